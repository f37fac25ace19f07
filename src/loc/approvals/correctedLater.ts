import type { Bilingual } from '../wording';

/** Marks a decision that another one has taken the place of, wherever decisions are listed. */
export const correctedLater: Bilingual = { en: 'corrected later', cy: 'wedi’i gywiro wedyn' };
