import { OrganisationFieldName } from '../../domain/organisation/organisationField';
import { organisationColumns } from '../organisations';
import { queryOf } from '../record/recordColumns';
import { StoredRecord, storedRecord } from '../record/storedRecord';
import { Reading } from '../stores/listStore';
import { StoreError } from '../stores/storeError';

export type OrganisationRecord = StoredRecord<OrganisationFieldName>;

/** As it stands now, with the version that a change has to name; a `StoreError` of kind `notFound` when it was deleted. */
export async function organisationById(store: Reading, id: number): Promise<OrganisationRecord> {
  const [item] = await store.items(organisationColumns.list, { ...queryOf(organisationColumns), filter: `Id eq ${id}`, top: 1 });
  if (item === undefined) {
    throw new StoreError('notFound', `There is no organisation with the id ${id}.`);
  }
  return storedRecord(organisationColumns, item);
}
