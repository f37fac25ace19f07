import { RepresentativeFieldName, representativeFields } from '../domain/partnership/representativeField';
import { queryOf, RecordColumns } from './record/recordColumns';
import { StoredRecord, storedRecord } from './record/storedRecord';
import { Reading } from './stores/listStore';

export const representativeColumns: RecordColumns<RepresentativeFieldName> = {
  list: 'Representatives',
  fields: representativeFields,
  columns: { person: 'Person', capacity: 'Capacity', voting: 'Voting', position: 'Position', daysAYear: 'DaysAYear', from: 'FromDate', to: 'ToDate' },
  keepsNames: true
};

/** Who sits in the partnership for the council, past ones too, in the order in which they were named. */
export async function representativesOfEntry(store: Pick<Reading, 'items'>, entryId: number): Promise<readonly StoredRecord<RepresentativeFieldName>[]> {
  const items = await store.items(representativeColumns.list, { ...queryOf(representativeColumns), filter: `PartnershipId eq ${entryId}`, top: 1000 });
  return items.map((item) => storedRecord(representativeColumns, item));
}
