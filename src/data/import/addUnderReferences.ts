import { JournalPiece, NotedAdd } from '../../domain/import/journalPiece';
import { ReferenceKind } from '../../domain/partnership/reference';
import { itemsByReference } from '../itemsByReference';
import { claimReferences, listOfKind, raiseCounter } from '../references';
import type { Editing, ItemValues, Outcome } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { sharePointCodes, StoreError } from '../stores/storeError';
import { ImportWriter } from './importWriter';

export interface ToAdd<Of extends number | string> {
  readonly of: Of;
  readonly title: string;
  readonly values: ItemValues;
  /** Of what it holds (`recordHash`). */
  readonly hash: string;
  /** Claimed by an earlier try. */
  readonly claimed?: string;
}

export interface Adding<Of extends number | string> {
  readonly kind: ReferenceKind;
  pieceOf(notes: readonly NotedAdd<Of>[]): JournalPiece;
  /** What is noted as soon as references have been claimed for these, in their order. */
  claimsOf?(claimed: readonly Of[], references: readonly string[]): readonly JournalPiece[];
  added(of: Of, reference: string, id: number): void;
  failed(of: Of, error: StoreError): void;
}

export interface Means {
  readonly store: ListStore;
  readonly editing: Editing;
  readonly writer: ImportWriter;
  /** Lets the page have its turn. */
  pause?(): Promise<void>;
}

/**
 * Adds items under references that are claimed for all of them at once. What a browser sends a second time is found and not added twice; where somebody
 * has given a reference by hand, what was to bear it gets another one. Rejects when it could not be brought to an end.
 */
export async function addUnderReferences<Of extends number | string>(means: Means, adding: Adding<Of>, items: readonly ToAdd<Of>[]): Promise<void> {
  const taken = await addRound(means, adding, items);
  if (taken.length === 0) return;
  await raiseCounter(means.store, means.editing, adding.kind);
  const error = new StoreError('refused', 'Its reference is taken, and so was another one.');
  for (const { of } of await addRound(means, adding, taken.map((item) => ({ ...item, claimed: undefined })))) adding.failed(of, error);
}

/** @returns those whose reference somebody else has given. */
async function addRound<Of extends number | string>({ store, editing, writer }: Means, adding: Adding<Of>, items: readonly ToAdd<Of>[]): Promise<readonly ToAdd<Of>[]> {
  const { kind, pieceOf, claimsOf = () => [] } = adding;
  const unclaimed = items.filter(({ claimed }) => claimed === undefined);
  const references = unclaimed.length === 0 ? [] : await claimReferences(store, editing, kind, unclaimed.length);
  const referenceOf = new Map(unclaimed.map(({ of }, at) => [of, references[at]]));
  const met: { readonly item: ToAdd<Of>; readonly reference: string }[] = [];
  const writes = items.map((item) => {
    const reference = item.claimed ?? referenceOf.get(item.of) ?? '';
    const note: NotedAdd<Of> = [item.of, reference, item.hash];
    const take = (outcome: Outcome): void => {
      if (outcome.kind === 'done') adding.added(item.of, reference, outcome.written.id ?? 0);
      else if (outcome.error.code === sharePointCodes.duplicateValue) met.push({ item, reference });
      else adding.failed(item.of, outcome.error);
    };
    return { note, write: { kind: 'add' as const, list: listOfKind[kind], values: { ...item.values, Reference: reference } }, take };
  });
  await writer.writeAll(writes, pieceOf, unclaimed.length === 0 ? [] : claimsOf(unclaimed.map(({ of }) => of), references));
  const bearers = await itemsByReference(store, kind, met.map(({ reference }) => reference));
  return met.flatMap(({ item, reference }) => {
    const bearer = bearers.get(reference);
    if (bearer?.title !== item.title) return [item];
    adding.added(item.of, reference, bearer.id);
    return [];
  });
}
