import { FieldSpec } from '../record/fieldSpec';

/** Who holds a role for a service or a directorate, who stands in for them, and from when to when. */
export const peopleRoleFields = [
  { name: 'role', kind: 'choice', required: true },
  { name: 'service', kind: 'choice' },
  { name: 'directorate', kind: 'choice' },
  { name: 'holder', kind: 'person' },
  { name: 'deputy', kind: 'person' },
  { name: 'coverFrom', kind: 'day' },
  { name: 'coverTo', kind: 'day' },
  { name: 'from', kind: 'day' },
  { name: 'to', kind: 'day' }
] as const satisfies readonly FieldSpec[];

export type PeopleRoleFieldName = (typeof peopleRoleFields)[number]['name'];
