import { Language, Words, wordsFor } from '../wording';

/** Wording of the export. `{0}` and `{1}` are filled in. */
const exportWording = {
  title: { en: 'Export', cy: 'Allforio' },
  close: { en: 'Close', cy: 'Cau' },

  what: { en: 'What to export', cy: 'Beth i’w allforio' },
  view: { en: 'What I see now', cy: 'Yr hyn a welaf nawr' },
  /** {0} is the view’s title, {1} `146 entries`. */
  viewHelp: { en: '{0}: {1}, with the search, filters, order and columns that the register shows.', cy: '{0}: {1}, gyda’r chwiliad, yr hidlyddion, y drefn a’r colofnau y mae’r gofrestr yn eu dangos.' },
  viewComing: { en: '{0}. The register is still loading; the file waits until all of it is there.', cy: '{0}. Mae’r gofrestr yn dal i lwytho; bydd y ffeil yn aros nes bod y cyfan yno.' },
  entries: { en: 'All entries with every field', cy: 'Pob cofnod gyda phob maes' },
  entriesHelp: { en: 'Can be changed and imported again: the reference says which entry a row is.', cy: 'Gellir newid y ffeil a’i mewnforio eto: mae’r cyfeirnod yn dweud pa gofnod yw rhes. Saesneg yw’r penawdau a’r dewisiadau, fel yn y rhestrau.' },
  everything: { en: 'Everything', cy: 'Popeth' },
  everythingHelp: {
    en: 'The lists of entries, organisations, memberships, representatives, roles, forms and actions that you may read, one sheet each; the answers of the forms, one row each; and a sheet that explains the columns and says which lists are not in the file, and why.',
    cy: 'Y rhestrau o gofnodion, sefydliadau, aelodaethau, cynrychiolwyr, rolau, ffurflenni a chamau gweithredu y cewch eu darllen, un ddalen yr un; atebion y ffurflenni, un rhes yr un; a dalen sy’n egluro’r colofnau ac yn dweud pa restrau nad ydynt yn y ffeil, a pham. Saesneg yw penawdau a dewisiadau’r rhestrau.'
  },
  public: { en: 'Public extract', cy: 'Detholiad cyhoeddus' },
  publicHelp: {
    en: 'Running partnerships and collaborations only, with the names of the organisations in them, without people, money and other fields that are not for publication.',
    cy: 'Partneriaethau a chydweithrediadau sydd ar waith yn unig, gydag enwau’r sefydliadau sydd ynddynt, heb bobl, arian a meysydd eraill nad ydynt i’w cyhoeddi.'
  },
  withRestricted: { en: 'With restricted notes and forms', cy: 'Gyda nodiadau a ffurflenni cyfyngedig' },
  restrictedWarning: {
    en: 'Restricted notes and forms are for a few people only. Keep the file where nobody else can open it, and delete it when you no longer need it.',
    cy: 'Mae nodiadau a ffurflenni cyfyngedig ar gyfer ychydig o bobl yn unig. Cadwch y ffeil lle na all neb arall ei hagor, a’i dileu pan nad oes ei hangen arnoch mwyach.'
  },
  format: { en: 'File', cy: 'Ffeil' },
  xlsx: { en: 'Excel workbook (.xlsx)', cy: 'Llyfr gwaith Excel (.xlsx)' },
  csv: { en: 'Plain table (.csv)', cy: 'Tabl plaen (.csv)' },
  zip: { en: 'Plain tables (.csv) in a .zip', cy: 'Tablau plaen (.csv) mewn .zip' },
  json: { en: 'For programs (.json)', cy: 'Ar gyfer rhaglenni (.json)' },
  start: { en: 'Make the file', cy: 'Creu’r ffeil' },

  waiting: { en: 'Waiting for the register to load…', cy: 'Wrthi’n aros i’r gofrestr lwytho…' },
  working: { en: 'Making the file…', cy: 'Wrthi’n creu’r ffeil…' },
  progressName: { en: 'How much of the file is made', cy: 'Faint o’r ffeil sydd wedi ei chreu' },
  progress: { en: '{0} per cent', cy: '{0} y cant' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  cancelled: { en: 'Cancelled. No file was made.', cy: 'Wedi canslo. Ni chrëwyd ffeil.' },

  /** {0} is the file’s name, {1} `146 entries`. */
  saved: { en: 'Saved as {0}, {1}', cy: 'Wedi cadw fel {0}, {1}' },
  savedWhere: { en: 'Your browser keeps it with your other downloads.', cy: 'Mae eich porwr yn ei chadw gyda’ch lawrlwythiadau eraill.' },
  leftOut: { en: 'Left out, because you may not read it: {0}.', cy: 'Wedi ei hepgor, gan na chewch ei darllen: {0}.' },
  another: { en: 'Export something else', cy: 'Allforio rhywbeth arall' },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },

  failedTitle: { en: 'No file was made', cy: 'Ni chrëwyd ffeil' },
  denied: { en: 'You may not read the register’s lists. The policy unit can tell you who may.', cy: 'Nid oes gennych hawl i ddarllen rhestrau’r gofrestr. Gall yr uned bolisi ddweud wrthych pwy sydd â’r hawl.' },
  signedOut: { en: 'You are no longer signed in. Load the page again, sign in, and export again.', cy: 'Nid ydych wedi mewngofnodi mwyach. Llwythwch y dudalen eto, mewngofnodwch, ac allforiwch eto.' },
  gone: { en: 'The register’s lists are not on this site any more. Ask the policy unit.', cy: 'Nid yw rhestrau’r gofrestr ar y safle hwn mwyach. Gofynnwch i’r uned bolisi.' },
  busy: { en: 'SharePoint is too busy just now. Try again in a few minutes.', cy: 'Mae SharePoint yn rhy brysur ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.' },
  connection: { en: 'SharePoint could not be reached. Try again when you are connected.', cy: 'Ni ellid cyrraedd SharePoint. Rhowch gynnig arall arni pan fyddwch wedi cysylltu.' },
  refused: { en: 'SharePoint did not give the lists out. Try again; if that does not help, tell the policy unit what it said: “{0}”.', cy: 'Ni roddodd SharePoint y rhestrau. Rhowch gynnig arall arni; os nad yw hynny’n helpu, dywedwch wrth yr uned bolisi beth a ddywedodd: “{0}”.' },
  notMade: { en: 'Something went wrong while the file was made. Try again; if that does not help, tell the policy unit: “{0}”.', cy: 'Aeth rhywbeth o’i le wrth greu’r ffeil. Rhowch gynnig arall arni; os nad yw hynny’n helpu, dywedwch wrth yr uned bolisi: “{0}”.' },
  notLoaded: {
    en: 'Not all entries of this view could be loaded, so the file would not be whole. Close this, try again in the register, and export again.',
    cy: 'Nid oedd modd llwytho holl gofnodion yr olwg hon, felly ni fyddai’r ffeil yn gyfan. Caewch hwn, rhowch gynnig arall arni yn y gofrestr, ac allforiwch eto.'
  },
  tooManyRows: { en: 'There are more rows than Excel can hold. Choose .csv instead.', cy: 'Mae mwy o resi nag y gall Excel eu dal. Dewiswch .csv yn lle hynny.' },

  /** The file’s name without its ending, so that one can be told from another in a folder; {0} is the day. */
  fileName_view: { en: 'Partnerships as shown {0}', cy: 'Partneriaethau fel ar y sgrin {0}' },
  fileName_entries: { en: 'All partnerships {0}', cy: 'Pob partneriaeth {0}' },
  fileName_everything: { en: 'Partnership register, everything {0}', cy: 'Cofrestr partneriaethau, popeth {0}' },
  fileName_withRestricted: { en: 'RESTRICTED Partnership register, everything {0}', cy: 'CYFYNGEDIG Cofrestr partneriaethau, popeth {0}' },
  fileName_public: { en: 'Partnerships public extract {0}', cy: 'Partneriaethau detholiad cyhoeddus {0}' },
  extractTitle: { en: 'Partnerships and collaborations of the council', cy: 'Partneriaethau a chydweithrediadau’r cyngor' },
  extractAbout: {
    en: 'Entries of the council’s register that are running or under review, with the fields that may be published.',
    cy: 'Cofnodion yng nghofrestr y cyngor sydd ar waith neu’n cael eu hadolygu, gyda’r meysydd y gellir eu cyhoeddi.'
  },

  partners: { en: 'Partner organisations', cy: 'Sefydliadau partner' },
  partnersNote: { en: 'Organisations that are members on the day of the file.', cy: 'Sefydliadau sy’n aelodau ar ddiwrnod y ffeil.' },
  mail: { en: 'e-mail', cy: 'e-bost' },
  reference: { en: 'reference', cy: 'cyfeirnod' },
  continued: { en: '{0} (continued)', cy: '{0} (parhad)' },
  linkText: { en: 'text shown', cy: 'testun a ddangosir' },

  dictionary: { en: 'Data dictionary', cy: 'Geiriadur data' },
  dictionaryList: { en: 'List', cy: 'Rhestr' },
  dictionaryColumn: { en: 'Column', cy: 'Colofn' },
  dictionaryTitle: { en: 'Display name', cy: 'Enw a ddangosir' },
  dictionaryType: { en: 'Type', cy: 'Math' },
  dictionaryRequired: { en: 'Required', cy: 'Gofynnol' },
  dictionaryChoices: { en: 'Choices', cy: 'Dewisiadau' },
  dictionaryPublishable: { en: 'Publishable', cy: 'Cyhoeddadwy' },
  dictionaryDescription: { en: 'Description', cy: 'Disgrifiad' },

  /** {0} is how many characters. */
  dictionaryContinued: {
    en: 'A cell of Excel holds {0} characters. A longer text goes on in the column to the right of its own, whose heading says that it is continued; put the pieces together for the whole text.',
    cy: 'Mae cell Excel yn dal {0} nod. Mae testun hirach yn parhau yn y golofn i’r dde o’i golofn ei hun, a’i phennawd yn dweud mai parhad ydyw; rhowch y darnau at ei gilydd i gael y testun cyfan.'
  },

  kind_text: { en: 'Text', cy: 'Testun' },
  kind_longText: { en: 'Long text', cy: 'Testun hir' },
  kind_choice: { en: 'One choice', cy: 'Un dewis' },
  kind_choices: { en: 'Several choices', cy: 'Sawl dewis' },
  kind_number: { en: 'Number', cy: 'Rhif' },
  kind_money: { en: 'Pounds', cy: 'Punnoedd' },
  kind_day: { en: 'Day', cy: 'Diwrnod' },
  kind_time: { en: 'Day and time', cy: 'Diwrnod ac amser' },
  kind_yesNo: { en: 'Yes or no', cy: 'Ie neu na' },
  kind_person: { en: 'Person', cy: 'Person' },
  kind_lookup: { en: 'Item of another list', cy: 'Eitem o restr arall' },
  kind_link: { en: 'Link', cy: 'Dolen' },
  kind_answers: { en: 'Answers, in a sheet of their own', cy: 'Atebion, mewn dalen ar wahân' }
} as const;

/** Of the lists as such; in the file they are called as on the site. */
const listsInWelsh: Readonly<Record<string, string>> = {
  Partnerships: 'Partneriaethau', Organisations: 'Sefydliadau', Memberships: 'Aelodaethau', Representatives: 'Cynrychiolwyr', 'People roles': 'Rolau pobl', 'Restricted notes': 'Nodiadau cyfyngedig',
  Submissions: 'Ffurflenni', Actions: 'Camau gweithredu', 'Restricted submissions': 'Ffurflenni cyfyngedig'
};

export function listText(title: string, language: Language): string {
  return (language === 'cy' && listsInWelsh[title]) || title;
}

export type ExportWords = Words<typeof exportWording>;

const words: Readonly<Record<Language, ExportWords>> = { en: wordsFor(exportWording, 'en'), cy: wordsFor(exportWording, 'cy') };

export function exportWords(language: Language): ExportWords {
  return words[language];
}
