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
  decisionOf: { en: 'Decision of: {0}', cy: 'Penderfyniad: {0}' },
  since: { en: 'since {0}', cy: 'ers {0}' },
  stuck: { en: 'Nobody can decide', cy: 'Ni all neb benderfynu' },
  courseOf: { en: 'Whole history: {0}', cy: 'Yr hanes i gyd: {0}' },
  step: { en: 'What is decided on', cy: 'Yr hyn y penderfynir arno' },
  stepOf: { en: 'What is decided on: {0}', cy: 'Yr hyn y penderfynir arno: {0}' },
  entryOf: { en: 'Entry {0}', cy: 'Cofnod {0}' }
};

export type UnderWayWords = Words<typeof underWayWording>;

export function underWayWords(language: Language): UnderWayWords {
  return wordsFor(underWayWording, language);
}
