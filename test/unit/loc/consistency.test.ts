import { bulkWords } from '../../../src/loc/bulk';
import { heldFieldWording, heldListWording, leftWording, outcomeWording, warningWording } from '../../../src/loc/bulkReasons';
import { conflictWords } from '../../../src/loc/conflict';
import { deletionWords } from '../../../src/loc/deletion';
import { editWording } from '../../../src/loc/edit';
import { entryWords } from '../../../src/loc/entry';
import { entryFormWords } from '../../../src/loc/entryForm';
import { formWords, problemWording } from '../../../src/loc/form';
import { exportWords } from '../../../src/loc/importExport/export';
import { historyWords } from '../../../src/loc/history';
import { exampleGuide } from '../../../src/loc/importExport/exampleGuide';
import { exampleNotes, exampleWording } from '../../../src/loc/importExport/exampleWorkbook';
import { importCheckWords } from '../../../src/loc/importExport/importCheck';
import { importColumnsWords } from '../../../src/loc/importExport/importColumns';
import { workbookErrorWording } from '../../../src/loc/importExport/importFile';
import { importFrameWords } from '../../../src/loc/importExport/importFrame';
import { importQuestionsWords } from '../../../src/loc/importExport/importQuestions';
import { importRunWords } from '../../../src/loc/importExport/importRun';
import { importUndoWords } from '../../../src/loc/importExport/importUndo';
import { organisationWords } from '../../../src/loc/organisation';
import { protocolProblemWording } from '../../../src/loc/protocolProblems';
import { protocolSetupWords } from '../../../src/loc/protocolSetup';
import { registerWords, titleText } from '../../../src/loc/register';
import { setupWording } from '../../../src/loc/setup';
import { wordsFor, type Bilingual, type Language } from '../../../src/loc/wording';

type Texts = readonly (readonly [english: string, welsh: string])[];

function pairs(wordsIn: (language: Language) => Readonly<Record<string, string>>): Texts {
  const [english, welsh] = [wordsIn('en'), wordsIn('cy')];
  return Object.keys(english).map((key) => [english[key], welsh[key]] as const);
}

const words = [
  registerWords, entryWords, bulkWords, entryFormWords, formWords, historyWords, organisationWords, conflictWords, deletionWords, importFrameWords, importColumnsWords,
  importQuestionsWords, importCheckWords, importRunWords, importUndoWords, exportWords, protocolSetupWords
];
const wordings = [
  setupWording, editWording, problemWording, leftWording, outcomeWording, warningWording, heldFieldWording, heldListWording, exampleWording, exampleNotes, ...exampleGuide, workbookErrorWording, protocolProblemWording
];
const all: Texts = [...words.flatMap(pairs), ...wordings.flatMap((wording) => pairs((language) => wordsFor<Readonly<Record<string, Bilingual>>>(wording, language)))];

/** Said of one filter value and of several, which only Welsh tells apart. */
const differs = ['chosen'];

const plain = (text: string): string => text.replace(/’/g, "'");

test('what reads the same in English reads the same in Welsh, wherever it stands', () => {
  const welshOf = new Map<string, Set<string>>();
  for (const [english, welsh] of all) {
    welshOf.set(english, (welshOf.get(english) ?? new Set()).add(plain(welsh)));
  }
  const several = [...welshOf].filter(([english, welsh]) => welsh.size > 1 && !differs.includes(english)).map(([english, welsh]) => [english, ...welsh]);
  expect(several).toEqual([]);
});

test('a field is called the same in an entry’s panel and at the head of its column', () => {
  const different = pairs(entryWords)
    .map(([english, welsh]) => [plain(english), plain(welsh), plain(titleText(plain(english), 'cy'))])
    .filter(([english, welsh, heading]) => heading !== english && heading !== welsh);
  expect(different).toEqual([]);
});
