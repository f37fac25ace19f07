import { EntryFieldName, entryFields } from '../partnership/entryField';
import { FieldSpec, typedIn } from '../record/fieldSpec';

/**
 * What a column of a file can be: a field of the entry that people type in, its reference, or its partner organisations, all in one cell.
 * What is derived (status, significance, reviews) is never imported.
 */
export type ImportFieldName = Exclude<EntryFieldName, 'status' | 'significance' | 'lastReview' | 'nextReview'> | 'members';

export const importFields: readonly FieldSpec<ImportFieldName>[] = [
  { name: 'reference', kind: 'text' },
  ...typedIn<EntryFieldName>(entryFields) as readonly FieldSpec<ImportFieldName>[],
  { name: 'members', kind: 'longText' }
];

/** Whether several columns of a file may go into one field: texts one below the other, amounts added up. */
export function takesSeveral({ kind, name }: FieldSpec<ImportFieldName>): boolean {
  return kind === 'longText' || kind === 'money' || name === 'members';
}
