import { FieldSpec } from '../record/fieldSpec';

/** An organisation in a partnership: as what, from when to when, with what. */
export const membershipFields = [
  { name: 'organisation', kind: 'organisation', required: true },
  { name: 'role', kind: 'choice' },
  { name: 'from', kind: 'day' },
  { name: 'to', kind: 'day' },
  { name: 'contribution', kind: 'money' },
  { name: 'contributionNote', kind: 'longText', most: 2000 }
] as const satisfies readonly FieldSpec[];

export type MembershipFieldName = (typeof membershipFields)[number]['name'];
