import { Language, Words, wordsFor } from './wording';

/** Wording of an entry's restricted notes. `{0}` is filled in. */
const notesWording = {
  title: { en: 'Restricted notes', cy: 'Nodiadau cyfyngedig' },
  whoReads: {
    en: 'Only lead officers, Heads of Service, Executive Directors, the policy unit and the site’s owners can read these. They are not printed with the entry.',
    cy: 'Dim ond swyddogion arweiniol, Penaethiaid Gwasanaeth, Cyfarwyddwyr Gweithredol, yr uned bolisi a pherchnogion y safle sy’n gallu darllen y rhain. Nid ydynt yn cael eu hargraffu gyda’r cofnod.'
  },
  loading: { en: 'Loading the restricted notes…', cy: 'Wrthi’n llwytho’r nodiadau cyfyngedig…' },
  loadFailed: { en: 'The restricted notes could not be loaded', cy: 'Nid oedd modd llwytho’r nodiadau cyfyngedig' },
  none: { en: 'There are none.', cy: 'Nid oes rhai.' },
  /** When and who. */
  saved: { en: '{0} by {1}', cy: '{0} gan {1}' },

  subject: { en: 'Subject', cy: 'Pwnc' },
  note: { en: 'Note', cy: 'Nodyn' },
  add: { en: 'Add a restricted note', cy: 'Ychwanegu nodyn cyfyngedig' },
  edit: { en: 'Edit', cy: 'Golygu' },
  editOf: { en: 'Edit the note: {0}', cy: 'Golygu’r nodyn: {0}' },
  delete: { en: 'Delete', cy: 'Dileu' },
  deleteOf: { en: 'Delete the note: {0}', cy: 'Dileu’r nodyn: {0}' },
  draftTaken: { en: 'What you had typed is here again. Nothing is saved yet.', cy: 'Mae’r hyn a deipioch yma eto. Nid oes dim wedi’i gadw eto.' },
  keptInTab: {
    en: 'What you type is kept in this browser tab only, until you save or cancel.',
    cy: 'Cedwir yr hyn a deipiwch yn y tab hwn o’r porwr yn unig, nes i chi gadw neu ganslo.'
  },

  savedNow: { en: 'The note is saved.', cy: 'Mae’r nodyn wedi’i gadw.' },
  deleted: { en: 'Deleted: {0}', cy: 'Wedi dileu: {0}' },
  restored: { en: 'The note is back: {0}', cy: 'Mae’r nodyn yn ôl: {0}' },
  undo: { en: 'Undo', cy: 'Dadwneud' },
  dismiss: { en: 'Dismiss', cy: 'Cau’r neges' },
  notSaved: { en: 'The note is not saved. What you typed is still here.', cy: 'Nid yw’r nodyn wedi’i gadw. Mae’r hyn a deipioch yma o hyd.' },
  notDeleted: { en: 'The note could not be deleted: {0}', cy: 'Nid oedd modd dileu’r nodyn: {0}' },
  notRestored: { en: 'The note could not be brought back: {0}', cy: 'Nid oedd modd adfer y nodyn: {0}' },
  changedMeanwhile: {
    en: 'Nothing is deleted: somebody else has changed this note since you opened the entry. Read it again first.',
    cy: 'Nid oes dim wedi’i ddileu: mae rhywun arall wedi newid y nodyn hwn ers i chi agor y cofnod. Darllenwch ef eto yn gyntaf.'
  },
  undecided: { en: 'Not saved yet: somebody else has changed the same note. Choose, then save again.', cy: 'Heb ei gadw eto: mae rhywun arall wedi newid yr un nodyn. Dewiswch, yna cadwch eto.' },
  gone: {
    en: 'Somebody else has deleted this note meanwhile. Save it again as a new one, or cancel.',
    cy: 'Mae rhywun arall wedi dileu’r nodyn hwn yn y cyfamser. Cadwch ef eto fel un newydd, neu ganslwch.'
  },
  saveAsNew: { en: 'Save as a new note', cy: 'Cadw fel nodyn newydd' }
} as const;

export type NotesWords = Words<typeof notesWording>;

const words: Readonly<Record<Language, NotesWords>> = { en: wordsFor(notesWording, 'en'), cy: wordsFor(notesWording, 'cy') };

export function notesWords(language: Language): NotesWords {
  return words[language];
}
