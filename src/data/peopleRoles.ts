import { PeopleRoleFieldName, peopleRoleFields } from '../domain/peopleRole/peopleRoleField';
import { RecordColumns } from './record/recordColumns';

export const peopleRoleColumns: RecordColumns<PeopleRoleFieldName> = {
  list: 'People roles',
  fields: peopleRoleFields,
  columns: {
    role: 'Role', service: 'Service', directorate: 'Directorate', holder: 'Holder', deputy: 'Deputy', coverFrom: 'CoverFrom', coverTo: 'CoverTo', from: 'FromDate', to: 'ToDate'
  },
  keepsNames: true
};

/** What people see who open the list itself: `Head of Service, Housing`. */
export function roleTitle(role: string, of: string | undefined): string {
  return [role, of].filter(Boolean).join(', ');
}
