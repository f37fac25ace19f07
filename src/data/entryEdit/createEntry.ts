import { EntryEdit } from '../../domain/partnership/entryEdit';
import { EntryFieldName, entryFields } from '../../domain/partnership/entryField';
import { RecordEdit } from '../../domain/record/recordEdit';
import { addUnderReference, Claim } from '../addUnderReference';
import { entryById } from '../entry';
import { firstProjections } from '../projections';
import type { Editing } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { asWritten } from './applyOutcomes';
import { entryValues } from './plannedWrites';

/** Adds the entry under a reference of its own, and goes on editing it. */
export async function createEntry(store: ListStore, editing: Editing, edit: EntryEdit['entry'], claim: Claim): Promise<RecordEdit<EntryFieldName>> {
  const { reference, isFound, ...written } = await addUnderReference(store, editing, 'P', { ...firstProjections, ...entryValues(edit) }, claim);
  // What was typed since the earlier try is still to be saved.
  if (isFound) return { ...edit, base: (await entryById(store, written.id ?? 0)).record };
  const added = asWritten(entryFields, edit, written);
  return { ...added, base: added.base && { ...added.base, values: { ...added.base.values, reference: { kind: 'text', text: reference } } } };
}
