import { type Language, type Words, wordsFor } from '../../../../src/loc/wording';

const wording = {
  loading: { en: 'Loading …', cy: 'Wrthi’n llwytho …' },
  failed: { en: 'The list could not be shown: {0}', cy: 'Doedd dim modd dangos y rhestr: {0}' },
  noView: { en: 'The list has no such view. Choose one below.', cy: 'Does dim golwg o’r fath gan y rhestr. Dewiswch un isod.' },
  views: { en: 'Views', cy: 'Golygon' },
  defaultView: { en: 'default', cy: 'diofyn' },
  empty: { en: 'This view shows no items.', cy: 'Dyw’r olwg hon ddim yn dangos unrhyw eitemau.' },
  items: { en: 'Items in the view', cy: 'Eitemau yn yr olwg' },
  more: { en: 'Load more', cy: 'Llwytho rhagor' },
  editView: { en: 'Edit this view', cy: 'Golygu’r olwg hon' },
  newView: { en: 'New view', cy: 'Golwg newydd' },
  name: { en: 'Name of the view', cy: 'Enw’r olwg' },
  columns: { en: 'Columns', cy: 'Colofnau' },
  addColumn: { en: 'Add a column', cy: 'Ychwanegu colofn' },
  add: { en: 'Add', cy: 'Ychwanegu' },
  moveUp: { en: 'Move {0} up', cy: 'Symud {0} i fyny' },
  moveDown: { en: 'Move {0} down', cy: 'Symud {0} i lawr' },
  remove: { en: 'Remove {0}', cy: 'Tynnu {0}' },
  query: { en: 'Filter, order and grouping, as CAML', cy: 'Hidlo, trefn a grwpio, fel CAML' },
  rowLimit: { en: 'Rows at a time', cy: 'Rhesi ar y tro' },
  save: { en: 'Save view', cy: 'Cadw’r olwg' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  notSaved: { en: 'The view was not saved: {0}', cy: 'Chafodd yr olwg mo’i chadw: {0}' }
} as const;

export type ListWords = Words<typeof wording>;

export function listWords(language: Language): ListWords {
  return wordsFor(wording, language);
}
