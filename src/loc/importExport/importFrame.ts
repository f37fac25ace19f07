import { Language, Words, wordsFor } from '../wording';

/** The import as a whole: its steps, choosing a file, and what can go wrong on the way. `{0}` is filled in. */
const importFrameWording = {
  title: { en: 'Import the council’s own list', cy: 'Mewnforio rhestr y cyngor ei hun' },
  purpose: {
    en: 'Brings a list that you keep in a spreadsheet into the register. You see everything that would happen before anything is written, and can undo the whole import afterwards.',
    cy: 'Mae hyn yn dod â rhestr sydd gennych mewn taenlen i’r gofrestr. Cewch weld popeth a fyddai’n digwydd cyn i ddim gael ei ysgrifennu, a gallwch ddadwneud yr holl fewnforio wedyn.'
  },
  toImport: { en: 'Import the council’s own list: further down this page', cy: 'Mewnforio rhestr y cyngor ei hun: yn is ar y dudalen hon' },
  step: { en: 'Step {0} of 4: {1}', cy: 'Cam {0} o 4: {1}' },
  stepFile: { en: 'Choose a file', cy: 'Dewis ffeil' },
  stepColumns: { en: 'What the columns hold', cy: 'Beth sydd yn y colofnau' },
  stepQuestions: { en: 'What needs a decision', cy: 'Beth sydd angen penderfyniad' },
  stepCheck: { en: 'Check before importing', cy: 'Gwirio cyn mewnforio' },
  back: { en: 'Back', cy: 'Yn ôl' },
  continue: { en: 'Continue', cy: 'Parhau' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  otherFile: { en: 'Choose another file', cy: 'Dewis ffeil arall' },
  progress: { en: 'Progress', cy: 'Cynnydd' },
  percent: { en: '{0} %', cy: '{0} %' },
  still: { en: 'SharePoint is slow to answer. Still waiting…', cy: 'Mae SharePoint yn araf i ateb. Yn dal i aros…' },
  fileNow: { en: 'File: {0}', cy: 'Ffeil: {0}' },

  chooseFile: { en: 'Choose a file…', cy: 'Dewis ffeil…' },
  fileInput: { en: 'File with the list', cy: 'Ffeil sy’n cynnwys y rhestr' },
  dropHere: { en: 'or drop it here', cy: 'neu ei gollwng yma' },
  fileHelp: {
    en: 'An Excel workbook (.xlsx) or a text file (.csv) of up to 20 MB and 20,000 rows. Titles above the headings, several sheets and columns that are not needed do no harm.',
    cy: 'Llyfr gwaith Excel (.xlsx) neu ffeil destun (.csv) hyd at 20 MB ac 20,000 o resi. Nid yw teitlau uwchben y penawdau, sawl dalen na cholofnau nad oes eu hangen yn gwneud drwg.'
  },
  example: { en: 'Download an example workbook', cy: 'Lawrlwytho llyfr gwaith enghreifftiol' },
  exampleHelp: { en: 'To start from, with notes on each column and the choices of the register.', cy: 'I ddechrau ohono, gyda nodiadau ar bob colofn a dewisiadau’r gofrestr.' },
  exampleFailed: { en: 'The example workbook could not be made. Check the connection and try again.', cy: 'Nid oedd modd gwneud y llyfr gwaith enghreifftiol. Gwiriwch y cysylltiad a rhowch gynnig arall arni.' },
  oneFile: { en: 'One file at a time: drop a single file.', cy: 'Un ffeil ar y tro: gollyngwch un ffeil yn unig.' },
  reading: { en: 'Reading {0}', cy: 'Wrthi’n darllen {0}' },
  fileProblemTitle: { en: 'The file was not taken', cy: 'Ni chymerwyd y ffeil' },
  sameFile: {
    en: 'This is not the file of the import that was broken off ({0}), or it has been changed since. Choose that file, or undo what was imported under “Earlier imports”.',
    cy: 'Nid hon yw ffeil y mewnforio y torrwyd ar ei draws ({0}), neu mae wedi’i newid ers hynny. Dewiswch y ffeil honno, neu dadwnewch yr hyn a fewnforiwyd o dan “Mewnforion cynharach”.'
  },

  failedTitle: { en: 'This did not work', cy: 'Ni weithiodd hyn' },
  denied: { en: 'You do not have permission for this. Only the policy unit can import.', cy: 'Nid oes gennych ganiatâd i wneud hyn. Dim ond yr uned bolisi sy’n gallu mewnforio.' },
  signedOut: { en: 'Your sign-in has run out. Sign in again in another tab, then try again here: what you chose is kept.', cy: 'Mae eich mewngofnodiad wedi dod i ben. Mewngofnodwch eto mewn tab arall, yna rhowch gynnig arall arni yma: cedwir eich dewisiadau.' },
  gone: { en: 'Something that is needed is no longer there. Ask an owner of the site to run the set-up, then try again.', cy: 'Nid yw rhywbeth sydd ei angen yno mwyach. Gofynnwch i un o berchnogion y safle redeg y gosodiad, yna rhowch gynnig arall arni.' },
  busy: { en: 'SharePoint is busy. Wait a little, then try again.', cy: 'Mae SharePoint yn brysur. Arhoswch ychydig, yna rhowch gynnig arall arni.' },
  connection: { en: 'There was no answer. Check the connection, then try again.', cy: 'Ni chafwyd ateb. Gwiriwch y cysylltiad, yna rhowch gynnig arall arni.' },
  refused: { en: 'Try again. If it fails again, tell the person who looks after the site what it says here: {0}', cy: 'Rhowch gynnig arall arni. Os yw’n methu eto, dywedwch wrth y sawl sy’n gofalu am y safle beth mae’n ei ddweud yma: {0}' },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  loadFailed: { en: 'The import could not be loaded. Check the connection, then try again.', cy: 'Nid oedd modd llwytho’r mewnforio. Gwiriwch y cysylltiad, yna rhowch gynnig arall arni.' },

  pages: { en: 'Pages of “{0}”', cy: 'Tudalennau “{0}”' },
  pageShown: { en: '{0} to {1} of {2}', cy: '{0} i {1} o {2}' },
  previous: { en: 'Previous', cy: 'Blaenorol' },
  next: { en: 'Next', cy: 'Nesaf' }
} as const;

export type ImportFrameWords = Words<typeof importFrameWording>;
const words: Readonly<Record<Language, ImportFrameWords>> = { en: wordsFor(importFrameWording, 'en'), cy: wordsFor(importFrameWording, 'cy') };

export function importFrameWords(language: Language): ImportFrameWords {
  return words[language];
}
