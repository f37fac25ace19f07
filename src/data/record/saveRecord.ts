import { FieldChange } from '../../domain/record/fieldChange';
import { hasChanges, rebaseEdit, RecordEdit, settingsOf } from '../../domain/record/recordEdit';
import { rebaseRows } from '../../domain/record/rebaseRows';
import { asSent } from '../../domain/record/sentEdit';
import type { Editing, ItemValues } from '../stores/editing';
import { isOvertaken } from '../stores/storeError';
import { RecordColumns } from './recordColumns';
import { StoredRecord } from './storedRecord';
import { writeValues } from './writeValues';

/** `edit` is always what the form goes on with; `taken`: what somebody else changed meanwhile, and nobody changed here. */
export type SavedRecord<Name extends string> = { readonly edit: RecordEdit<Name>; readonly taken: readonly FieldChange<Name>[] } & (
  | { readonly kind: 'saved' }
  /** Somebody else changed the same, or deleted it: somebody has to decide, and nothing is written. */
  | { readonly kind: 'undecided'; readonly by?: string }
  | { readonly kind: 'failed'; readonly error: unknown }
);

export interface SavingRecord<Name extends string> {
  readonly columns: RecordColumns<Name>;
  /** Written with a new one: what it belongs to. */
  readonly alsoAdded?: ItemValues;
  /** What is there now: the record itself, or those among which a new one may have come. */
  fresh(): Promise<readonly StoredRecord<Name>[]>;
}

/** Somebody who changes the same record every second must not keep us here for ever. */
const rounds = 4;

/**
 * Adds or changes one record, on top of what others changed meanwhile: written with the version that was read, and where that has passed, read, put on
 * top and written again. A new one whose answer was lost is looked for before it is sent again. Never rejects.
 */
export async function saveRecord<Name extends string>(editing: Editing, begun: RecordEdit<Name>, { columns, alsoAdded, fresh }: SavingRecord<Name>): Promise<SavedRecord<Name>> {
  const { list, fields } = columns;
  let edit = begun;
  const taken: FieldChange<Name>[] = [];
  let by: string | undefined;
  const rebase = async (): Promise<void> => {
    const now = await fresh();
    const rebased = edit.base === undefined ? { edit: rebaseRows(fields, [edit], now)[0], taken: [] } : rebaseEdit(fields, edit, now.find(({ id }) => id === edit.base?.id));
    edit = rebased.edit;
    taken.push(...rebased.taken);
    by = now.find(({ id }) => id === edit.base?.id)?.changedBy?.name;
  };
  try {
    if (edit.base === undefined && edit.sent !== undefined) await rebase();
    for (let round = 1; ; round++) {
      if (edit.clashes !== undefined || edit.gone) return { kind: 'undecided', edit, taken, by };
      if (!hasChanges(fields, edit)) return { kind: 'saved', edit, taken };
      const values = writeValues(columns, settingsOf(fields, edit));
      const { base } = edit;
      if (base === undefined) edit = asSent(edit);
      try {
        await editing.write(base === undefined ? { kind: 'add', list, values: { ...values, ...alsoAdded } } : { kind: 'change', list, id: base.id, version: base.version, values });
        return { kind: 'saved', edit, taken };
      } catch (error) {
        if (!isOvertaken(error) || base === undefined || round === rounds) throw error;
        await rebase();
      }
    }
  } catch (error) {
    return { kind: 'failed', edit, taken, error };
  }
}
