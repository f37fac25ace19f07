import { Entry } from '../../../domain/partnership/entry';
import { Language } from '../../../loc/wording';

export interface TextIn {
  readonly language: Language;
  readonly text: string;
}

export interface BothLanguages {
  readonly first: TextIn;
  readonly second?: TextIn;
}

/** The name in the reader's language first; the English one where there is no Welsh one. */
export function namesFor({ name, nameCy }: Entry, language: Language): BothLanguages {
  return ordered({ language: 'en', text: name }, inWelsh(nameCy), language);
}

export function purposesFor({ purpose, purposeCy }: Entry, language: Language): BothLanguages | undefined {
  const english: TextIn | undefined = purpose === undefined ? undefined : { language: 'en', text: purpose };
  const welsh = inWelsh(purposeCy);
  if (english === undefined) {
    return welsh && { first: welsh };
  }
  return ordered(english, welsh, language);
}

function inWelsh(text: string | undefined): TextIn | undefined {
  return text === undefined ? undefined : { language: 'cy', text };
}

function ordered(english: TextIn, welsh: TextIn | undefined, language: Language): BothLanguages {
  if (welsh === undefined || welsh.text === english.text) {
    return { first: english };
  }
  return language === 'cy' ? { first: welsh, second: english } : { first: english, second: welsh };
}
