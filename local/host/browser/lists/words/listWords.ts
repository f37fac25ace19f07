import { type Language, type Words, wordsFor } from '../../../../../src/loc/wording';

const wording = {
  loading: { en: 'Loading …', cy: 'Wrthi’n llwytho …' },
  noView: { en: 'The list has no such view. Choose one above.', cy: 'Does dim golwg o’r fath gan y rhestr. Dewiswch un uchod.' },
  views: { en: 'Views', cy: 'Golygon' },
  defaultView: { en: 'default', cy: 'diofyn' },
  commands: { en: 'What you can do with this list', cy: 'Beth allwch chi ei wneud â’r rhestr hon' },
  newItem: { en: 'New item', cy: 'Eitem newydd' },
  editView: { en: 'Edit this view', cy: 'Golygu’r olwg hon' },
  newView: { en: 'New view', cy: 'Golwg newydd' },
  makeDefault: { en: 'Make this the default view', cy: 'Gosod fel yr olwg ddiofyn' },
  deleteView: { en: 'Delete this view', cy: 'Dileu’r olwg hon' },
  columnSettings: { en: 'Column settings', cy: 'Gosodiadau colofnau' },
  confirmDeleteView: { en: 'Delete the view “{0}” for everybody? Its items stay.', cy: 'Dileu’r olwg “{0}” i bawb? Bydd ei heitemau’n aros.' },
  confirmDelete: { en: 'Delete the view', cy: 'Dileu’r olwg' },
  confirmDefaultView: { en: 'Make “{0}” the default view? The register opens with it for everybody.', cy: 'Gosod “{0}” fel yr olwg ddiofyn? Bydd y gofrestr yn agor gyda hi i bawb.' },
  confirmDefault: { en: 'Make it the default view', cy: 'Ei gosod fel yr olwg ddiofyn' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  viewSaved: { en: 'The view was saved.', cy: 'Cadwyd yr olwg.' },
  columnSaved: { en: 'The column was saved.', cy: 'Cadwyd y golofn.' },
  itemSaved: { en: 'The item was saved.', cy: 'Cadwyd yr eitem.' },
  itemRecycled: { en: 'The item is in the recycle bin.', cy: 'Mae’r eitem yn y bin ailgylchu.' },
  empty: { en: 'This view shows no items.', cy: 'Dyw’r olwg hon ddim yn dangos unrhyw eitemau.' },
  items: { en: 'Items in the view', cy: 'Eitemau yn yr olwg' },
  groupHeading: { en: '{0}: {1} ({2})', cy: '{0}: {1} ({2})' },
  noValue: { en: 'none', cy: 'dim' },
  more: { en: 'Load more', cy: 'Llwytho rhagor' },
  actions: { en: 'Actions', cy: 'Gweithredoedd' },
  editItem: { en: 'Edit', cy: 'Golygu' },
  editNamed: { en: 'Edit {0}', cy: 'Golygu {0}' }
} as const;

export type ListWords = Words<typeof wording>;

export function listWords(language: Language): ListWords {
  return wordsFor(wording, language);
}
