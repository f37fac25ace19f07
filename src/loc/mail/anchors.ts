import { Language, Words, wordsFor } from '../wording';

/** The weekly mail to the Monitoring Officer. */
const anchorWording = {
  subject: { en: 'Records of decisions: please keep this mail', cy: 'Cofnodion penderfyniadau: cadwch y neges hon, os gwelwch yn dda' },
  lead: {
    en: 'This is how far the records of decisions have come. Keep it: should somebody take a record away later and cover it up on the site, this mail shows that it was there. You need not do anything else.',
    cy: 'Dyma pa mor bell y mae’r cofnodion penderfyniadau wedi dod. Cadwch hi: pe bai rhywun yn tynnu cofnod i ffwrdd yn ddiweddarach ac yn cuddio hynny ar y safle, byddai’r neges hon yn dangos ei fod yno. Nid oes angen i chi wneud dim arall.'
  },
  chains: { en: 'Chains of records', cy: 'Cadwyni o gofnodion' },
  hash: { en: 'One seal over all of them (SHA-256)', cy: 'Un sêl dros bob un ohonynt (SHA-256)' },
  grown: { en: 'New since the last mail', cy: 'Newydd ers y neges ddiwethaf' },
  form: { en: 'Form {0}', cy: 'Ffurflen {0}' },
  entry: { en: 'Earlier decisions on entry {0}', cy: 'Penderfyniadau cynharach ar gofnod {0}' },
  protocols: { en: 'Adopted protocols', cy: 'Protocolau a fabwysiadwyd' },
  upTo: { en: 'up to record {0}, seal {1}', cy: 'hyd at gofnod {0}, sêl {1}' },
  list: { en: 'Open the records', cy: 'Agorwch y cofnodion' }
} as const;

export type AnchorWords = Words<typeof anchorWording>;

export function anchorWords(language: Language): AnchorWords {
  return wordsFor(anchorWording, language);
}
