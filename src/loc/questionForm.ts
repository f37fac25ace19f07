import { Language, Words, wordsFor } from './wording';

/** What the questions of every protocol share. `{0}`, `{1}` are filled in. */
const questionFormWording = {
  entryGone: { en: 'an entry that was deleted', cy: 'cofnod a gafodd ei ddileu' },
  askToAdd: { en: 'Not on the list? Ask a lead officer or the policy unit to add the organisation to the register; after that it can be chosen here.', cy: 'Ddim ar y rhestr? Gofynnwch i swyddog arweiniol neu’r uned bolisi ychwanegu’r sefydliad at y gofrestr; wedi hynny gellir ei ddewis yma.' },
  required: { en: 'required', cy: 'gofynnol' },
  choose: { en: 'Choose', cy: 'Dewiswch' },
  clear: { en: 'Clear answer', cy: 'Clirio’r ateb' },
  clearOf: { en: 'Clear answer: {0}', cy: 'Clirio’r ateb: {0}' },
  comment: { en: 'Comment', cy: 'Sylw' },
  commentRequired: { en: 'Comment (required)', cy: 'Sylw (gofynnol)' },
  addComment: { en: 'Add a comment', cy: 'Ychwanegu sylw' },
  addCommentOf: { en: 'Add a comment: {0}', cy: 'Ychwanegu sylw: {0}' },
  reason: { en: 'Why does it not apply? (required)', cy: 'Pam nad yw’n berthnasol? (gofynnol)' },
  noAnswer: { en: 'Not answered', cy: 'Heb ei ateb' },
  reasonGiven: { en: 'Why it does not apply', cy: 'Pam nad yw’n berthnasol' },
  riskLibrary: { en: 'Risk library ({0})', cy: 'Llyfrgell risgiau ({0})' },
  source: { en: 'From the protocol: {0}', cy: 'O’r protocol: {0}' },
  sourceOurs: { en: 'Not from the council’s document', cy: 'Nid o ddogfen y cyngor' },

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
  removeRowOf: { en: 'Remove row {0}: {1}', cy: 'Dileu’r rhes, rhif {0}: {1}' },
  rowsFull: { en: 'There are {0} rows, and no more fit.', cy: 'Mae {0} o resi, ac nid oes lle i ragor.' }
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

/** Why an answer does not do yet, and what to do; by the code of the problem. `{0}` is the limit, `{1}` how much it is. */
export const answerProblemWording = {
  required: { en: 'Answer this question.', cy: 'Atebwch y cwestiwn hwn.' },
  typed: { en: 'This cannot be read. Type it again.', cy: 'Ni ellir darllen hwn. Teipiwch ef eto.' },
  typedAs: {
    money: { en: 'Give an amount in pounds, such as 12,500 or 99.50.', cy: 'Rhowch swm mewn punnoedd, megis 12,500 neu 99.50.' },
    number: { en: 'Give a number in figures, such as 12.', cy: 'Rhowch rif mewn ffigurau, megis 12.' },
    day: { en: 'There is no such day. Give day, month and year.', cy: 'Nid oes diwrnod o’r fath. Rhowch ddiwrnod, mis a blwyddyn.' }
  },
  wrongKind: { en: 'The kept answer does not fit this question. Answer it again.', cy: 'Nid yw’r ateb a gadwyd yn addas i’r cwestiwn hwn. Atebwch ef eto.' },
  notAnOption: { en: 'The chosen answer is no longer offered. Choose another one.', cy: 'Ni chynigir yr ateb a ddewiswyd mwyach. Dewiswch un arall.' },
  tooLong: { en: 'This has {1} characters; at most {0} fit. Shorten it: nothing of what you typed is lost.', cy: 'Mae {1} nod yma; mae lle i {0} ar y mwyaf. Byrhewch ef: ni chollir dim o’r hyn a deipioch.' },
  formTooLong: { en: 'The answers have {1} characters together; at most {0} fit in one form. Shorten some of them.', cy: 'Mae gan yr atebion {1} nod gyda’i gilydd; mae lle i {0} ar y mwyaf mewn un ffurflen. Byrhewch rai ohonynt.' },
  reasonMissing: { en: 'Say why this does not apply.', cy: 'Dywedwch pam nad yw hyn yn berthnasol.' },
  commentMissing: { en: 'Add a comment.', cy: 'Ychwanegwch sylw.' },
  tooFew: { en: 'Choose at least {0}.', cy: 'Dewiswch o leiaf {0}.' },
  rankingIncomplete: { en: 'Put all {0} in order.', cy: 'Rhowch bob un o’r {0} mewn trefn.' },
  prioritiesIncomplete: { en: 'Give each of the {0} priorities a level; {1} have one.', cy: 'Rhowch lefel i bob un o’r {0} blaenoriaeth; mae gan {1} un.' },
  tooMuch: { en: 'This is more than {0}. Check the figure.', cy: 'Mae hyn yn fwy na {0}. Gwiriwch y ffigur.' },
  negative: { en: 'This cannot be less than zero.', cy: 'Ni all hyn fod yn llai na sero.' },
  tooManyDecimals: { en: 'There are too many figures after the point: at most {0}.', cy: 'Mae gormod o ffigurau ar ôl y pwynt: {0} ar y mwyaf.' },
  notAnAddress: { en: 'Give the whole web address of each document, beginning with https://', cy: 'Rhowch gyfeiriad gwe cyfan pob dogfen, gan ddechrau gyda https://' },
  unsigned: { en: 'Say of each document when it was signed and by whom.', cy: 'Dywedwch am bob dogfen pryd y’i llofnodwyd a chan bwy.' },
  tooManyDocuments: { en: 'There are {1} documents; at most {0} fit. Remove some.', cy: 'Mae {1} o ddogfennau yma; mae lle i {0} ar y mwyaf. Dilëwch rai.' },
  actionUndecided: { en: 'Add the action that this answer calls for, or say why none is needed.', cy: 'Ychwanegwch y cam gweithredu y mae’r ateb hwn yn galw amdano, neu dywedwch pam nad oes angen un.' },
  samePerson: { en: 'This has to be somebody else than the person who answers for the form: nobody checks their own work. Choose another person.', cy: 'Rhaid i hwn fod yn rhywun gwahanol i’r sawl sy’n ateb dros y ffurflen: nid oes neb yn gwirio ei waith ei hun. Dewiswch berson arall.' },
  tooManyRows: { en: 'There are {1} rows; at most {0} fit. Remove some.', cy: 'Mae {1} o resi yma; mae lle i {0} ar y mwyaf. Dilëwch rai.' }
} as const;
