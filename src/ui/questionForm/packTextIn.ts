import { PackText } from '../../domain/protocol/packText';
import { Language } from '../../loc/wording';

export interface TextIn {
  readonly text: string;
  /** Set where the text is not in the reader's language: the pack has it in English only. */
  readonly lang: Language | undefined;
}

export function packTextIn(text: PackText, language: Language): TextIn {
  return language === 'cy' && text.cy === undefined ? { text: text.en, lang: 'en' } : { text: (language === 'cy' && text.cy) || text.en, lang: undefined };
}
