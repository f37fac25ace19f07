import { Language, Words, wordsFor } from '../wording';

/** The import while it runs, what came of it, one that was broken off, and those before. */
const importRunWording = {
  running: { en: 'Importing. Please keep this page open.', cy: 'Wrthi’n mewnforio. Cadwch y dudalen hon ar agor.' },
  runningHelp: { en: 'If the page is closed all the same, you can go on from there the next time.', cy: 'Os caeir y dudalen er hynny, gallwch barhau o’r fan honno y tro nesaf.' },
  done: { en: '{0} of {1} steps done', cy: 'Gwnaed {0} o {1} cam' },
  preparing: { en: 'Preparing…', cy: 'Wrthi’n paratoi…' },
  stop: { en: 'Stop', cy: 'Stopio' },
  stopping: { en: 'Stopping after this batch…', cy: 'Wrthi’n stopio ar ôl y swp hwn…' },

  ended: { en: 'The import is finished', cy: 'Mae’r mewnforio wedi gorffen' },
  endedPartly: { en: 'The import is finished, but not everything was imported', cy: 'Mae’r mewnforio wedi gorffen, ond ni fewnforiwyd popeth' },
  stopped: { en: 'The import has stopped before its end', cy: 'Mae’r mewnforio wedi stopio cyn ei ddiwedd' },
  counts: { en: 'Entries added: {0}; changed: {1}; left as they were: {2}. Organisations added: {3}; members added: {4}.', cy: 'Cofnodion a ychwanegwyd: {0}; a newidiwyd: {1}; a adawyd fel yr oeddent: {2}. Sefydliadau a ychwanegwyd: {3}; aelodau a ychwanegwyd: {4}.' },
  refused: { en: 'The check refused {0} rows, which were not imported. Correct them in the file and import it again.', cy: 'Gwrthododd y gwiriad {0} rhes, na chawsant eu mewnforio. Cywirwch nhw yn y ffeil a’i mewnforio eto.' },
  refusedOne: { en: 'The check refused 1 row, which was not imported. Correct it in the file and import it again.', cy: 'Gwrthododd y gwiriad 1 rhes, na chafodd ei mewnforio. Cywirwch hi yn y ffeil a’i mewnforio eto.' },
  leftTitle: { en: 'What was left, and why', cy: 'Beth a adawyd, a pham' },
  membersLeft: { en: '{0}. Members that could not be added: {1}. Import the list again to add them.', cy: '{0}. Aelodau nad oedd modd eu hychwanegu: {1}. Mewnforiwch y rhestr eto i’w hychwanegu.' },
  toRegister: { en: 'Open the register', cy: 'Agor y gofrestr' },
  again: { en: 'Import another list', cy: 'Mewnforio rhestr arall' },
  goOn: { en: 'Go on', cy: 'Parhau' },

  stop_connection: { en: 'There was no answer. Check the connection, then go on.', cy: 'Ni chafwyd ateb. Gwiriwch y cysylltiad, yna parhau.' },
  stop_busy: { en: 'SharePoint would not take more for now. Wait a few minutes, then go on.', cy: 'Ni fyddai SharePoint yn derbyn mwy am y tro. Arhoswch ychydig funudau, yna parhau.' },
  stop_signedOut: { en: 'Your sign-in has run out. Sign in again in another tab, then go on here.', cy: 'Mae eich mewngofnodiad wedi dod i ben. Mewngofnodwch eto mewn tab arall, yna parhau yma.' },
  stop_asked: { en: 'You stopped it. You can go on, or undo what was imported.', cy: 'Chi a’i stopiodd. Gallwch barhau, neu ddadwneud yr hyn a fewnforiwyd.' },
  stop_denied: { en: 'You do not have permission to write here. Ask an owner of the site for it, then go on.', cy: 'Nid oes gennych ganiatâd i ysgrifennu yma. Gofynnwch i un o berchnogion y safle amdano, yna parhau.' },
  stop_elsewhere: { en: 'This file is being imported in another tab or by somebody else just now. Look there before you go on.', cy: 'Mae’r ffeil hon yn cael ei mewnforio mewn tab arall neu gan rywun arall ar hyn o bryd. Edrychwch yno cyn parhau.' },
  stop_undone: { en: 'Somebody has undone this import meanwhile, or set it aside, so it has stopped. What it wrote last can be undone under “Earlier imports”.', cy: 'Mae rhywun wedi dadwneud y mewnforio hwn yn y cyfamser, neu wedi’i roi o’r neilltu, felly mae wedi stopio. Gellir dadwneud yr hyn a ysgrifennodd ddiwethaf o dan “Mewnforion cynharach”.' },
  stop_damaged: {
    en: 'Somebody has changed the record of this import in the list Imports, so nobody can tell any longer what it wrote. It can neither be gone on with nor undone. Set it aside and import the list again: what is in the register already is found there and not added twice.',
    cy: 'Mae rhywun wedi newid cofnod y mewnforio hwn yn y rhestr Imports, felly ni ellir dweud mwyach beth a ysgrifennodd. Ni ellir parhau ag ef na’i ddadwneud. Rhowch ef o’r neilltu a mewnforiwch y rhestr eto: mae’r hyn sydd yn y gofrestr eisoes yn cael ei ganfod yno ac ni chaiff ei ychwanegu ddwywaith.'
  },
  stop_refused: { en: 'SharePoint does not accept it and will not later. Tell the person who looks after the site what it says: {0}', cy: 'Nid yw SharePoint yn ei dderbyn ac ni fydd yn ddiweddarach. Dywedwch wrth y sawl sy’n gofalu am y safle beth mae’n ei ddweud: {0}' },

  left_changedMeanwhile: { en: 'Somebody changed what it was to replace. Import the list again to see both.', cy: 'Newidiodd rhywun yr hyn yr oedd i’w ddisodli. Mewnforiwch y rhestr eto i weld y ddau.' },
  left_gone: { en: 'Somebody deleted the entry meanwhile.', cy: 'Dileodd rhywun y cofnod yn y cyfamser.' },
  left_addedMeanwhile: { en: 'Somebody else added an entry of this name meanwhile. Import the list again to compare.', cy: 'Ychwanegodd rhywun arall gofnod o’r enw hwn yn y cyfamser. Mewnforiwch y rhestr eto i gymharu.' },
  left_personGone: { en: 'The directory no longer has somebody whom it names. Import the list again and choose somebody else.', cy: 'Nid oes gan y cyfeiriadur bellach rywun y mae’n ei enwi. Mewnforiwch y rhestr eto a dewis rhywun arall.' },
  left_organisationLeft: { en: 'The organisation that leads it could not be added. Import the list again.', cy: 'Nid oedd modd ychwanegu’r sefydliad sy’n ei arwain. Mewnforiwch y rhestr eto.' },
  left_tooMuchBefore: {
    en: 'The text in the register that it is to replace is too long to be kept for undoing. Shorten it there, then import the list again.',
    cy: 'Mae’r testun yn y gofrestr y mae i’w ddisodli yn rhy hir i’w gadw ar gyfer dadwneud. Byrhewch ef yno, yna mewnforiwch y rhestr eto.'
  },
  left_denied: { en: 'You do not have permission to change it.', cy: 'Nid oes gennych ganiatâd i’w newid.' },
  left_refused: { en: 'SharePoint did not accept it: {0}', cy: 'Ni dderbyniodd SharePoint ef: {0}' },
  left_notReached: { en: 'The import stopped before it came to this row.', cy: 'Stopiodd y mewnforio cyn cyrraedd y rhes hon.' },

  brokenTitle: { en: 'An import was broken off', cy: 'Torrwyd ar draws mewnforio' },
  broken: { en: '{0}, begun {1} by {2}; last sign of life {3}. It may also be running in another tab or at another desk: look there first.', cy: '{0}, dechreuwyd {1} gan {2}; arwydd olaf o fywyd {3}. Efallai ei fod hefyd yn rhedeg mewn tab arall neu wrth ddesg arall: edrychwch yno yn gyntaf.' },
  brokenGoOn: { en: 'Go on with it', cy: 'Parhau ag ef' },
  brokenSetAside: { en: 'Set it aside', cy: 'Ei roi o’r neilltu' },
  brokenSetAsideHelp: { en: 'What it has imported stays in the register, and it is not offered again.', cy: 'Mae’r hyn a fewnforiodd yn aros yn y gofrestr, ac ni chaiff ei gynnig eto.' },
  brokenUndo: { en: 'Undo it', cy: 'Ei ddadwneud' },
  chooseSame: { en: 'Choose the file of the import that was broken off: {0}', cy: 'Dewiswch ffeil y mewnforio y torrwyd ar ei draws: {0}' },
  notGoOn: { en: 'Not now', cy: 'Nid nawr' },
  somebody: { en: 'somebody', cy: 'rhywun' },
  you: { en: 'you', cy: 'chi' },

  pastTitle: { en: 'Earlier imports', cy: 'Mewnforion cynharach' },
  pastNone: { en: 'Nothing has been imported yet.', cy: 'Nid oes dim wedi’i fewnforio eto.' },
  pastLoading: { en: 'Looking for earlier imports…', cy: 'Wrthi’n chwilio am fewnforion cynharach…' },
  pastFailed: { en: 'The earlier imports could not be loaded', cy: 'Nid oedd modd llwytho’r mewnforion cynharach' },
  pastMeta: { en: '{0}, by {1}', cy: '{0}, gan {1}' },
  pastCounts: { en: '{0} added, {1} changed, {2} left', cy: '{0} wedi’u hychwanegu, {1} wedi’u newid, {2} wedi’u gadael' },
  state_Running: { en: 'Not finished', cy: 'Heb ei orffen' },
  state_Finished: { en: 'Finished', cy: 'Wedi gorffen' },
  state_Undone: { en: 'Undone', cy: 'Wedi’i ddadwneud' },
  'state_Set aside': { en: 'Set aside', cy: 'Wedi’i roi o’r neilltu' },
  state_Unreadable: { en: 'Its record was changed by hand', cy: 'Newidiwyd ei gofnod â llaw' },
  undonePartly: { en: 'Undone, but not everything', cy: 'Wedi’i ddadwneud, ond nid popeth' },
  undo: { en: 'Undo…', cy: 'Dadwneud…' },
  undoOf: { en: 'Undo… the import of {0}, {1}', cy: 'Dadwneud… mewnforio {0}, {1}' },
  lookAgain: { en: 'Look again…', cy: 'Edrych eto…' },
  lookAgainAt: { en: 'Look again… for what is left of the import of {0}, {1}', cy: 'Edrych eto… am yr hyn sydd ar ôl o fewnforio {0}, {1}' }
} as const;

export type ImportRunWords = Words<typeof importRunWording>;
const words: Readonly<Record<Language, ImportRunWords>> = { en: wordsFor(importRunWording, 'en'), cy: wordsFor(importRunWording, 'cy') };

export function importRunWords(language: Language): ImportRunWords {
  return words[language];
}
