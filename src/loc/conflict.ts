import { Language, Words, wordsFor } from './wording';

/** Two people changed the same thing. `{0}` is filled in. */
const conflictWording = {
  title: { en: 'Changed by two people: {0}', cy: 'Newidiwyd gan ddau berson: {0}' },
  explained: {
    en: 'Somebody else saved another value while you were typing. Choose which one is right; nothing has been overwritten.',
    cy: 'Cadwodd rhywun arall werth gwahanol tra oeddech chi’n teipio. Dewiswch pa un sy’n gywir; nid oes dim wedi’i drosysgrifo.'
  },
  explainedBy: {
    en: '{0} saved another value while you were typing. Choose which one is right; nothing has been overwritten.',
    cy: 'Cadwodd {0} werth gwahanol tra oeddech chi’n teipio. Dewiswch pa un sy’n gywir; nid oes dim wedi’i drosysgrifo.'
  },
  yours: { en: 'Yours', cy: 'Eich un chi' },
  theirs: { en: 'Theirs', cy: 'Yr un arall' },
  decide: { en: 'Use what I have chosen', cy: 'Defnyddio’r hyn a ddewisais' },
  incomplete: { en: 'Choose one value for every field first.', cy: 'Dewiswch un gwerth ar gyfer pob maes yn gyntaf.' }
} as const;

export type ConflictWords = Words<typeof conflictWording>;
const words: Readonly<Record<Language, ConflictWords>> = { en: wordsFor(conflictWording, 'en'), cy: wordsFor(conflictWording, 'cy') };

export function conflictWords(language: Language): ConflictWords {
  return words[language];
}
