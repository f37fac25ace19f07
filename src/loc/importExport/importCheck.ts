import { Language, Words, wordsFor } from '../wording';

/** The dry run: what would happen, row by row. */
const importCheckWording = {
  nothingYet: { en: 'Nothing has been written yet.', cy: 'Nid oes dim wedi’i ysgrifennu eto.' },
  rules: { en: 'Empty cells change nothing, and members are never removed. Refused rows are not imported.', cy: 'Nid yw celloedd gwag yn newid dim, ac ni thynnir aelodau byth. Ni fewnforir rhesi a wrthodwyd.' },
  goesOn: { en: 'This goes on with the import that was broken off: what it has done already counts as unchanged.', cy: 'Mae hyn yn parhau â’r mewnforio y torrwyd ar ei draws: mae’r hyn a wnaed eisoes yn cyfrif fel heb newid.' },
  organisationsOne: { en: '1 new organisation is added.', cy: 'Ychwanegir 1 sefydliad newydd.' },
  organisations: { en: '{0} new organisations are added.', cy: 'Ychwanegir {0} sefydliad newydd.' },
  show: { en: 'Rows to show', cy: 'Rhesi i’w dangos' },
  all: { en: 'All', cy: 'Pob un' },
  new: { en: 'New', cy: 'Newydd' },
  changed: { en: 'Changed', cy: 'Newidiwyd' },
  unchanged: { en: 'Unchanged', cy: 'Heb newid' },
  refused: { en: 'Refused', cy: 'Gwrthodwyd' },
  left: { en: 'Left out', cy: 'Wedi’u gadael allan' },
  leftOut: { en: 'With texts that are not imported', cy: 'Â thestunau na chânt eu mewnforio' },
  leaveRow: { en: 'Leave this row out', cy: 'Gadael y rhes hon allan' },
  leftRowsOne: { en: '1 row is left out, as was chosen here or in an earlier import of this list.', cy: 'Gadewir 1 rhes allan, fel y dewiswyd yma neu mewn mewnforio cynharach o’r rhestr hon.' },
  leftRows: { en: '{0} rows are left out, as was chosen here or in an earlier import of this list.', cy: 'Gadewir {0} rhes allan, fel y dewiswyd yma neu mewn mewnforio cynharach o’r rhestr hon.' },
  leftOutRowsOne: { en: 'In 1 row, a text is not imported, because it says nothing or because you decided so.', cy: 'Mewn 1 rhes, ni chaiff testun ei fewnforio, am nad yw’n dweud dim neu am i chi benderfynu felly.' },
  leftOutRows: { en: 'In {0} rows, a text is not imported, because it says nothing or because you decided so.', cy: 'Mewn {0} rhes, ni chaiff testun ei fewnforio, am nad yw’n dweud dim neu am i chi benderfynu felly.' },
  leftEmpty: { en: 'Left empty: “{0}” in column {1} ({2}).', cy: 'Gadewir yn wag: “{0}” yng ngholofn {1} ({2}).' },
  notImported: { en: 'Not imported: “{0}” in column {1} ({2}).', cy: 'Ni fewnforir: “{0}” yng ngholofn {1} ({2}).' },
  holds: { en: 'The field has all the same: {0}', cy: 'Yr hyn sydd yn y maes er hynny: {0}' },
  noneOfKind: { en: 'No rows.', cy: 'Dim rhesi.' },
  rowName: { en: 'Row {0}: {1}', cy: 'Rhes {0}: {1}' },
  noName: { en: 'no name', cy: 'dim enw' },
  byName: { en: 'Found by its name, for want of a reference: check that it is the same one. If it is not, give the row another name in the file.', cy: 'Canfuwyd yn ôl ei enw, am nad oes cyfeirnod: gwiriwch mai’r un un ydyw. Os nad yr un ydyw, rhowch enw arall i’r rhes yn y ffeil.' },
  values: { en: 'What it gets ({0})', cy: 'Beth mae’n ei gael ({0})' },
  field: { en: 'Field', cy: 'Maes' },
  before: { en: 'Before', cy: 'Cyn' },
  after: { en: 'After', cy: 'Wedyn' },
  membersAdded: { en: 'Members to be added: {0}', cy: 'Aelodau i’w hychwanegu: {0}' },
  cell: { en: 'Cell {0}', cy: 'Cell {0}' },

  importBoth: { en: 'Import {0} new and {1} changed entries', cy: 'Mewnforio {0} cofnod newydd a {1} wedi’u newid' },
  importNew: { en: 'Import {0} new entries', cy: 'Mewnforio {0} cofnod newydd' },
  importNewOne: { en: 'Import 1 new entry', cy: 'Mewnforio 1 cofnod newydd' },
  importChanged: { en: 'Import {0} changed entries', cy: 'Mewnforio {0} cofnod wedi’u newid' },
  importChangedOne: { en: 'Import 1 changed entry', cy: 'Mewnforio 1 cofnod wedi’i newid' },
  confirmLeft: { en: '{0}, leave out {1}', cy: '{0}, gadael {1} allan' },
  finish: { en: 'Finish the import', cy: 'Gorffen y mewnforio' },
  nothingLeft: { en: 'Nothing is left to import. Finish it, and nobody is asked about it again.', cy: 'Nid oes dim ar ôl i’w fewnforio. Gorffennwch ef, ac ni ofynnir i neb amdano eto.' },
  nothingButLeft: { en: 'There is nothing to import: every row that is new or changed is left out.', cy: 'Nid oes dim i’w fewnforio: mae pob rhes sy’n newydd neu wedi’i newid wedi’i gadael allan.' },
  nothingToDo: { en: 'There is nothing to import: no row is new or changed.', cy: 'Nid oes dim i’w fewnforio: nid oes yr un rhes yn newydd nac wedi’i newid.' },

  problemsDownload: { en: 'Download the problems as a spreadsheet', cy: 'Lawrlwytho’r problemau fel taenlen' },
  problemsFile: { en: 'import-problems.xlsx', cy: 'problemau-mewnforio.xlsx' },
  problemsFailed: { en: 'The spreadsheet could not be made. Check the connection and try again.', cy: 'Nid oedd modd gwneud y daenlen. Gwiriwch y cysylltiad a rhowch gynnig arall arni.' },
  problemsSheet: { en: 'Problems', cy: 'Problemau' },
  sheetRow: { en: 'Row', cy: 'Rhes' },
  sheetColumn: { en: 'Column', cy: 'Colofn' },
  sheetName: { en: 'Name', cy: 'Enw' },
  sheetField: { en: 'Field', cy: 'Maes' },
  sheetText: { en: 'Text of the cell', cy: 'Testun y gell' },
  sheetWrong: { en: 'What is wrong', cy: 'Beth sydd o’i le' },
  sheetLeftOut: { en: 'This text says nothing, or you decided that it does not count: it is not imported.', cy: 'Nid yw’r testun hwn yn dweud dim, neu penderfynoch nad yw’n cyfrif: ni chaiff ei fewnforio.' },
  sheetLeftOutDo: { en: 'If something is meant by it, write that into the cell and import the file again.', cy: 'Os golygir rhywbeth ganddo, ysgrifennwch hynny yn y gell a mewnforiwch y ffeil eto.' },
  sheetDo: { en: 'What to do', cy: 'Beth i’w wneud' }
} as const;

export type ImportCheckWords = Words<typeof importCheckWording>;
const words: Readonly<Record<Language, ImportCheckWords>> = { en: wordsFor(importCheckWording, 'en'), cy: wordsFor(importCheckWording, 'cy') };

export function importCheckWords(language: Language): ImportCheckWords {
  return words[language];
}
