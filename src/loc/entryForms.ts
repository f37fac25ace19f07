import { Language, Words, wordsFor } from './wording';

/** Forms and actions in an entry's panel. `{0}`, `{1}` are filled in. */
const entryFormsWording = {
  forms: { en: 'Forms', cy: 'Ffurflenni' },
  oneForm: { en: '1 form', cy: '1 ffurflen' },
  manyForms: { en: '{0} forms', cy: '{0} ffurflen' },
  noForms: { en: 'No form has been begun for this entry.', cy: 'Nid oes ffurflen wedi’i dechrau ar gyfer y cofnod hwn.' },
  loadingForms: { en: 'Loading the forms…', cy: 'Wrthi’n llwytho’r ffurflenni…' },
  formsFailedTitle: { en: 'The forms could not be loaded', cy: 'Nid oedd modd llwytho’r ffurflenni' },
  restricted: { en: 'Restricted', cy: 'Cyfyngedig' },
  changedOn: { en: 'changed {0}', cy: 'newidiwyd {0}' },
  saidNo: { en: 'did not say to go on', cy: 'heb ddweud y dylid mynd ymlaen' },
  course: { en: 'its course', cy: 'ei hynt' },
  courseOf: { en: 'its course: {0}', cy: 'ei hynt: {0}' },
  goOn: { en: 'Go on with its checklist', cy: 'Ymlaen â’i rhestr wirio' },
  screenAgain: { en: 'Screen it again', cy: 'Ei sgrinio eto' },
  start: { en: 'Start a checklist', cy: 'Dechrau rhestr wirio' },

  actions: { en: 'Actions', cy: 'Camau gweithredu' },
  open: { en: '{0} open', cy: '{0} agored' },
  openAndLate: { en: '{0} open, {1} late', cy: '{0} agored, {1} yn hwyr' },
  noActions: { en: 'No action has been recorded for this entry.', cy: 'Nid oes cam gweithredu wedi’i gofnodi ar gyfer y cofnod hwn.' },
  noneOpen: { en: 'No action is open.', cy: 'Nid oes cam gweithredu yn agored.' },
  ended: { en: 'Done or dropped: {0}', cy: 'Wedi’u gwneud neu eu gollwng: {0}' },
  loadingActions: { en: 'Loading the actions…', cy: 'Wrthi’n llwytho’r camau gweithredu…' },
  actionsFailedTitle: { en: 'The actions could not be loaded', cy: 'Nid oedd modd llwytho’r camau gweithredu' },
  late: { en: 'Late', cy: 'Hwyr' },
  due: { en: 'due {0}', cy: 'erbyn {0}' },
  noDue: { en: 'no day set', cy: 'heb ddyddiad' },
  toActions: { en: 'To your actions', cy: 'I’ch camau gweithredu' }
} as const;

export type EntryFormsWords = Words<typeof entryFormsWording>;

const words: Readonly<Record<Language, EntryFormsWords>> = { en: wordsFor(entryFormsWording, 'en'), cy: wordsFor(entryFormsWording, 'cy') };

export function entryFormsWords(language: Language): EntryFormsWords {
  return words[language];
}
