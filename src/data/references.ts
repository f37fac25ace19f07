import { formatReferenceOf, mostReferences, numberOfReference, ReferenceKind } from '../domain/partnership/reference';
import type { Editing, Write } from './stores/editing';
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
  const [reference] = await claimReferences(store, editing, kind, 1);
  return reference;
}

/** As many as are wanted, one after the other, for one write of the counter. */
export async function claimReferences(store: ListStore, editing: Editing, kind: ReferenceKind, count: number): Promise<readonly string[]> {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`References are claimed one or more at a time, not ${count}.`);
  for (let attempt = 1; ; attempt++) {
    try {
      const first = await claimNumbers(store, editing, kind, count);
      return Array.from({ length: count }, (_, at) => formatReferenceOf(kind, first + at));
    } catch (error) {
      if (!isConflict(error) || attempt === tries) throw error;
    }
  }
}

/**
 * For when the claimed reference turns out to be taken: somebody gave it by hand, imported it, or has set the counter back. Moves the counter to the
 * highest that was ever known. Reads all references of the list, 5,000 a request.
 */
export async function raiseCounter(store: ListStore, editing: Editing, kind: ReferenceKind): Promise<void> {
  const counter = await readCounter(store, kind);
  const highest = await highestKnown(store, kind, counter);
  try {
    if (counter === undefined) await editing.write({ kind: 'add', list, values: { Title: kind, Last: highest } });
    else if (!(counter.last >= highest)) await editing.write(setTo(counter, highest));
  } catch (error) {
    // Somebody else has moved it meanwhile: the next claim goes by that.
    if (!isConflict(error)) throw error;
  }
}

/** The first of as many numbers. */
async function claimNumbers(store: ListStore, editing: Editing, kind: ReferenceKind, count: number): Promise<number> {
  const counter = await readCounter(store, kind);
  // Whoever adds entries may write the counter, and may have written anything there.
  const last = counter !== undefined && isCredible(counter.last, count) ? counter.last : await highestKnown(store, kind, counter);
  if (!isCredible(last, count)) throw new StoreError('refused', `There are no references left after ${formatReferenceOf(kind, last)}. Somebody has given it by hand; give what bears it a lower one.`);
  await editing.write(counter === undefined ? { kind: 'add', list, values: { Title: kind, Last: last + count } } : setTo(counter, last + count));
  return last + 1;
}

interface Counter {
  readonly id: number;
  readonly version: string;
  readonly last: number;
}

async function readCounter(store: ListStore, kind: ReferenceKind): Promise<Counter | undefined> {
  const [row] = await store.items(list, { select: ['Id', 'Last'], filter: `Title eq ${odataText(kind)}`, top: 1, withVersion: true });
  return row && { id: Number(row.Id), version: String(row['odata.etag']), last: lastOf(row) };
}

function setTo({ id, version }: Counter, last: number): Write {
  return { kind: 'change', list, id, version, values: { Last: last } };
}

/** An emptied one is none: not a number. */
function lastOf({ Last }: Item): number {
  return typeof Last === 'number' ? Last : NaN;
}

function isCredible(last: number, count = 0): boolean {
  return Number.isInteger(last) && last >= 0 && last + count <= mostReferences;
}

/** The counter's earlier versions know the numbers of what has been deleted since. */
async function highestKnown(store: ListStore, kind: ReferenceKind, counter: Counter | undefined): Promise<number> {
  const earlier = counter === undefined ? [] : await store.versions(list, counter.id);
  return Math.max(await highestInUse(store, kind), ...earlier.map(lastOf).filter((last) => isCredible(last, 1)));
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
