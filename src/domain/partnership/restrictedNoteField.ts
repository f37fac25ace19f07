import { FieldSpec } from '../record/fieldSpec';

/** What only those concerned may read about an entry; it stands in a list of its own, because columns have no permissions. */
export const restrictedNoteFields = [
  { name: 'subject', kind: 'text', required: true },
  { name: 'note', kind: 'longText', required: true }
] as const satisfies readonly FieldSpec[];

export type RestrictedNoteFieldName = (typeof restrictedNoteFields)[number]['name'];
