import { EntryFieldName, entryFields } from '../../domain/partnership/entryField';
import { RebasedEdit, RecordEdit } from '../../domain/record/recordEdit';
import { foundAgain } from '../../domain/record/sentEdit';
import { addUnderReference, Claim } from '../addUnderReference';
import { entryById } from '../entry';
import { firstProjections } from '../projections';
import type { Editing } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { asWritten } from './applyOutcomes';
import { entryValues } from './plannedWrites';

export interface CreatedEntry extends RebasedEdit<EntryFieldName> {
  /** By an earlier try: others may have seen it since. */
  readonly isFound: boolean;
}

/** Adds the entry under a reference of its own, and goes on editing it. */
export async function createEntry(store: ListStore, editing: Editing, edit: RecordEdit<EntryFieldName>, claim: Claim): Promise<CreatedEntry> {
  const { reference, isFound = false, ...written } = await addUnderReference(store, editing, 'P', { ...firstProjections, ...entryValues(edit) }, claim);
  if (isFound) return { ...foundAgain(entryFields, edit, (await entryById(store, written.id ?? 0)).record), isFound };
  const added = asWritten(entryFields, edit, written);
  return { edit: { ...added, base: added.base && { ...added.base, values: { ...added.base.values, reference: { kind: 'text', text: reference } } } }, taken: [], isFound };
}
