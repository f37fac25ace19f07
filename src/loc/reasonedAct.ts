import { Language, Words, wordsFor } from './wording';

/** Wording of what is done for a reason. `{0}` is filled in. */
const reasonedActWording = {
  required: { en: 'required', cy: 'gofynnol' },
  reasonMissing: { en: 'Give a reason.', cy: 'Rhowch reswm.' },
  tooLong: { en: 'Shorten this to 4,000 characters; it has {0}.', cy: 'Byrhewch hyn i 4,000 o nodau; mae ganddo {0}.' },
  cancel: { en: 'Cancel', cy: 'Canslo' }
};

export type ReasonedActWords = Words<typeof reasonedActWording>;

export function reasonedActWords(language: Language): ReasonedActWords {
  return wordsFor(reasonedActWording, language);
}
