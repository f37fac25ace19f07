import type { Outcome, Write } from '../stores/editing';
import { mostContent } from './importList';

/** One write of an import, and where its outcome goes. */
export interface HeardWrite {
  readonly write: Write;
  take(outcome: Outcome): void;
}

/** With what the journal has to know of it. */
export interface NotedWrite<Note> extends HeardWrite {
  readonly note: Note;
}

/** With the piece that travels ahead of the next batch, one request of 80. */
const mostAtOnce = 79;
const aroundNotes = 100;

/** A text that is replaced is in a note whole; SharePoint’s own forms take six times as much as ours. */
export function fitsInPiece(note: unknown): boolean {
  return JSON.stringify(note).length < mostContent - aroundNotes;
}

/** As many as one request and one piece take. @param writes each with a note that fits in a piece. */
export function inNotedBatches<Note>(writes: readonly NotedWrite<Note>[]): readonly (readonly NotedWrite<Note>[])[] {
  const batches: NotedWrite<Note>[][] = [];
  let room = 0;
  let last: NotedWrite<Note>[] = [];
  for (const write of writes) {
    const size = JSON.stringify(write.note).length + 1;
    if (batches.length === 0 || last.length === mostAtOnce || size > room) {
      last = [];
      batches.push(last);
      room = mostContent - aroundNotes;
    }
    last.push(write);
    room -= size;
  }
  return batches;
}
