import type { ISPQueryable } from '@pnp/sp/spqueryable';
import type { Outcome, Write } from './editing';
import { operationsOf, takenBack } from './guardedRecycle';
import type { WaitListener } from './patience';
import { mostInBatch, sendTogether } from './sendTogether';
import { sendWrite } from './sendWrite';

/** SharePoint takes about 1 MB at once. */
const mostCharacters = 700_000;

interface Listeners {
  readonly onWait: WaitListener;
  readonly onProgress?: (done: number) => void;
}

export async function writeBatches(site: ISPQueryable, operations: readonly Write[], { onWait, onProgress }: Listeners): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const batch of inBatches(operations)) {
    const sent = await sendTogether(site, batch.map((operation) => (inBatch) => sendWrite(site, operation, inBatch)), { isWrite: true, onWait });
    outcomes.push(...await takenBack(site, batch, sent, onWait));
    onProgress?.(outcomes.length);
  }
  return outcomes;
}

function inBatches(operations: readonly Write[]): readonly (readonly Write[])[] {
  const batches: Write[][] = [];
  let room = { operations: 0, characters: 0 };
  for (const operation of operations) {
    const size = { operations: operationsOf(operation), characters: JSON.stringify(operation).length + 500 };
    if (room.operations < size.operations || room.characters < size.characters) {
      batches.push([]);
      room = { operations: mostInBatch, characters: mostCharacters };
    }
    batches[batches.length - 1].push(operation);
    room = { operations: room.operations - size.operations, characters: room.characters - size.characters };
  }
  return batches;
}
