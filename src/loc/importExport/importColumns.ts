import { Language, Words, wordsFor } from '../wording';

/** The step in which the columns of a file are told what they are. */
const importColumnsWording = {
  intro: { en: 'Say which field of the register each column goes into. What was recognised is filled in; check it.', cy: 'Dywedwch i ba faes o’r gofrestr y mae pob colofn yn mynd. Mae’r hyn a adnabuwyd wedi’i lenwi; gwiriwch ef.' },
  remembered: { en: 'This list has the same headings as an earlier one, so the columns are filled in as they were then.', cy: 'Mae gan y rhestr hon yr un penawdau ag un gynharach, felly mae’r colofnau wedi’u llenwi fel yr oeddent bryd hynny.' },
  rememberedFrom: { en: 'As in the import of {0} by {1}.', cy: 'Fel ym mewnforio {0} gan {1}.' },
  rememberedHere: { en: 'As in the last import in this browser.', cy: 'Fel yn y mewnforio diwethaf yn y porwr hwn.' },
  sheet: { en: 'Sheet', cy: 'Dalen' },
  hiddenSheet: { en: '{0} (hidden)', cy: '{0} (cudd)' },
  emptySheet: { en: '{0} (empty)', cy: '{0} (gwag)' },
  headerRow: { en: 'Row with the headings', cy: 'Rhes y penawdau' },
  headerRowOption: { en: 'Row {0}: {1}', cy: 'Rhes {0}: {1}' },
  rowsBelow: { en: '{0} rows below it are read.', cy: 'Darllenir {0} rhes oddi tani.' },
  rowBelowOne: { en: '1 row below it is read.', cy: 'Darllenir 1 rhes oddi tani.' },

  table: { en: 'Columns of the file', cy: 'Colofnau’r ffeil' },
  column: { en: 'Column', cy: 'Colofn' },
  examples: { en: 'Examples', cy: 'Enghreifftiau' },
  goesInto: { en: 'Goes into', cy: 'Yn mynd i' },
  goesIntoOf: { en: 'Column {0} goes into', cy: 'Mae colofn {0} yn mynd i' },
  noHeading: { en: 'no heading', cy: 'dim pennawd' },
  leaveOut: { en: 'Leave out', cy: 'Gadael allan' },
  recognised: { en: 'Recognised', cy: 'Wedi’i hadnabod' },
  onlyErrors: { en: 'Nothing but error values ({0}): correct the formulas in the file to import this column.', cy: 'Dim ond gwerthoedd gwall ({0}): cywirwch y fformiwlâu yn y ffeil i fewnforio’r golofn hon.' },
  noCells: { en: 'Empty', cy: 'Gwag' },
  joinedTexts: { en: 'Joined with column {0}, each text under its heading.', cy: 'Wedi’i chyfuno â cholofn {0}, pob testun o dan ei bennawd.' },
  joinedMoney: { en: 'Added to column {0}.', cy: 'Wedi’i hychwanegu at golofn {0}.' },
  joinedMembers: { en: 'Taken together with column {0}.', cy: 'Wedi’i chymryd ynghyd â cholofn {0}.' },

  groupName: { en: 'Name and purpose', cy: 'Enw a diben' },
  groupKind: { en: 'Kind and place', cy: 'Math a lleoliad' },
  groupStanding: { en: 'Standing and reasons', cy: 'Sail a rhesymau' },
  groupPeople: { en: 'People and organisations', cy: 'Pobl a sefydliadau' },
  groupMoney: { en: 'Money and time', cy: 'Arian ac amser' },
  groupDates: { en: 'Dates and links', cy: 'Dyddiadau a dolenni' },
  members: { en: 'Partner organisations (all in one cell)', cy: 'Sefydliadau partner (i gyd mewn un gell)' },

  otherwise: { en: 'For rows that do not say', cy: 'Ar gyfer rhesi nad ydynt yn dweud' },
  otherwiseKind: { en: 'Type', cy: 'Math' },
  otherwiseStage: { en: 'Stage', cy: 'Cam' },
  otherwiseSector: { en: 'Sector of new organisations', cy: 'Sector sefydliadau newydd' },
  otherwiseHelp: { en: 'New entries get this type and stage; new organisations this sector, where the name does not tell it.', cy: 'Caiff cofnodion newydd y math a’r cam hwn; caiff sefydliadau newydd y sector hwn, lle nad yw’r enw’n ei ddweud.' },

  problems: { en: 'Before the list can be read', cy: 'Cyn y gellir darllen y rhestr' },
  nothingToGoBy: { en: 'No column goes into “{0}” or “{1}”. Choose the column that says which partnership a row is about.', cy: 'Nid oes colofn yn mynd i “{0}” nac i “{1}”. Dewiswch y golofn sy’n dweud pa bartneriaeth y mae rhes yn ymwneud â hi.' },
  fieldTwice: { en: 'Columns {0} and {1} both go into “{2}”, which takes one. Leave one of them out.', cy: 'Mae colofnau {0} ac {1} ill dwy yn mynd i “{2}”, sy’n derbyn un. Gadewch un ohonynt allan.' },
  noRows: { en: 'No rows stand below the headings. Choose another sheet or another row with the headings.', cy: 'Nid oes rhesi o dan y penawdau. Dewiswch ddalen arall neu res arall â’r penawdau.' },

  asking: { en: 'Reading the register and looking people up…', cy: 'Wrthi’n darllen y gofrestr ac yn chwilio am bobl…' },
  askingPeople: { en: 'Looking up people: {0} of {1}', cy: 'Wrthi’n chwilio am bobl: {0} o {1}' }
} as const;

export type ImportColumnsWords = Words<typeof importColumnsWording>;
const words: Readonly<Record<Language, ImportColumnsWords>> = { en: wordsFor(importColumnsWording, 'en'), cy: wordsFor(importColumnsWording, 'cy') };

export function importColumnsWords(language: Language): ImportColumnsWords {
  return words[language];
}
