import { Language, Words, wordsFor } from './wording';

/** Wording of deleting an entry. `{0}` is the reference with the name, unless said otherwise. */
const deletionWording = {
  delete: { en: 'Delete', cy: 'Dileu' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  title: { en: 'Delete {0}?', cy: 'Dileu {0}?' },
  looking: { en: 'Looking what belongs to it…', cy: 'Wrthi’n gweld beth sy’n perthyn iddo…' },
  lookingFailed: { en: 'What belongs to it could not be looked up', cy: 'Nid oedd modd gweld beth sy’n perthyn iddo' },
  goes: {
    en: 'It goes to the site’s recycle bin, with all that belongs to it. You can undo this until you leave the page.',
    cy: 'Mae’n mynd i fin ailgylchu’r safle, gyda phopeth sy’n perthyn iddo. Gallwch ddadwneud hyn nes i chi adael y dudalen.'
  },
  members: { en: 'Members: {0}', cy: 'Aelodau: {0}' },
  representatives: { en: 'Representatives: {0}', cy: 'Cynrychiolwyr: {0}' },
  notes: { en: 'Restricted notes: {0}', cy: 'Nodiadau cyfyngedig: {0}' },
  changedBy: { en: '{0} has changed this entry since you opened it.', cy: 'Mae {0} wedi newid y cofnod hwn ers i chi ei agor.' },
  changed: { en: 'This entry has been changed since you opened it.', cy: 'Mae’r cofnod hwn wedi ei newid ers i chi ei agor.' },

  keptTitle: { en: '{0} cannot be deleted', cy: 'Ni ellir dileu {0}' },
  reviewed: {
    en: 'It has been reviewed, and what the reviews found must still be found. It is closed instead: then it stays in the register and counts no longer.',
    cy: 'Mae wedi ei adolygu, a rhaid gallu dod o hyd i’r hyn a ganfu’r adolygiadau. Caiff ei gau yn lle hynny: yna mae’n aros yn y gofrestr heb gyfrif mwyach.'
  },
  decided: {
    en: 'It is past approval, so a decision stands behind it. It is closed instead: then it stays in the register and counts no longer.',
    cy: 'Mae wedi mynd heibio i gymeradwyo, felly mae penderfyniad y tu ôl iddo. Caiff ei gau yn lle hynny: yna mae’n aros yn y gofrestr heb gyfrif mwyach.'
  },
  unknownStage: {
    en: 'Its stage is none of the life cycle’s own, so nobody can say whether a decision stands behind it. It is closed instead: then it stays in the register and counts no longer.',
    cy: 'Nid yw ei gam yn un o gamau’r cylch bywyd, felly ni all neb ddweud a oes penderfyniad y tu ôl iddo. Caiff ei gau yn lle hynny: yna mae’n aros yn y gofrestr heb gyfrif mwyach.'
  },
  closedAlready: {
    en: 'It is closed already: it stays in the register, so that its reviews and decisions can be found, and counts no longer.',
    cy: 'Mae eisoes wedi cau: mae’n aros yn y gofrestr, fel y gellir dod o hyd i’w adolygiadau a’i benderfyniadau, ac nid yw’n cyfrif mwyach.'
  },
  closeInstead: { en: 'Close it instead', cy: 'Ei gau yn lle hynny' },

  deleting: { en: 'Deleting {0}…', cy: 'Wrthi’n dileu {0}…' },
  restoring: { en: 'Bringing back {0}…', cy: 'Wrthi’n adfer {0}…' },
  /** How many of how many. */
  progress: { en: '{0} of {1}', cy: '{0} o {1}' },
  deleted: { en: 'Deleted: {0}', cy: 'Wedi dileu: {0}' },
  restored: { en: '{0} is back, with all that belongs to it.', cy: 'Mae {0} yn ôl, gyda phopeth sy’n perthyn iddo.' },
  undo: { en: 'Undo', cy: 'Dadwneud' },
  dismiss: { en: 'Dismiss', cy: 'Cau’r neges' },
  open: { en: 'Open it', cy: 'Ei agor' },

  notDeleted: { en: '{0} could not be deleted; all of it is still there.', cy: 'Nid oedd modd dileu {0}; mae’r cyfan yno o hyd.' },
  /** Then: how many parts went of how many. */
  partlyDeleted: {
    en: '{0} is deleted in part only: {1} of {2} items have gone. Delete the rest, or bring back what has gone.',
    cy: 'Dim ond yn rhannol y dilëwyd {0}: mae {1} o {2} eitem wedi mynd. Dilëwch y gweddill, neu adferwch yr hyn a aeth.'
  },
  partlyRestored: {
    en: '{0} is not back as a whole: {1} of {2} items are still in the recycle bin. Try again, or restore them from the site’s recycle bin.',
    cy: 'Nid yw {0} yn ôl yn gyfan: mae {1} o {2} eitem yn y bin ailgylchu o hyd. Rhowch gynnig arall arni, neu adferwch nhw o fin ailgylchu’r safle.'
  },
  unsureDeleting: {
    en: 'No answer came while {0} was being deleted, so it is not known how far that got. Try again, or undo it: what has happened is looked up first.',
    cy: 'Ni ddaeth ateb wrth ddileu {0}, felly ni wyddys pa mor bell yr aeth hynny. Rhowch gynnig arall arni, neu dadwnewch: edrychir yn gyntaf beth sydd wedi digwydd.'
  },
  unsureRestoring: {
    en: 'No answer came while {0} was being brought back, so it is not known how far that got. Try again: what has happened is looked up first.',
    cy: 'Ni ddaeth ateb wrth adfer {0}, felly ni wyddys pa mor bell yr aeth hynny. Rhowch gynnig arall arni: edrychir yn gyntaf beth sydd wedi digwydd.'
  },
  deleteRest: { en: 'Delete the rest', cy: 'Dileu’r gweddill' },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' }
} as const;

export type DeletionWords = Words<typeof deletionWording>;

const words: Readonly<Record<Language, DeletionWords>> = { en: wordsFor(deletionWording, 'en'), cy: wordsFor(deletionWording, 'cy') };

export function deletionWords(language: Language): DeletionWords {
  return words[language];
}
