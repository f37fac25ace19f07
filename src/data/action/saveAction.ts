import { ActionFieldName } from '../../domain/action/actionField';
import { RecordEdit } from '../../domain/record/recordEdit';
import { actionColumns, actionById } from '../actions';
import { SavedRecord, saveRecord } from '../record/saveRecord';
import type { ListStore } from '../stores/listStore';

/** An action that is there already. Rejects only when the part of the program that writes cannot be loaded. */
export async function saveAction(store: ListStore, edit: RecordEdit<ActionFieldName>): Promise<SavedRecord<ActionFieldName>> {
  return saveRecord(await store.editing(), edit, { columns: actionColumns, fresh: async () => (await actionById(store, edit.base?.id ?? 0)).map(({ record }) => record) });
}
