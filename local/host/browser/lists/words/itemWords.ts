import { type Language, type Words, wordsFor } from '../../../../../src/loc/wording';

const wording = {
  newItem: { en: 'New item', cy: 'Eitem newydd' },
  editItem: { en: 'Edit item {0}', cy: 'Golygu eitem {0}' },
  loading: { en: 'Loading the item …', cy: 'Wrthi’n llwytho’r eitem …' },
  refused: { en: 'Nothing was saved. SharePoint says of these columns:', cy: 'Ni chadwyd dim. Mae SharePoint yn dweud am y colofnau hyn:' },
  required: { en: '(required)', cy: '(gofynnol)' },
  none: { en: '(none)', cy: '(dim)' },
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  onlySome: { en: 'People, lookups, links and columns with several choices are changed elsewhere.', cy: 'Newidir pobl, chwiliadau, dolenni a cholofnau â sawl dewis mewn man arall.' },
  save: { en: 'Save item', cy: 'Cadw’r eitem' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  recycle: { en: 'Move to the recycle bin', cy: 'Symud i’r bin ailgylchu' },
  confirmRecycle: { en: 'Really move it to the recycle bin', cy: 'Wir symud i’r bin ailgylchu' }
} as const;

export type ItemWords = Words<typeof wording>;

export function itemWords(language: Language): ItemWords {
  return wordsFor(wording, language);
}
