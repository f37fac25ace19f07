import { entryFields } from '../../../../domain/partnership/entryField';
import { PartChange } from '../../../../domain/partnership/history';
import { FieldSpec } from '../../../../domain/record/fieldSpec';
import { FieldValue } from '../../../../domain/record/fieldValue';
import { dayText } from '../../../../loc/calendar';
import { entryWords } from '../../../../loc/entry';
import { entryFormWords } from '../../../../loc/entryForm';
import { HistoryWords, historyWords } from '../../../../loc/history';
import { Language, fill } from '../../../../loc/wording';
import { dayOfInstant } from '../../../../data/day';

/** Name of a field, as its part of the form calls it. */
export function fieldLabel(part: PartChange['part'], field: string, language: Language): string {
  const words: Readonly<Record<string, string>> = part === 'entry' ? entryWords(language) : entryFormWords(language);
  return words[field] ?? field;
}

/** Of a field that is in one language whoever reads it. */
export function valueLanguage(part: PartChange['part'], field: string): Language | undefined {
  const fields: readonly FieldSpec[] = entryFields;
  return part === 'entry' ? fields.find(({ name }) => name === field)?.language : undefined;
}

export function subjectName({ part, subject }: Pick<PartChange, 'part' | 'subject'>, language: Language): string {
  const words = historyWords(language);
  switch (subject?.kind) {
    case 'organisation': return (language === 'cy' && subject.organisation.nameCy) || subject.organisation.name;
    case 'person': return subject.person.name;
    default: return part === 'members' ? words.deletedOrganisation : words.unknownPerson;
  }
}

/** What became of a member or a representative, in one sentence. */
export function changeSentence(partChange: PartChange, language: Language): string {
  const words = historyWords(language);
  const { change } = partChange;
  const who = partChange.part === 'members' ? 'member' : 'representative';
  const name = subjectName(partChange, language);
  const end = endIn(partChange);
  if (change.kind === 'created') return fill(words[`${who}Created` as keyof HistoryWords], name);
  if (end === undefined) return fill(words[`${who}Changed` as keyof HistoryWords], name);
  const isOver = end <= dayOfInstant(change.at);
  return fill(words[`${who}${isOver ? 'Ended' : 'Ends'}` as keyof HistoryWords], name, dayText(end, language));
}

/** The day on which it was said to end, where nothing had been said before. */
export function endIn({ change: { kind, changes } }: PartChange): string | undefined {
  const end = changes.find(({ field }) => field === 'to');
  return kind === 'changed' && end?.before === undefined ? dayIn(end?.after) : undefined;
}

function dayIn(value: FieldValue | undefined): string | undefined {
  return value?.kind === 'day' ? value.day : undefined;
}
