import { EntryEdit, needsDecision, RebasedEntry, rebaseEntry } from '../../domain/partnership/entryEdit';
import { hasGoneChoice } from '../../domain/partnership/goneChoice';
import { isClosed } from '../../domain/partnership/entryRules';
import { asSent } from '../../domain/record/sentEdit';
import type { Editing, Outcome } from '../stores/editing';
import type { ListStore, SiteList } from '../stores/listStore';
import { isOvertaken, StoreError } from '../stores/storeError';
import { applyOutcomes, hasUnknownVersion } from './applyOutcomes';
import { Claim } from '../addUnderReference';
import { createEntry } from './createEntry';
import { loadAnew } from './loadAnew';
import { offeredChoices } from './offeredChoices';
import { PlannedWrite, plannedWrites } from './plannedWrites';
import { removeDoubles, rowIds } from './removeDoubles';
import { WrittenSoFar, writtenSoFar } from './writtenSoFar';

export interface Saving extends Pick<Claim, 'claimed'> {
  /** An earlier try got no answer: what has been written is looked up first. */
  readonly isUnsure: boolean;
  /** A new entry is about to be added: to be kept, so that a further try finds it. */
  onClaimed?(reference: string, edit: EntryEdit): void;
}

/** `edit` is always what the form goes on with: whatever has been written is in its bases. */
export type SaveResult = Pick<RebasedEntry, 'edit' | 'taken'> & (
  | { readonly kind: 'saved'; readonly reference: string }
  /** Somebody has to choose between two values, or let a row go. */
  | { readonly kind: 'undecided' }
  /** The entry was closed meanwhile and takes no members. */
  | { readonly kind: 'closed' }
  /** What was chosen is no longer offered: the lists as they are now. Known only where saving reads anyway. */
  | { readonly kind: 'choiceGone'; readonly lists: readonly SiteList[] }
  | { readonly kind: 'failed'; readonly error: unknown; readonly failed: readonly FailedPart[]; readonly isUnsure: boolean; readonly written: WrittenSoFar }
);

export interface FailedPart extends Pick<PlannedWrite, 'part' | 'key'> {
  readonly error: StoreError;
}

/** Somebody who changes the same entry every second must not keep us here for ever. */
const rounds = 4;

/**
 * Saves an entry with its members and representatives: one write for the entry alone, one batch for more. What others changed meanwhile is merged;
 * where that cannot be decided, nothing more is written. Never rejects.
 */
export async function saveEntry(store: ListStore, editing: Editing, edit: EntryEdit, saving: Saving): Promise<SaveResult> {
  let current: RebasedEntry = { edit, taken: [] };
  const began = rowIds(edit);
  let hasWritten = false;
  let lists: readonly SiteList[] | undefined;
  const rebase = async (): Promise<void> => {
    const id = current.edit.entry.base?.id;
    if (id === undefined) return;
    const now = await loadAnew(store, id);
    const { edit: rebased, taken } = rebaseEntry(current.edit, now.state);
    lists = now.lists;
    current = { edit: rebased, taken: [...current.taken, ...taken] };
  };
  try {
    let isNew = edit.entry.base === undefined;
    if (isNew) {
      const onClaimed = (reference: string): void => {
        current = { ...current, edit: { ...edit, entry: asSent(edit.entry) } };
        saving.onClaimed?.(reference, current.edit);
      };
      const { edit: entry, taken, isFound } = await createEntry(store, editing, edit.entry, { claimed: saving.claimed, onClaimed });
      current = { edit: { ...edit, entry }, taken };
      isNew = !isFound;
      hasWritten = true;
    }
    if (saving.isUnsure || (!isNew && addsMembers(current.edit))) await rebase();
    for (let round = 1; ; round++) {
      if (needsDecision(current.edit)) return { ...current, kind: 'undecided' };
      if (!isNew && isClosed(current.edit.entry.base?.values ?? {}) && addsMembers(current.edit)) return { ...current, kind: 'closed' };
      if (lists !== undefined && hasGoneChoice(current.edit, offeredChoices(lists))) return { ...current, kind: 'choiceGone', lists };
      const { written, failed, isAnyDone } = await writeRound(editing, current.edit);
      current = { ...current, edit: written };
      hasWritten = hasWritten || isAnyDone;
      if (failed.length === 0) {
        // It is saved; that this look could not be taken changes nothing about it.
        if (addsRows(edit)) await removeDoubles(store, editing, current.edit.entry.base?.id ?? 0, began).catch(() => undefined);
        return { ...current, kind: 'saved', reference: referenceOf(current.edit) };
      }
      const isStale = failed.every(({ error }) => isOvertaken(error));
      if (!isStale || round === rounds) {
        const isUnsure = hasUnknownVersion(current.edit) || failed.some(({ error }) => error.kind === 'unavailable');
        return { ...current, kind: 'failed', error: failed[0].error, failed, isUnsure, written: writtenSoFar(hasWritten, failed.map(({ error }) => error)) };
      }
      await rebase();
    }
  } catch (error) {
    return { ...current, kind: 'failed', error, failed: [], isUnsure: true, written: writtenSoFar(hasWritten, [error]) };
  }
}

interface Round {
  readonly written: EntryEdit;
  readonly failed: readonly FailedPart[];
  readonly isAnyDone: boolean;
}

async function writeRound(editing: Editing, edit: EntryEdit): Promise<Round> {
  const planned = plannedWrites(edit, { id: edit.entry.base?.id ?? 0, reference: referenceOf(edit) });
  const outcomes = planned.length === 1 ? [await alone(editing, planned[0])] : await editing.writeAll(planned.map(({ write }) => write));
  const failed = planned.flatMap(({ part, key }, at) => {
    const outcome = outcomes[at];
    return outcome.kind === 'failed' ? [{ part, key, error: outcome.error }] : [];
  });
  return { written: applyOutcomes(edit, planned, outcomes), failed, isAnyDone: failed.length < planned.length };
}

async function alone(editing: Editing, { write }: PlannedWrite): Promise<Outcome> {
  try {
    return { kind: 'done', written: await editing.write(write) };
  } catch (error) {
    if (error instanceof StoreError) return { kind: 'failed', error };
    throw error;
  }
}

function addsMembers({ members }: EntryEdit): boolean {
  return members.some(({ base, removed }) => base === undefined && !removed);
}

function addsRows({ representatives, ...edit }: EntryEdit): boolean {
  return addsMembers({ representatives, ...edit }) || representatives.some(({ base, removed }) => base === undefined && !removed);
}

export function referenceOf({ entry }: EntryEdit): string {
  const reference = entry.base?.values.reference;
  return reference?.kind === 'text' ? reference.text : '';
}
