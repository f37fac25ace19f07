import { JournalPiece } from '../../domain/import/journalPiece';
import type { Editing, Write } from '../stores/editing';
import { JournalWriter } from './journalWriter';
import { HeardWrite, inNotedBatches, NotedWrite } from './notedBatches';
import { goOnUnless, Interrupted, stopOfItem } from './stopped';

export interface Writing {
  readonly editing: Editing;
  readonly signal?: AbortSignal;
  onWritten(operations: number): void;
}

const mostAtOnce = 80;

/** Writes in batches of 80, and nothing that the journal does not know: the piece about a batch travels with the batch before it. */
export class ImportWriter {
  public constructor(private readonly journal: JournalWriter, private readonly writing: Writing) {}

  /**
   * Rejects when not all of it could be written; what has an outcome has been told.
   * @param ahead pieces that go with the first one.
   */
  public async writeAll<Note>(writes: readonly NotedWrite<Note>[], pieceOf: (notes: readonly Note[]) => JournalPiece, ahead: readonly JournalPiece[] = []): Promise<void> {
    const batches = inNotedBatches(writes);
    const noteOf = (batch: readonly NotedWrite<Note>[]): Write => this.journal.note(pieceOf(batch.map(({ note }) => note)));
    if (batches.length === 0) return;
    goOnUnless(this.writing.signal);
    await this.send([...ahead.map((piece) => this.journal.note(piece)), noteOf(batches[0])], []);
    for (let at = 0; at < batches.length; at++) {
      goOnUnless(this.writing.signal);
      await this.send(batches.slice(at + 1, at + 2).map(noteOf), batches[at]);
    }
  }

  /** What the journal knows already. */
  public async writeNoted(writes: readonly HeardWrite[]): Promise<void> {
    for (let start = 0; start < writes.length; start += mostAtOnce) {
      goOnUnless(this.writing.signal);
      await this.send([], writes.slice(start, start + mostAtOnce));
    }
  }

  private async send(notes: readonly Write[], batch: readonly HeardWrite[]): Promise<void> {
    await this.journal.stillRuns();
    const outcomes = await this.writing.editing.writeAll([...notes, ...batch.map(({ write }) => write)]);
    let interrupted: Interrupted | undefined;
    batch.forEach(({ take }, at) => {
      const outcome = outcomes[notes.length + at];
      const reason = outcome.kind === 'failed' ? stopOfItem(outcome.error) : undefined;
      if (reason === undefined) take(outcome);
      else interrupted = interrupted ?? new Interrupted(reason);
    });
    this.writing.onWritten(batch.length);
    if (interrupted !== undefined) throw interrupted;
    for (let at = 0; at < notes.length; at++) await this.journal.heard(notes[at], outcomes[at]);
  }
}
