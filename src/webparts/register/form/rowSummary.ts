import { FieldSpec } from '../../../domain/record/fieldSpec';
import { readEdit, RecordEdit } from '../../../domain/record/recordEdit';
import { entryFormWords, EntryFormWords } from '../../../loc/entryForm';
import { Language } from '../../../loc/wording';
import { fieldText } from '../../../ui/record/fieldText';

/** What a row says at a glance: everything but its name and long texts. */
export function rowSummary<Name extends string>(fields: readonly FieldSpec<Name>[], edit: RecordEdit<Name>, language: Language): string {
  const { values } = readEdit(fields, edit);
  const words = entryFormWords(language);
  return fields.flatMap(({ name, kind }) => {
    const value = values[name];
    if (value === undefined || kind === 'organisation' || kind === 'person' || kind === 'longText') return [];
    if (value.kind === 'yesNo') return value.yes ? [words[name as keyof EntryFormWords]] : [];
    return value.kind === 'choice' || value.kind === 'text' ? [fieldText(value, language)] : [`${words[name as keyof EntryFormWords]} ${fieldText(value, language)}`];
  }).join(' · ');
}
