import { Language, Words, wordsFor } from './wording';

/** Wording of deleting an entry. `{0}` is the reference with the name, unless said otherwise. */
const deletionWording = {
  delete: { en: 'Delete', cy: 'Dileu' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  title: { en: 'Delete {0}?', cy: 'Dileu {0}?' },
  looking: { en: 'Checking what belongs to it…', cy: 'Wrthi’n gwirio beth sy’n perthyn iddo…' },
  lookingFailed: { en: 'We could not check what belongs to it', cy: 'Nid oedd modd gwirio beth sy’n perthyn iddo' },
  goes: {
    en: 'It goes to the site’s recycle bin, with all that belongs to it. You can undo this until you leave the page.',
    cy: 'Mae’n mynd i fin ailgylchu’r safle, gyda phopeth sy’n perthyn iddo. Gallwch ddadwneud hyn nes i chi adael y dudalen.'
  },
  members: { en: 'Members: {0}', cy: 'Aelodau: {0}' },
  representatives: { en: 'Representatives: {0}', cy: 'Cynrychiolwyr: {0}' },
  notes: { en: 'Restricted notes: {0}', cy: 'Nodiadau cyfyngedig: {0}' },
  forms: { en: 'Forms of the protocol: {0}', cy: 'Ffurflenni’r protocol: {0}' },
  actions: { en: 'Actions: {0}', cy: 'Camau gweithredu: {0}' },
  documents: { en: 'Governance documents: {0}', cy: 'Dogfennau llywodraethu: {0}' },
  changedBy: { en: '{0} has changed this entry since you opened it.', cy: 'Mae {0} wedi newid y cofnod hwn ers i chi ei agor.' },
  changed: { en: 'This entry has been changed since you opened it.', cy: 'Mae’r cofnod hwn wedi ei newid ers i chi ei agor.' },

  keptTitle: { en: '{0} cannot be deleted', cy: 'Ni ellir dileu {0}' },
  reviewed: {
    en: 'It has been reviewed, and people must still be able to find those reviews. Close it instead: it then stays in the register but is no longer counted.',
    cy: 'Mae wedi ei adolygu, a rhaid i bobl allu dod o hyd i’r adolygiadau hynny o hyd. Caewch ef yn lle hynny: bydd wedyn yn aros yn y gofrestr, ond ni chaiff ei gyfrif mwyach.'
  },
  decided: {
    en: 'It has passed approval, so there is a decision about it. Close it instead: it then stays in the register but is no longer counted.',
    cy: 'Mae wedi mynd heibio i’r cam cymeradwyo, felly mae penderfyniad amdano. Caewch ef yn lle hynny: bydd wedyn yn aros yn y gofrestr, ond ni chaiff ei gyfrif mwyach.'
  },
  unknownStage: {
    en: 'Its stage is not part of the life cycle, so there may be a decision about it. Close it instead: it then stays in the register but is no longer counted.',
    cy: 'Nid yw ei gam yn un o gamau’r cylch bywyd, felly gall fod penderfyniad amdano. Caewch ef yn lle hynny: bydd wedyn yn aros yn y gofrestr, ond ni chaiff ei gyfrif mwyach.'
  },
  closedAlready: {
    en: 'It is already closed: it stays in the register, so that its reviews and decisions can be found, but is no longer counted.',
    cy: 'Mae eisoes wedi cau: mae’n aros yn y gofrestr, fel y gellir dod o hyd i’w adolygiadau a’i benderfyniadau, ond ni chaiff ei gyfrif mwyach.'
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
    en: 'No answer came while {0} was being deleted, so we do not know how much was done. Try again, or undo it: we first check what has happened.',
    cy: 'Ni ddaeth ateb wrth ddileu {0}, felly ni wyddys pa mor bell yr aeth hynny. Rhowch gynnig arall arni, neu dadwnewch: byddwn yn gwirio yn gyntaf beth sydd wedi digwydd.'
  },
  unsureRestoring: {
    en: 'No answer came while {0} was being brought back, so we do not know how much was done. Try again: we first check what has happened.',
    cy: 'Ni ddaeth ateb wrth adfer {0}, felly ni wyddys pa mor bell yr aeth hynny. Rhowch gynnig arall arni: byddwn yn gwirio yn gyntaf beth sydd wedi digwydd.'
  },
  deleteRest: { en: 'Delete the rest', cy: 'Dileu’r gweddill' },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' }
} as const;

export type DeletionWords = Words<typeof deletionWording>;

const words: Readonly<Record<Language, DeletionWords>> = { en: wordsFor(deletionWording, 'en'), cy: wordsFor(deletionWording, 'cy') };

export function deletionWords(language: Language): DeletionWords {
  return words[language];
}
