import { EntryEdit } from '../../domain/partnership/entryEdit';
import { readInputs } from '../../domain/record/fieldInput';
import { typedIn } from '../../domain/record/fieldSpec';
import { sameValue } from '../../domain/record/fieldValue';
import { RecordEdit } from '../../domain/record/recordEdit';
import { EntryFieldName, entryFields } from '../../domain/partnership/entryField';
import { entryByReference, entryColumns } from '../entry';
import { firstProjections } from '../projections';
import { claimReference, raiseCounter } from '../references';
import type { Editing } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { sharePointCodes, StoreError } from '../stores/storeError';
import { asWritten } from './applyOutcomes';
import { entryValues } from './plannedWrites';

export interface Creating {
  /** Claimed by an earlier try, whose answer may have been lost. */
  readonly claimed: string | undefined;
  /** Keeps it, so that a further try is known to be the same entry. */
  onClaimed(reference: string): void;
}

const tries = 5;

/** Adds the entry under a reference of its own. Sent again after a lost answer, it is found and not added twice. */
export async function createEntry(store: ListStore, editing: Editing, edit: EntryEdit['entry'], { claimed, onClaimed }: Creating): Promise<RecordEdit<EntryFieldName>> {
  if (claimed !== undefined) {
    const found = await addedEarlier(store, claimed);
    if (found !== undefined) return { ...edit, base: found };
  }
  for (let attempt = 1; ; attempt++) {
    const reference: string = claimed !== undefined && attempt === 1 ? claimed : await claimReference(store, editing, 'P');
    onClaimed(reference);
    try {
      const written = await editing.write({ kind: 'add', list: entryColumns.list, values: { ...firstProjections, ...entryValues(edit), Reference: reference } });
      const added = asWritten(entryFields, edit, written);
      return { ...added, base: added.base && { ...added.base, values: { ...added.base.values, reference: { kind: 'text', text: reference } } } };
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== sharePointCodes.duplicateValue || attempt === tries) throw error;
      // A browser sends again by itself what got no answer: then the entry of that reference is this one.
      const found = await addedEarlier(store, reference);
      if (found !== undefined && sameValue(found.values.name, readInputs(typedIn(entryFields), edit.inputs).values.name)) return { ...edit, base: found };
      await raiseCounter(store, editing, 'P');
    }
  }
}

async function addedEarlier(store: ListStore, reference: string): Promise<RecordEdit<EntryFieldName>['base']> {
  try {
    return (await entryByReference(store, reference)).record;
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'notFound') return undefined;
    throw error;
  }
}
