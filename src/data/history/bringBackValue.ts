import { Day } from '../../domain/calendar/day';
import { BringBack, BringBackFacts, checkBringBack, itemOf } from '../../domain/partnership/bringBack';
import { EntryState } from '../../domain/partnership/entryEdit';
import { FieldProblem } from '../../domain/record/fieldProblem';
import { FieldValue, sameValue } from '../../domain/record/fieldValue';
import { entryColumns } from '../entry';
import { loadEntryState } from '../entryEdit/loadEntryState';
import { membershipColumns } from '../memberships';
import { projectionsOf } from '../projections';
import { RecordColumns } from '../record/recordColumns';
import { writeValues } from '../record/writeValues';
import { representativeColumns } from '../representatives';
import type { Editing, ItemValues } from '../stores/editing';
import type { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { stillThere } from './stillThere';

export type BroughtBack =
  | { readonly kind: 'done' }
  /** Somebody else saved meanwhile: nothing is written, and `state` is what is there now. */
  | { readonly kind: 'changed'; readonly state: EntryState }
  | { readonly kind: 'refused'; readonly problem: FieldProblem };

const columnsOf: Readonly<Record<keyof EntryState, RecordColumns>> = { entry: entryColumns, members: membershipColumns, representatives: representativeColumns };

/**
 * An ordinary edit of one field, of the version that was read, after the checks of the form. Rejects with a `StoreError`.
 * @param state what the person was shown.
 */
export async function bringBackValue(store: ListStore, state: EntryState, back: BringBack, facts: BringBackFacts): Promise<BroughtBack> {
  const item = itemOf(state, back);
  if (item === undefined) throw new StoreError('notFound', 'The item is no longer there.');
  const [problem] = checkBringBack(state, back, facts);
  if (problem !== undefined) return { kind: 'refused', problem };
  const editing = await store.editing();
  const after = await verified(store, editing, back.value, facts.today);
  if (after !== undefined && 'code' in after) return { kind: 'refused', problem: { ...after, field: back.field } };
  try {
    await editing.write({ kind: 'change', list: columnsOf[back.part].list, id: back.id, version: item.version, values: valuesOf(back, after) });
    return { kind: 'done' };
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== 'conflict') throw error;
    const fresh = await loadEntryState(store, state.entry.id);
    // An earlier try got through, though its answer was lost.
    return sameValue(itemOf(fresh, back)?.values[back.field], back.value) ? { kind: 'done' } : { kind: 'changed', state: fresh };
  }
}

function valuesOf({ part, field }: BringBack, after: FieldValue | undefined): ItemValues {
  const projections = part === 'entry' && field === 'stage' && after?.kind === 'choice' ? projectionsOf(after.text) : {};
  return { ...writeValues(columnsOf[part], [{ field, after }]), ...projections };
}

/** People may have left and organisations may have gone since. */
function verified(store: ListStore, editing: Editing, value: FieldValue | undefined, today: Day): Promise<FieldValue | Omit<FieldProblem, 'field'> | undefined> {
  switch (value?.kind) {
    case 'person': return stillThere.person(editing, value.person);
    case 'organisation': return stillThere.organisation(store, value.organisation, today);
    default: return Promise.resolve(value);
  }
}
