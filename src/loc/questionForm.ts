import { Language, Words, wordsFor } from './wording';

/** What the questions of every protocol share. `{0}`, `{1}` are filled in. */
const questionFormWording = {
  required: { en: 'required', cy: 'gofynnol' },
  choose: { en: 'Choose', cy: 'Dewiswch' },
  clear: { en: 'Clear answer', cy: 'Clirio’r ateb' },
  clearOf: { en: 'Clear answer: {0}', cy: 'Clirio’r ateb: {0}' },
  comment: { en: 'Comment', cy: 'Sylw' },
  commentRequired: { en: 'Comment (required)', cy: 'Sylw (gofynnol)' },
  addComment: { en: 'Add a comment', cy: 'Ychwanegu sylw' },
  addCommentOf: { en: 'Add a comment: {0}', cy: 'Ychwanegu sylw: {0}' },
  reason: { en: 'Why does it not apply? (required)', cy: 'Pam nad yw’n berthnasol? (gofynnol)' },
  source: { en: 'From the protocol: {0}', cy: 'O’r protocol: {0}' },
  sourceOurs: { en: 'Added by this system; not in the council’s document.', cy: 'Ychwanegwyd gan y system hon; nid yw yn nogfen y cyngor.' },

  rankFirst: { en: 'Choose them in order, the most important first.', cy: 'Dewiswch nhw yn eu trefn, y pwysicaf yn gyntaf.' },
  rankNext: { en: 'Choose the next one, or leave the rest out.', cy: 'Dewiswch yr un nesaf, neu gadewch y gweddill allan.' },
  rankedAt: { en: '{0} is number {1}.', cy: '{0} yw rhif {1}.' },
  unranked: { en: '{0} is taken out of the order.', cy: 'Mae {0} wedi’i dynnu o’r drefn.' },
  moveUp: { en: 'Move up: {0}', cy: 'Symud i fyny: {0}' },
  moveDown: { en: 'Move down: {0}', cy: 'Symud i lawr: {0}' },
  takeOut: { en: 'Take out of the order: {0}', cy: 'Tynnu o’r drefn: {0}' },

  noLevel: { en: 'Not answered', cy: 'Heb ei ateb' },

  rowNumber: { en: 'Row {0}', cy: 'Rhes {0}' },
  addRow: { en: 'Add a row', cy: 'Ychwanegu rhes' },
  removeRow: { en: 'Remove row', cy: 'Dileu’r rhes' },
  removeRowOf: { en: 'Remove row {0}: {1}', cy: 'Dileu’r rhes {0}: {1}' },
  rowsFull: { en: 'There are {0} rows, and no more fit.', cy: 'Mae {0} rhes, ac nid oes lle i ragor.' },

  addLink: { en: 'Add a link', cy: 'Ychwanegu dolen' },
  upload: { en: 'Upload a file', cy: 'Lanlwytho ffeil' },
  uploading: { en: 'Uploading {0}…', cy: 'Wrthi’n lanlwytho {0}…' },
  notUploaded: { en: '{0} was not uploaded: {1} Choose it again.', cy: 'Ni lanlwythwyd {0}: {1} Dewiswch hi eto.' },
  documentNumber: { en: 'Document {0}', cy: 'Dogfen {0}' },
  documentAddress: { en: 'Web address of the document', cy: 'Cyfeiriad gwe’r ddogfen' },
  documentTitle: { en: 'Title', cy: 'Teitl' },
  documentKind: { en: 'Kind of document', cy: 'Math o ddogfen' },
  signedOn: { en: 'Signed on', cy: 'Llofnodwyd ar' },
  signedBy: { en: 'Signed by', cy: 'Llofnodwyd gan' },
  expires: { en: 'Runs until', cy: 'Yn dod i ben ar' },
  removeDocument: { en: 'Remove document', cy: 'Dileu’r ddogfen' },
  removeDocumentOf: { en: 'Remove document: {0}', cy: 'Dileu’r ddogfen: {0}' }
} as const;

export type QuestionFormWords = Words<typeof questionFormWording>;

const words: Readonly<Record<Language, QuestionFormWords>> = { en: wordsFor(questionFormWording, 'en'), cy: wordsFor(questionFormWording, 'cy') };

export function questionFormWords(language: Language): QuestionFormWords {
  return words[language];
}

export const yesNoWording = {
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  unknown: { en: 'Don’t know', cy: 'Ddim yn gwybod' },
  notApplicable: { en: 'Does not apply', cy: 'Ddim yn berthnasol' }
} as const;
