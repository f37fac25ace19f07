import { EntryRef } from '../../domain/organisation/involvement';
import { Language } from '../../loc/wording';

/** In the reader's language where the register has it. */
export function entryName(entry: Omit<EntryRef, 'id'> | undefined, language: Language): string | undefined {
  return (language === 'cy' && entry?.nameCy) || entry?.name;
}
