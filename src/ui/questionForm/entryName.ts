import { EntryRef } from '../../domain/organisation/involvement';
import { inReadingOrder, Language } from '../../loc/wording';

/** In the reader's language where the register has it. */
export function entryName(entry: Omit<EntryRef, 'id'> | undefined, language: Language): string | undefined {
  const name = (language === 'cy' && entry?.nameCy) || entry?.name;
  return name === undefined ? undefined : inReadingOrder(name);
}
