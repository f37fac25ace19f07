import { Language, Words, wordsFor } from '../wording';

/** Taking an import back. */
const importUndoWording = {
  title: { en: 'Undo the import of {0}', cy: 'Dadwneud mewnforio {0}' },
  planning: { en: 'Looking at what the import did and what has changed since…', cy: 'Wrthi’n edrych ar yr hyn a wnaeth y mewnforio a’r hyn a newidiodd ers hynny…' },
  nothing: { en: 'There is nothing to undo.', cy: 'Nid oes dim i’w ddadwneud.' },
  nothingUnfinished: { en: 'There is nothing to undo. Put the import aside, and nobody is asked about it again.', cy: 'Nid oes dim i’w ddadwneud. Rhowch y mewnforio o’r neilltu, ac ni ofynnir i neb amdano eto.' },
  putAside: { en: 'Put it aside', cy: 'Ei roi o’r neilltu' },
  notYet: { en: 'Nothing has been undone yet. What is deleted goes to the recycle bin of the site.', cy: 'Nid oes dim wedi’i ddadwneud eto. Mae’r hyn a ddilëir yn mynd i fin ailgylchu’r safle.' },
  entries: { en: 'Entries that are deleted ({0})', cy: 'Cofnodion a ddilëir ({0})' },
  setBack: { en: 'Entries that are set back to what they were ({0})', cy: 'Cofnodion a roddir yn ôl fel yr oeddent ({0})' },
  organisations: { en: 'Organisations that are deleted ({0})', cy: 'Sefydliadau a ddilëir ({0})' },
  memberships: { en: 'Memberships that are deleted: {0}', cy: 'Aelodaethau a ddilëir: {0}' },
  kept: { en: 'What is kept, and why ({0})', cy: 'Beth a gedwir, a pham ({0})' },
  kept_changedSince: { en: 'changed since', cy: 'wedi newid ers hynny' },
  kept_membersSince: { en: 'has got members since', cy: 'wedi cael aelodau ers hynny' },
  kept_representatives: { en: 'has representatives', cy: 'mae ganddo gynrychiolwyr' },
  kept_notes: { en: 'has restricted notes', cy: 'mae ganddo nodiadau cyfyngedig' },
  kept_forms: { en: 'has forms of the protocol', cy: 'mae ganddo ffurflenni’r protocol' },
  kept_actions: { en: 'has actions', cy: 'mae ganddo gamau gweithredu' },
  kept_documents: { en: 'has governance documents', cy: 'mae ganddo ddogfennau llywodraethu' },
  kept_reviewed: { en: 'has reviews', cy: 'mae ganddo adolygiadau' },
  kept_inUse: { en: 'other entries have it by now', cy: 'mae gan gofnodion eraill ef erbyn hyn' },
  confirm: { en: 'Undo the import', cy: 'Dadwneud y mewnforio' },
  leave: { en: 'Leave it as it is', cy: 'Ei adael fel y mae' },
  running: { en: 'Undoing. Please keep this page open.', cy: 'Wrthi’n dadwneud. Cadwch y dudalen hon ar agor.' },
  ended: { en: 'The import is undone', cy: 'Mae’r mewnforio wedi’i ddadwneud' },
  stopped: { en: 'Undoing has stopped before its end', cy: 'Mae’r dadwneud wedi stopio cyn ei ddiwedd' },
  counts: { en: 'Entries deleted: {0}; set back: {3}. Memberships deleted: {1}; organisations deleted: {2}.', cy: 'Cofnodion a ddilëwyd: {0}; a roddwyd yn ôl: {3}. Aelodaethau a ddilëwyd: {1}; sefydliadau a ddilëwyd: {2}.' },
  close: { en: 'Close', cy: 'Cau' }
} as const;

export type ImportUndoWords = Words<typeof importUndoWording>;
const words: Readonly<Record<Language, ImportUndoWords>> = { en: wordsFor(importUndoWording, 'en'), cy: wordsFor(importUndoWording, 'cy') };

export function importUndoWords(language: Language): ImportUndoWords {
  return words[language];
}
