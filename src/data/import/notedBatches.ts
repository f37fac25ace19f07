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

/** As many as one request and one piece take. A note by itself always fits: a text that is replaced is in it once, and has at most 10,000 characters. */
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
