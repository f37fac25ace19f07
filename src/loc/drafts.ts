import { Language, Words, wordsFor } from './wording';

/** Wording of work that was typed, not saved, and left behind in the browser. `{0}` is filled in. */
const draftWording = {
  found: { en: 'You began to edit this on {0} and did not save.', cy: 'Dechreuoch olygu hwn ar {0} ac ni wnaethoch gadw.' },
  foundUndated: { en: 'You began to edit this earlier and did not save.', cy: 'Dechreuoch olygu hwn yn gynharach ac ni wnaethoch gadw.' },
  unreadableTitle: { en: 'What you had typed cannot be put into the form', cy: 'Ni ellir rhoi’r hyn a deipioch yn y ffurflen' },
  unreadable: {
    en: 'It was kept by another version of this page, or is damaged. It stays on this device until you discard it: copy from below what you need, and type it in again.',
    cy: 'Fe’i cadwyd gan fersiwn arall o’r dudalen hon, neu mae wedi’i niweidio. Mae’n aros ar y ddyfais hon nes i chi ei daflu: copïwch yr hyn sydd ei angen arnoch isod, a’i deipio eto.'
  },
  tooLate: {
    en: 'It was not saved, and there is nothing any more that would take it. It stays on this device until you discard it: copy from below what you need.',
    cy: 'Ni chafodd ei gadw, ac nid oes dim mwyach a fyddai’n ei dderbyn. Mae’n aros ar y ddyfais hon nes i chi ei daflu: copïwch yr hyn sydd ei angen arnoch isod.'
  },
  texts: { en: 'What can still be read of it', cy: 'Yr hyn y gellir ei ddarllen ohono o hyd' },
  take: { en: 'Go on from there', cy: 'Parhau o’r fan honno' },
  drop: { en: 'Discard it', cy: 'Ei daflu' },
} as const;

export type DraftWords = Words<typeof draftWording>;
const words: Readonly<Record<Language, DraftWords>> = { en: wordsFor(draftWording, 'en'), cy: wordsFor(draftWording, 'cy') };

export function draftWords(language: Language): DraftWords {
  return words[language];
}
