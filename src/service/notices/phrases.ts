import { EntryRef } from '../../domain/organisation/involvement';
import { PackText } from '../../domain/protocol/packText';
import { Language } from '../../loc/wording';
import { Phrase, Wording } from './mailText';

/** A protocol's own words; marked where they are there in English only. */
export function inLanguage({ en, cy }: PackText, language: Language): Phrase {
  if (language === 'en') return { text: en };
  return cy === undefined ? { text: en, language: 'en' } : { text: cy };
}

/** An entry with its reference. */
export function entryIn({ reference, name, nameCy }: Omit<EntryRef, 'id'>, language: Language): Phrase {
  const named = inLanguage({ en: name, cy: nameCy || undefined }, language);
  return { ...named, text: `${reference} ${named.text}`.trim() };
}

/** Several, one after the other. */
export function joined(phrases: readonly Phrase[], separator = ', '): Wording {
  return phrases.flatMap((phrase, at) => (at === 0 ? [phrase] : [separator, phrase]));
}

/** Which form of which entry. */
export function formOfEntry(form: Phrase, entry: Phrase): Wording {
  return joined([form, entry], form.text.endsWith('?') ? ' ' : ': ');
}
