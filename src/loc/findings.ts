import { Language, Words, wordsFor } from './wording';

/** What follows from the answers of a form. `{0}` is filled in. */
const findingsWording = {
  verdict: { en: 'Verdict', cy: 'Dyfarniad' },
  verdictOpen: { en: 'The verdict shows here once enough is answered.', cy: 'Bydd y dyfarniad yn ymddangos yma pan fydd digon wedi’i ateb.' },
  liftedBy: { en: 'Who can change this: {0},', cy: 'Pwy all newid hyn: {0},' },
  alsoLiftedBy: { en: 'Or: {0},', cy: 'Neu: {0},' },
  significant: { en: 'Significant, because', cy: 'Arwyddocaol, oherwydd' },
  notSignificant: { en: 'Not significant, because', cy: 'Nid yn arwyddocaol, oherwydd' },
  notYetKnown: { en: 'Whether it is significant is not known yet', cy: 'Nid yw’n hysbys eto a yw’n arwyddocaol' },
  significanceMissing: { en: 'It depends on:', cy: 'Mae’n dibynnu ar:' },
  earlierSignificance: { en: 'Earlier results', cy: 'Canlyniadau cynharach' },
  overLimit: { en: '{0}: {1} is over {2}', cy: '{0}: mae {1} dros {2}' },
  withinLimit: { en: '{0}: {1} is not over {2}', cy: '{0}: nid yw {1} dros {2}' },
  noneHolds: { en: 'none of the signs of significance holds', cy: 'nid oes yr un o arwyddion arwyddocâd yn berthnasol' },
  countHolds: { en: '{0} of the signs hold, and {1} are needed: {2}', cy: 'mae {0} o’r arwyddion yn berthnasol, ac mae angen {1}: {2}' },
  scoredOne: { en: '1 point, {0}: {1}', cy: '1 pwynt, {0}: {1}' },
  scored: { en: '{0} points, {1}: {2}', cy: '{0} o bwyntiau, {1}: {2}' }
};

export type FindingsWords = Words<typeof findingsWording>;

export function findingsWords(language: Language): FindingsWords {
  return wordsFor(findingsWording, language);
}
