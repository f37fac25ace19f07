import { Language, Words, wordsFor } from '../wording';

/** Wording of what is under way, and of how one step stands. `{0}` is filled in. */
const underWayWording = {
  which: { en: 'Which forms', cy: 'Pa ffurflenni' },
  mine: { en: 'My forms', cy: 'Fy ffurflenni' },
  all: { en: 'All', cy: 'Pob un' },
  overdue: { en: 'Overdue', cy: 'Hwyr' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  anyService: { en: 'All services', cy: 'Pob gwasanaeth' },
  role: { en: 'Whose turn', cy: 'Tro pwy' },
  anyRole: { en: 'All roles', cy: 'Pob rôl' },
  none_mine: { en: 'None of your forms is being decided on.', cy: 'Nid oes yr un o’ch ffurflenni’n aros am benderfyniad.' },
  none_all: { en: 'No form is being decided on.', cy: 'Nid oes yr un ffurflen yn aros am benderfyniad.' },
  none_overdue: { en: 'Nothing is overdue.', cy: 'Nid oes dim yn hwyr.' },
  noneChosen: { en: 'Nothing of what you have chosen is being decided on.', cy: 'Nid oes dim o’r hyn a ddewiswyd gennych yn aros am benderfyniad.' },
  notLoaded: { en: 'This could not be loaded', cy: 'Nid oedd modd llwytho hyn' },
  loadedOne: { en: '1 form', cy: '1 ffurflen' },
  loadedMany: { en: '{0} forms', cy: '{0} o ffurflenni' },
  loadedFirst: { en: 'The first {0} forms', cy: 'Y {0} ffurflen gyntaf' },
  more: { en: 'Show more', cy: 'Dangos mwy' },
  loadingMore: { en: 'Loading more…', cy: 'Wrthi’n llwytho mwy…' },
  moreFailed: { en: 'The rest could not be loaded', cy: 'Nid oedd modd llwytho’r gweddill' },

  turnOf: { en: '{0} ({1}) decides', cy: '{0} ({1}) sy’n penderfynu' },
  turnOfRole: { en: '{0} decides', cy: '{0} sy’n penderfynu' },
  since: { en: 'since {0}', cy: 'ers {0}' },
  due: { en: 'due {0}', cy: 'i’w benderfynu erbyn {0}' },
  dueToday: { en: 'due today', cy: 'i’w benderfynu heddiw' },
  late: { en: 'Overdue', cy: 'Hwyr' },
  lateBy: { en: 'was due {0}, {1} ago', cy: 'i fod erbyn {0}, {1} yn ôl' },
  stuck: { en: 'Nobody can decide', cy: 'Ni all neb benderfynu' },
  course: { en: 'Whole history', cy: 'Yr hanes i gyd' },
  courseOf: { en: 'Whole history: {0}', cy: 'Yr hanes i gyd: {0}' },
  step: { en: 'What is decided on', cy: 'Yr hyn y penderfynir arno' },
  stepOf: { en: 'What is decided on: {0}', cy: 'Yr hyn y penderfynir arno: {0}' },
  entry: { en: 'Entry', cy: 'Cofnod' },
  entryOf: { en: 'Entry {0}', cy: 'Cofnod {0}' },
  entryGone: { en: 'entry deleted', cy: 'cofnod wedi’i ddileu' },

  denied: { en: 'You may not see this. Ask an owner of the site for access.', cy: 'Ni chewch weld hyn. Gofynnwch i un o berchnogion y safle am fynediad.' },
  signedOut: { en: 'Your sign-in has run out. Load the page anew to sign in again.', cy: 'Mae’ch mewngofnodi wedi dod i ben. Ail-lwythwch y dudalen i fewngofnodi eto.' },
  gone: { en: 'The list is not there. An owner can put it right on the Setup page.', cy: 'Nid yw’r rhestr yno. Gall perchennog gywiro hyn ar y dudalen Gosod.' },
  busy: { en: 'SharePoint is busy. Try again in a minute.', cy: 'Mae SharePoint yn brysur. Rhowch gynnig arall arni ymhen munud.' },
  connection: { en: 'SharePoint did not answer. Look at your connection, then try again.', cy: 'Nid atebodd SharePoint. Edrychwch ar eich cysylltiad, yna rhowch gynnig arall arni.' },
  refused: { en: 'SharePoint refused: {0} Try again; if that does not help, tell an owner of the site.', cy: 'Gwrthododd SharePoint: {0} Rhowch gynnig arall arni; os nad yw hynny’n helpu, dywedwch wrth un o berchnogion y safle.' }
};

export type UnderWayWords = Words<typeof underWayWording>;

export function underWayWords(language: Language): UnderWayWords {
  return wordsFor(underWayWording, language);
}
