import { formatReferenceOf, numberOfReference, ReferenceKind } from '../domain/partnership/reference';
import type { Editing } from './stores/editing';
import { Item, ListStore, odataText } from './stores/listStore';
import { StoreError } from './stores/storeError';

const list = 'References';
/** Twenty people may claim at once; each round one of them gets through. */
const tries = 30;

export const listOfKind: Readonly<Record<ReferenceKind, string>> = { P: 'Partnerships', O: 'Organisations' };

/**
 * A reference that nobody has had and nobody else will get, not even after what bears it is deleted: the number is claimed in the counter before the
 * item is written. A number that was claimed and then not used stays unused.
 */
export async function claimReference(store: ListStore, editing: Editing, kind: ReferenceKind): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return formatReferenceOf(kind, await claimNumber(store, editing, kind));
    } catch (error) {
      if (!isConflict(error) || attempt === tries) throw error;
    }
  }
}

/**
 * For when the claimed reference turns out to be taken: somebody gave it by hand or imported it. Moves the counter to the highest that is in use.
 * Reads all references of the list, 5,000 a request.
 */
export async function raiseCounter(store: ListStore, editing: Editing, kind: ReferenceKind): Promise<void> {
  const counter = await readCounter(store, kind);
  const highest = await highestInUse(store, kind);
  if (counter === undefined) {
    await editing.write({ kind: 'add', list, values: { Title: kind, Last: highest } });
  } else if (counter.last < highest) {
    await editing.write({ kind: 'change', list, id: counter.id, version: counter.version, values: { Last: highest } });
  }
}

async function claimNumber(store: ListStore, editing: Editing, kind: ReferenceKind): Promise<number> {
  const counter = await readCounter(store, kind);
  if (counter === undefined) {
    const first = (await highestInUse(store, kind)) + 1;
    await editing.write({ kind: 'add', list, values: { Title: kind, Last: first } });
    return first;
  }
  await editing.write({ kind: 'change', list, id: counter.id, version: counter.version, values: { Last: counter.last + 1 } });
  return counter.last + 1;
}

async function readCounter(store: ListStore, kind: ReferenceKind): Promise<{ id: number; version: string; last: number } | undefined> {
  const [row] = await store.items(list, { select: ['Id', 'Last'], filter: `Title eq ${odataText(kind)}`, top: 1, withVersion: true });
  return row && { id: Number(row.Id), version: String(row['odata.etag']), last: Number(row.Last) };
}

async function highestInUse(store: ListStore, kind: ReferenceKind): Promise<number> {
  let highest = 0;
  let page: readonly Item[] = [];
  do {
    page = await store.items(listOfKind[kind], { select: ['Id', 'Reference'], top: 5000, after: page.length === 0 ? undefined : Number(page[page.length - 1].Id) });
    for (const { Reference } of page) highest = Math.max(highest, numberOfReference(kind, String(Reference)) ?? 0);
  } while (page.length === 5000);
  return highest;
}

/** Somebody else claimed at the same moment: the counter had moved, or its row had just been made. */
function isConflict(error: unknown): boolean {
  return error instanceof StoreError && error.kind === 'conflict';
}
