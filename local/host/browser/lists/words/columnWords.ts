import { type Language, type Words, wordsFor } from '../../../../../src/loc/wording';

const wording = {
  settings: { en: 'Column settings', cy: 'Gosodiadau colofnau' },
  change: { en: 'Change a column', cy: 'Newid colofn' },
  column: { en: 'Column', cy: 'Colofn' },
  choose: { en: '(choose a column)', cy: '(dewiswch golofn)' },
  heading: { en: 'Heading', cy: 'Pennawd' },
  internalName: { en: 'Internal name: {0}. Type: {1}.', cy: 'Enw mewnol: {0}. Math: {1}.' },
  choices: { en: 'Choices, one a line', cy: 'Dewisiadau, un ar bob llinell' },
  save: { en: 'Save column', cy: 'Cadw’r golofn' },
  add: { en: 'Add a column to the list', cy: 'Ychwanegu colofn at y rhestr' },
  newHeading: { en: 'Heading of the new column', cy: 'Pennawd y golofn newydd' },
  type: { en: 'Type', cy: 'Math' },
  inView: { en: 'Show it in this view', cy: 'Ei dangos yn yr olwg hon' },
  addColumn: { en: 'Add column', cy: 'Ychwanegu’r golofn' },
  close: { en: 'Close column settings', cy: 'Cau gosodiadau colofnau' },
  Text: { en: 'Text', cy: 'Testun' },
  Note: { en: 'Several lines of text', cy: 'Sawl llinell o destun' },
  Choice: { en: 'Choice', cy: 'Dewis' },
  Number: { en: 'Number', cy: 'Rhif' },
  Currency: { en: 'Currency (pounds)', cy: 'Arian (punnoedd)' },
  DateTime: { en: 'Date', cy: 'Dyddiad' },
  Boolean: { en: 'Yes/No', cy: 'Ie/Na' },
  User: { en: 'Person', cy: 'Person' },
  MultiChoice: { en: 'Several choices', cy: 'Sawl dewis' },
  Lookup: { en: 'Lookup', cy: 'Chwiliad' },
  URL: { en: 'Link', cy: 'Dolen' }
} as const;

export type ColumnWords = Words<typeof wording>;

export function columnWords(language: Language): ColumnWords {
  return wordsFor(wording, language);
}
