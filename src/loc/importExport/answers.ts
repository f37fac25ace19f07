import { Language, Words, wordsFor } from '../wording';

/** Wording of the sheet of answers: headings, and what the sheet that explains the columns says of each. */
const answersWording = {
  sheet: { en: 'Answers', cy: 'Atebion' },
  entry: { en: 'Partnership', cy: 'Partneriaeth' },
  list: { en: 'List of the form', cy: 'Rhestr y ffurflen' },
  listAbout: { en: 'The list that the form is in; each of them is a sheet of this file.', cy: 'Y rhestr y mae’r ffurflen ynddi; mae pob un yn ddalen o’r ffeil hon.' },
  number: { en: 'Number of the form', cy: 'Rhif y ffurflen' },
  numberAbout: { en: 'As in the sheet of that list.', cy: 'Fel yn nalen y rhestr honno.' },
  form: { en: 'Form', cy: 'Ffurflen' },
  protocol: { en: 'Protocol', cy: 'Protocol' },
  protocolAbout: { en: 'The version that the answer was given under.', cy: 'Y fersiwn y rhoddwyd yr ateb oddi tani.' },
  question: { en: 'Question code', cy: 'Cod y cwestiwn' },
  questionAbout: { en: 'Stays the same from version to version.', cy: 'Yn aros yr un fath o fersiwn i fersiwn.' },
  wording: { en: 'Question', cy: 'Cwestiwn' },
  wordingAbout: {
    en: 'In the words of that version. Empty where this site no longer has that version; answers are then given by their codes.',
    cy: 'Yng ngeiriau’r fersiwn honno. Yn wag lle nad yw’r fersiwn honno ar y safle hwn mwyach; rhoddir atebion wrth eu codau felly.'
  },
  asked: { en: 'Asked', cy: 'Gofynnwyd' },
  askedAbout: {
    en: 'No where the question is not asked any longer because another answer was changed: its answer is kept, but counts for nothing.',
    cy: 'Na lle na ofynnir y cwestiwn mwyach am fod ateb arall wedi’i newid: cedwir ei ateb, ond nid yw’n cyfrif.'
  },
  text: { en: 'Answer', cy: 'Ateb' },
  textAbout: {
    en: 'What was written or chosen. Several choices stand one after the other; documents, priorities, an order and the rows of a table stand in lines.',
    cy: 'Yr hyn a ysgrifennwyd neu a ddewiswyd. Saif sawl dewis un ar ôl y llall; saif dogfennau, blaenoriaethau, trefn a rhesi tabl mewn llinellau.'
  },
  amount: { en: 'Answer in pounds', cy: 'Ateb mewn punnoedd' },
  count: { en: 'Answer as a number', cy: 'Ateb fel rhif' },
  day: { en: 'Answer as a day', cy: 'Ateb fel diwrnod' },
  comment: { en: 'Comment', cy: 'Sylw' },
  reason: { en: 'Why it does not apply', cy: 'Pam nad yw’n berthnasol' },
  noAction: { en: 'Why no action was needed', cy: 'Pam nad oedd angen cam gweithredu' },
  noActionAbout: { en: 'Where an action was proposed because of the answer and was declined.', cy: 'Lle cynigiwyd cam gweithredu oherwydd yr ateb, a’i wrthod.' },
  unreadable: {
    en: 'The answers of this form cannot be read. What the list holds stands beside this, as it is.',
    cy: 'Ni ellir darllen atebion y ffurflen hon. Mae’r hyn sydd yn y rhestr wrth ymyl hyn, fel y mae.'
  }
} as const;

export type AnswersWords = Words<typeof answersWording>;

const words: Readonly<Record<Language, AnswersWords>> = { en: wordsFor(answersWording, 'en'), cy: wordsFor(answersWording, 'cy') };

export function answersWords(language: Language): AnswersWords {
  return words[language];
}
