import { FieldSpec } from '../record/fieldSpec';

/** What somebody has undertaken to do by a day. */
export const actionFields = [
  { name: 'text', kind: 'text', required: true },
  { name: 'details', kind: 'longText' },
  { name: 'owner', kind: 'person', required: true },
  { name: 'due', kind: 'day', required: true },
  { name: 'state', kind: 'choice', required: true },
  { name: 'doneOn', kind: 'day' },
  { name: 'outcome', kind: 'longText' }
] as const satisfies readonly FieldSpec[];

export type ActionFieldName = (typeof actionFields)[number]['name'];
