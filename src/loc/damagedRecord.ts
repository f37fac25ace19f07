import { Language, Words, wordsFor } from './wording';

/** Wording of a form whose record of decisions is damaged. */
const damagedRecordWording = {
  title: { en: 'The record of this form is damaged', cy: 'Mae cofnod y ffurflen hon wedi’i ddifrodi' },
  text: {
    en: 'Something of what was decided on it is missing, or is not as it was written. Nothing more is decided on this form until the policy unit has looked, so please tell them. Whoever runs the approval service finds the place with “npm run verify-decisions”. Once the record is mended, it goes on from there.',
    cy: 'Mae rhywbeth o’r hyn a benderfynwyd arni ar goll, neu nid yw fel yr ysgrifennwyd ef. Ni phenderfynir dim mwy ar y ffurflen hon nes y bydd yr uned bolisi wedi edrych, felly rhowch wybod iddi. Gall pwy bynnag sy’n rhedeg y gwasanaeth cymeradwyo ddod o hyd i’r lle â “npm run verify-decisions”. Ar ôl trwsio’r cofnod, bydd yn mynd ymlaen o’r fan honno.'
  },
  line: { en: 'Record damaged: nothing more is decided for now', cy: 'Cofnod wedi’i ddifrodi: ni phenderfynir dim mwy am y tro' }
};

export type DamagedRecordWords = Words<typeof damagedRecordWording>;

export function damagedRecordWords(language: Language): DamagedRecordWords {
  return wordsFor(damagedRecordWording, language);
}
