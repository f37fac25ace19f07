import { Language, Words, wordsFor } from '../wording';

/** The step in which somebody decides about texts that cannot be read by themselves. */
const importQuestionsWording = {
  none: { en: 'Everything in the file could be read. There is nothing to decide.', cy: 'Roedd modd darllen popeth yn y ffeil. Nid oes dim i’w benderfynu.' },
  intro: {
    en: 'These texts cannot be read by themselves. Rows with a text that you do not decide about are not imported; everything else is.',
    cy: 'Ni ellir darllen y testunau hyn ar eu pen eu hunain. Ni fewnforir rhesi â thestun nad ydych yn penderfynu arno; mewnforir popeth arall.'
  },
  onlyOpen: { en: 'Show only what is not decided', cy: 'Dangos dim ond yr hyn sydd heb ei benderfynu' },
  left: { en: '{0} of {1} decided', cy: 'Penderfynwyd {0} o {1}' },
  goOnAnyway: { en: 'Continue without the rest', cy: 'Parhau heb y gweddill' },
  takenOver: { en: '{0} of these have been decided before; check them.', cy: 'Penderfynwyd ar {0} o’r rhain o’r blaen; gwiriwch nhw.' },
  takenOverOne: { en: 'One of these has been decided before; check it.', cy: 'Penderfynwyd ar un o’r rhain o’r blaen; gwiriwch ef.' },
  rowsOne: { en: 'in 1 row', cy: 'mewn 1 rhes' },
  rows: { en: 'in {0} rows', cy: 'mewn {0} rhes' },

  means: { en: 'What this means:', cy: 'Ystyr hwn:' },
  answerFor: { en: 'What “{0}” means', cy: 'Ystyr “{0}”' },
  later: { en: 'Not decided', cy: 'Heb ei benderfynu' },
  leaveEmpty: { en: 'Leave the field empty', cy: 'Gadael y maes yn wag' },
  leaveEmptyOf: { en: 'Leave the field empty for “{0}”', cy: 'Gadael y maes yn wag ar gyfer “{0}”' },
  decided: { en: 'Decided', cy: 'Penderfynwyd' },
  suggestion: { en: 'Suggested: confirm it or choose another.', cy: 'Awgrym: cadarnhewch ef neu ddewis un arall.' },
  suggestionTyped: { en: 'Suggested: confirm it or type another.', cy: 'Awgrym: cadarnhewch ef neu deipio un arall.' },
  suggestedPerson: { en: 'Suggested by the name: {0}. Confirm it or look for somebody else.', cy: 'Awgrym yn ôl yr enw: {0}. Cadarnhewch hynny neu chwilio am rywun arall.' },
  confirmThis: { en: 'Confirm {0}', cy: 'Cadarnhau {0}' },
  confirm: { en: 'Confirm', cy: 'Cadarnhau' },
  confirmOf: { en: 'Confirm {0} for “{1}”', cy: 'Cadarnhau {0} ar gyfer “{1}”' },
  confirmAll: { en: 'Confirm all {0} suggestions', cy: 'Cadarnhau pob un o’r {0} awgrym' },
  emptyAll: { en: 'Leave the field empty for all that are not decided', cy: 'Gadael y maes yn wag ar gyfer popeth heb ei benderfynu' },
  dayHelp: { en: 'Such as 1/4/2026', cy: 'Megis 1/4/2026' },
  moneyHelp: { en: 'Pounds, such as 12,500', cy: 'Punnoedd, megis 12,500' },
  numberHelp: { en: 'In figures, such as 12', cy: 'Mewn ffigurau, megis 12' },
  linkHelp: { en: 'Beginning with https://', cy: 'Yn dechrau gyda https://' },

  people: { en: 'People', cy: 'Pobl' },
  nobody: { en: 'Name nobody', cy: 'Peidio ag enwi neb' },
  nobodyOf: { en: 'Name nobody for “{0}”', cy: 'Peidio ag enwi neb ar gyfer “{0}”' },
  nobodyAll: { en: 'Name nobody for all that are not decided', cy: 'Peidio ag enwi neb ar gyfer popeth heb ei benderfynu' },

  organisations: { en: 'Organisations like one that is known', cy: 'Sefydliadau tebyg i un hysbys' },
  newOrganisations: { en: 'New organisations', cy: 'Sefydliadau newydd' },
  newOrganisationsHelp: { en: 'The register knows none of these names, so they are added. Check the sector of each.', cy: 'Nid yw’r gofrestr yn adnabod yr un o’r enwau hyn, felly cânt eu hychwanegu. Gwiriwch sector pob un.' },
  other: { en: 'Another one of the register: look for it…', cy: 'Un arall yn y gofrestr: chwilio amdano…' },
  searchFor: { en: 'Organisation that “{0}” means', cy: 'Y sefydliad y mae “{0}” yn ei olygu' },
  sameAs: { en: 'It is one of these', cy: 'Mae’n un o’r rhain' },
  candidate: { en: '{0} – {1}', cy: '{0} – {1}' },
  addNew: { en: 'Add it as a new organisation, sector', cy: 'Ei ychwanegu fel sefydliad newydd, sector' },
  addAll: { en: 'Add all that are not decided as new', cy: 'Ychwanegu popeth heb ei benderfynu fel rhai newydd' },
  leaveOut: { en: 'Leave it out', cy: 'Ei adael allan' },

  planning: { en: 'Comparing the list with the register: row {0} of {1}', cy: 'Wrthi’n cymharu’r rhestr â’r gofrestr: rhes {0} o {1}' }
} as const;

export type ImportQuestionsWords = Words<typeof importQuestionsWording>;
const words: Readonly<Record<Language, ImportQuestionsWords>> = { en: wordsFor(importQuestionsWording, 'en'), cy: wordsFor(importQuestionsWording, 'cy') };

export function importQuestionsWords(language: Language): ImportQuestionsWords {
  return words[language];
}
