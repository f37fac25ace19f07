import { JournalPiece } from '../../domain/import/journalPiece';
import type { Editing, ItemValues, Outcome, Write } from '../stores/editing';
import { ListStore, odataText } from '../stores/listStore';
import { sharePointCodes, StoreError } from '../stores/storeError';
import { changeHead } from './changeHead';
import { headValues, importList, pieceName, pieceValues } from './importList';
import { ImportName } from './importName';
import { ImportCounts, ImportState } from './importOutcome';
import { Journal, readJournal } from './readJournal';
import { isSameFileElsewhere } from './sameFileElsewhere';
import { Interrupted, interruptionBy, readableOnly } from './stopped';

const running: ImportState = 'Running';
const aside: ImportState = 'Set aside';

/** Notes what an import is about to write. Every part has a number that can be given once: two who run the same import get in nobody's way for long. */
export class JournalWriter {
  private lastPart = 0;
  private headId = 0;

  public constructor(private readonly store: ListStore, private readonly editing: Editing, private readonly name: ImportName) {}

  /** Puts down that it runs, and answers with what an earlier try of it has noted. Rejects with a `StoreError`, or `Interrupted` where its journal is damaged or the same file is being imported already. */
  public async begin(): Promise<Journal> {
    const journal = readableOnly(await readJournal(this.store, this.name.importId));
    this.lastPart = journal.lastPart;
    const values = headValues(this.name, running);
    this.headId = journal.head === undefined ? await this.addHead(values) : await this.takeUp(values);
    if (await isSameFileElsewhere(this.store, this.name.importId, this.name.fingerprint)) {
      // Nothing was written: there is nothing to go on with, nor to take back.
      if (journal.head === undefined) await this.editing.write({ kind: 'recycle', list: importList, id: this.headId });
      throw new Interrupted('elsewhere');
    }
    return journal;
  }

  /** Rejects with `Interrupted` where somebody has undone it meanwhile, set it aside or brought it to its end. */
  public async stillRuns(): Promise<void> {
    const [head] = await this.store.items(importList, { select: ['State'], filter: `Id eq ${this.headId}`, top: 1 });
    if (head === undefined) throw new Interrupted('undone');
    if (head.State !== running) await this.changeRunning();
  }

  /** Rejects with a `StoreError`, and as `stillRuns`. */
  public async finish(counts: ImportCounts): Promise<void> {
    await this.changeRunning(headValues(this.name, 'Finished', { counts }));
  }

  /** Says that whoever runs it has stopped it, so that nobody waits for a sign of life. Rejects as `finish`. */
  public async rest(): Promise<void> {
    await this.changeRunning(headValues(this.name, running, { isStopped: true }));
  }

  /** To travel ahead of what it speaks of. */
  public note(piece: JournalPiece): Write {
    this.lastPart++;
    return { kind: 'add', list: importList, values: pieceValues(this.name.importId, this.lastPart, piece) };
  }

  /** Rejects when what was to be noted does not stand there. */
  public async heard(write: Write, outcome: Outcome): Promise<void> {
    if (outcome.kind === 'done') return;
    if (outcome.error.code !== sharePointCodes.duplicateValue || write.kind !== 'add') throw outcome.error;
    // A browser sends a request again by itself when a kept connection breaks before the answer: then it is ours.
    const there = await this.itemOf(String(write.values.Piece));
    if (there?.Content !== write.values.Content) throw new Interrupted('elsewhere');
  }

  /** @returns the id of its own row. Whoever took it up in the same moment reads it otherwise than we do, or sent the same as we did. */
  private async takeUp(values: ItemValues): Promise<number> {
    const { id } = await changeHead(this.store, this.editing, this.name.importId, ({ state, content }, isOvertaken) => {
      if (state !== running) throw interruptionBy(state);
      if (!isOvertaken) return values;
      if (content !== values.Content) throw new Interrupted('elsewhere');
      return undefined;
    });
    return id;
  }

  /** @param values for its own row, while it still runs. */
  private async changeRunning(values?: ItemValues): Promise<void> {
    const { state, content } = await changeHead(this.store, this.editing, this.name.importId, (head) => {
      if (head.state === running) return values;
      // A batch that was on its way while it was undone has arrived since: it can be undone once more.
      return head.state === 'Undone' ? { State: aside } : undefined;
    });
    const isOurs = state === values?.State && content === values.Content;
    if (state !== running && !isOurs) throw interruptionBy(state);
  }

  private async addHead(values: ItemValues): Promise<number> {
    try {
      const { id = 0 } = await this.editing.write({ kind: 'add', list: importList, values });
      return id;
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== sharePointCodes.duplicateValue) throw error;
      return Number((await this.itemOf(pieceName(this.name.importId, 0)))?.Id ?? 0);
    }
  }

  private async itemOf(piece: string): Promise<{ readonly Id?: unknown; readonly Content?: unknown } | undefined> {
    const [item] = await this.store.items(importList, { select: ['Id', 'Content'], filter: `Piece eq ${odataText(piece)}`, top: 1 });
    return item;
  }
}
