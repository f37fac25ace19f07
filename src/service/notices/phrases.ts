import { EntryRef } from '../../domain/organisation/involvement';
import { PackText } from '../../domain/protocol/packText';
import { Language } from '../../loc/wording';
import { Phrase } from './mailText';

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

/** Several in one; marked where none is in the mail's language. */
export function joined(phrases: readonly Phrase[], separator = ', '): Phrase {
  const [language] = phrases.map((each) => each.language);
  return { text: phrases.map(({ text }) => text).join(separator), language: phrases.every((each) => each.language === language) ? language : undefined };
}
