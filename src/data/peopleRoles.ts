import { PeopleRoleFieldName, peopleRoleFields } from '../domain/peopleRole/peopleRoleField';
import { FieldValues } from '../domain/record/fieldSpec';
import { queryOf, RecordColumns } from './record/recordColumns';
import { storedRecord } from './record/storedRecord';
import { odataText, Reading } from './stores/listStore';

export const peopleRoleColumns: RecordColumns<PeopleRoleFieldName> = {
  list: 'People roles',
  fields: peopleRoleFields,
  columns: {
    role: 'Role', service: 'Service', directorate: 'Directorate', holder: 'Holder', deputy: 'Deputy', coverFrom: 'CoverFrom', coverTo: 'CoverTo', from: 'FromDate', to: 'ToDate'
  },
  keepsNames: true
};

/** Roles held for a service, past ones too. */
export async function rolesForService(store: Reading, service: string): Promise<readonly FieldValues<PeopleRoleFieldName>[]> {
  const items = await store.items(peopleRoleColumns.list, { ...queryOf(peopleRoleColumns), filter: `Service eq ${odataText(service)}`, top: 200 });
  return items.map((item) => storedRecord(peopleRoleColumns, item).values);
}

/** What people see who open the list itself: `Head of Service, Housing`. */
export function roleTitle(role: string, of: string | undefined): string {
  return [role, of].filter(Boolean).join(', ');
}
