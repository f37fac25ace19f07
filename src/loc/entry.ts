import { Language, Words, wordsFor } from './wording';

/** Wording of an entry's panel. `{0}` is filled in. */
const entryWording = {
  close: { en: 'Close', cy: 'Cau' },
  copyLink: { en: 'Copy link', cy: 'Copïo’r ddolen' },
  copied: { en: 'Link copied', cy: 'Wedi copïo’r ddolen' },
  copyByHand: { en: 'Your browser did not allow copying. Copy this address:', cy: 'Ni chaniataodd eich porwr gopïo. Copïwch y cyfeiriad hwn:' },
  print: { en: 'Print', cy: 'Argraffu' },
  panelName: { en: 'Entry {0}', cy: 'Cofnod {0}' },

  loading: { en: 'Loading the entry…', cy: 'Wrthi’n llwytho’r cofnod…' },
  loadingMembers: { en: 'Loading the members…', cy: 'Wrthi’n llwytho’r aelodau…' },
  loadingRepresentatives: { en: 'Loading the representatives…', cy: 'Wrthi’n llwytho’r cynrychiolwyr…' },
  loadingHistory: { en: 'Loading the history…', cy: 'Wrthi’n llwytho’r hanes…' },
  stillLoading: { en: 'SharePoint is slow to answer. Still waiting…', cy: 'Mae SharePoint yn araf i ateb. Yn dal i aros…' },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  notFoundTitle: { en: 'There is no entry {0}', cy: 'Nid oes cofnod {0}' },
  notFound: {
    en: 'It may have been deleted, or the link may be wrong. Search for it by name in the register.',
    cy: 'Efallai ei fod wedi ei ddileu, neu fod y ddolen yn anghywir. Chwiliwch amdano yn ôl enw yn y gofrestr.'
  },
  entryFailedTitle: { en: 'The entry could not be loaded', cy: 'Nid oedd modd llwytho’r cofnod' },
  membersFailedTitle: { en: 'The members could not be loaded', cy: 'Nid oedd modd llwytho’r aelodau' },
  representativesFailedTitle: { en: 'The representatives could not be loaded', cy: 'Nid oedd modd llwytho’r cynrychiolwyr' },
  historyFailedTitle: { en: 'The history could not be loaded', cy: 'Nid oedd modd llwytho’r hanes' },
  goneFields: {
    en: 'Not shown, because the columns have been removed from the list in SharePoint: {0}. Everything else works as usual. The policy unit can say why; an owner puts the columns back with the set-up, without what was in them.',
    cy: 'Heb eu dangos, am fod y colofnau wedi’u tynnu o’r rhestr yn SharePoint: {0}. Mae popeth arall yn gweithio fel arfer. Gall yr uned bolisi ddweud pam; gall perchennog adfer y colofnau drwy redeg y gosodiad, heb yr hyn a oedd ynddynt.'
  },
  failed: {
    en: 'Try again. If it fails again, tell the policy unit what it says here: {0}',
    cy: 'Rhowch gynnig arall arni. Os yw’n methu eto, dywedwch wrth yr uned bolisi beth mae’n ei ddweud yma: {0}'
  },
  denied: {
    en: 'You do not have permission to read this. The policy unit can tell you who may.',
    cy: 'Nid oes gennych ganiatâd i ddarllen hwn. Gall yr uned bolisi ddweud wrthych pwy sydd â chaniatâd.'
  },
  gone: {
    en: 'It is no longer there: somebody may have deleted the entry meanwhile.',
    cy: 'Nid yw yno mwyach: efallai fod rhywun wedi dileu’r cofnod yn y cyfamser.'
  },
  offline: {
    en: 'You seem to be offline. Try again when you are connected.',
    cy: 'Mae’n ymddangos eich bod all-lein. Rhowch gynnig arall arni pan fyddwch wedi cysylltu.'
  },
  busy: {
    en: 'SharePoint is busy or cannot be reached. Wait a little, then try again.',
    cy: 'Mae SharePoint yn brysur neu nid oes modd ei gyrraedd. Arhoswch ychydig, yna rhowch gynnig arall arni.'
  },
  busyFor: {
    en: 'SharePoint is busy and asks us to wait {0} seconds. Then try again.',
    cy: 'Mae SharePoint yn brysur ac yn gofyn i ni aros {0} eiliad. Yna rhowch gynnig arall arni.'
  },

  about: { en: 'About', cy: 'Ynghylch' },
  lifeCycle: { en: 'Life cycle', cy: 'Cylch bywyd' },
  people: { en: 'People', cy: 'Pobl' },
  money: { en: 'Money and time', cy: 'Arian ac amser' },
  dates: { en: 'Dates', cy: 'Dyddiadau' },
  members: { en: 'Members', cy: 'Aelodau' },
  history: { en: 'History', cy: 'Hanes' },

  name: { en: 'Name', cy: 'Enw' },
  nameCy: { en: 'Name in Welsh', cy: 'Enw yn Gymraeg' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  purpose: { en: 'Purpose', cy: 'Diben' },
  purposeCy: { en: 'Purpose in Welsh', cy: 'Diben yn Gymraeg' },
  kind: { en: 'Type', cy: 'Math' },
  model: { en: 'Collaboration model', cy: 'Model cydweithredu' },
  form: { en: 'Form', cy: 'Ffurf' },
  stage: { en: 'Stage', cy: 'Cam' },
  status: { en: 'Status', cy: 'Statws' },
  significance: { en: 'Significance', cy: 'Arwyddocâd' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  directorate: { en: 'Directorate', cy: 'Cyfarwyddiaeth' },
  councilRole: { en: 'The council’s role', cy: 'Rôl y cyngor' },
  accountableBody: { en: 'The council is the accountable body', cy: 'Y cyngor yw’r corff atebol' },
  footprint: { en: 'Footprint', cy: 'Ardal' },
  statutory: { en: 'Statutory', cy: 'Statudol' },
  goodPractice: { en: 'Deemed good practice', cy: 'Ystyrir yn arfer da' },
  grantFunded: { en: 'Collaboration funding from the Welsh Government', cy: 'Cyllid cydweithredu gan Lywodraeth Cymru' },
  standing: { en: 'Standing', cy: 'Sail' },
  reasons: { en: 'Reasons for working together', cy: 'Rhesymau dros gydweithio' },
  entered: { en: 'Why the council entered', cy: 'Pam yr ymunodd y cyngor' },
  priorities: { en: 'Priorities served', cy: 'Blaenoriaethau a wasanaethir' },
  leadOfficer: { en: 'Lead officer', cy: 'Swyddog arweiniol' },
  sponsoringOfficer: { en: 'Sponsoring officer', cy: 'Swyddog noddi' },
  leadOrganisation: { en: 'Led by', cy: 'Arweinir gan' },
  annualContribution: { en: 'The council’s money a year', cy: 'Arian y cyngor y flwyddyn' },
  inKind: { en: 'The council’s contribution in kind a year', cy: 'Cyfraniad y cyngor mewn nwyddau y flwyddyn' },
  staffDays: { en: 'Staff days a year', cy: 'Diwrnodau staff y flwyddyn' },
  totalBudget: { en: 'The partnership’s whole budget a year', cy: 'Cyllideb gyfan y bartneriaeth y flwyddyn' },
  start: { en: 'Start', cy: 'Dechrau' },
  plannedEnd: { en: 'Planned end', cy: 'Diwedd arfaethedig' },
  closed: { en: 'Closed on', cy: 'Caewyd ar' },
  lastReview: { en: 'Last review', cy: 'Adolygiad diwethaf' },
  nextReview: { en: 'Next review', cy: 'Adolygiad nesaf' },
  website: { en: 'Website', cy: 'Gwefan' },

  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  notRecorded: { en: 'Not recorded', cy: 'Heb ei gofnodi' },
  noneOfThese: { en: 'Neither statutory, deemed good practice nor grant-funded', cy: 'Nid yw’n statudol, yn arfer da nac wedi ei ariannu â grant' },
  openEnded: { en: 'No planned end', cy: 'Dim diwedd arfaethedig' },
  noReviewSet: { en: 'No review is set', cy: 'Nid oes adolygiad wedi ei bennu' },
  overdueBy: { en: 'Overdue by {0}', cy: 'Hwyr ers {0}' },
  dueToday: { en: 'Due today', cy: 'I’w gynnal heddiw' },
  dueIn: { en: 'Due in {0}', cy: 'I’w gynnal ymhen {0}' },
  notReviewed: { en: 'Not reviewed yet', cy: 'Heb ei adolygu eto' },
  inOtherLanguage: { en: 'In Welsh', cy: 'Yn Saesneg' },
  changed: { en: 'Last changed {0} by {1}', cy: 'Newidiwyd ddiwethaf {0} gan {1}' },
  changedOn: { en: 'Last changed {0}', cy: 'Newidiwyd ddiwethaf {0}' },

  noOfficer: { en: 'Nobody is named', cy: 'Nid oes neb wedi ei enwi' },
  mailTo: { en: 'E-mail {0}', cy: 'E-bost at {0}' },
  mail: { en: 'E-mail', cy: 'E-bost' },
  chatWith: { en: 'Teams chat with {0} (opens a new tab)', cy: 'Sgwrs Teams â {0} (yn agor tab newydd)' },
  chat: { en: 'Teams chat', cy: 'Sgwrs Teams' },
  opensNewTab: { en: 'opens a new tab', cy: 'yn agor tab newydd' },

  stageOf: { en: 'Stages of the life cycle', cy: 'Camau’r cylch bywyd' },
  stagePast: { en: 'passed', cy: 'wedi pasio' },
  stageCurrent: { en: 'is here now', cy: 'yma nawr' },
  stageAhead: { en: 'still to come', cy: 'i ddod' },
  stageReturns: { en: 'goes on to Running again, or is closed', cy: 'yn mynd yn ôl i Ar waith, neu’n cael ei gau' },
  stagesEarlier: { en: 'Which stages it went through before is told by its history.', cy: 'Mae ei hanes yn dweud trwy ba gamau yr aeth o’r blaen.' },
  stageUnknown: { en: 'The stage “{0}” is not one of these.', cy: 'Nid yw’r cam “{0}” yn un o’r rhain.' },

  oneOrganisation: { en: '1 organisation', cy: '1 sefydliad' },
  organisations: { en: '{0} organisations', cy: '{0} sefydliad' },
  noMembers: { en: 'No members are recorded.', cy: 'Nid oes aelodau wedi eu cofnodi.' },
  noRepresentatives: { en: 'Nobody sits there for the council at present.', cy: 'Nid oes neb yno ar ran y cyngor ar hyn o bryd.' },
  noCurrentMembers: { en: 'Nobody is a member at present.', cy: 'Nid oes neb yn aelod ar hyn o bryd.' },
  findMember: { en: 'Find a member', cy: 'Dod o hyd i aelod' },
  membersFound: { en: '{0} of {1} members match', cy: 'Mae {0} o {1} aelod yn cyfateb' },
  noMemberFound: { en: 'No member matches “{0}”.', cy: 'Nid oes aelod yn cyfateb i “{0}”.' },
  sectorUnknown: { en: 'Sector not recorded', cy: 'Sector heb ei gofnodi' },
  sectorsFailed: { en: 'Sectors could not be loaded, so members are not grouped.', cy: 'Nid oedd modd llwytho’r sectorau, felly nid yw’r aelodau wedi eu grwpio.' },
  endedMembers: { en: 'No longer members', cy: 'Ddim yn aelodau mwyach' },
  comingMembers: { en: 'About to join', cy: 'Ar fin ymuno' },
  from: { en: 'from {0}', cy: 'o {0}' },
  until: { en: 'until {0}', cy: 'tan {0}' },
  fromTo: { en: '{0} to {1}', cy: '{0} i {1}' },
  aYear: { en: '{0} a year', cy: '{0} y flwyddyn' },

  showHistory: { en: 'Show who changed what, and when', cy: 'Dangos pwy newidiodd beth, a phryd' },
  entryCreated: { en: 'Entry created', cy: 'Crëwyd y cofnod' },
  createdWith: { en: 'What it began with', cy: 'Yr hyn y dechreuodd ag ef' },
  oldestKept: { en: 'The oldest version that is kept; earlier ones are no longer there.', cy: 'Y fersiwn hynaf a gedwir; nid yw rhai cynharach yno mwyach.' },
  nothingCompared: { en: 'Saved without a change to what the panel shows.', cy: 'Cadwyd heb newid i’r hyn y mae’r panel yn ei ddangos.' },
  before: { en: 'Before', cy: 'Cyn' },
  after: { en: 'After', cy: 'Wedyn' },
  empty: { en: 'empty', cy: 'gwag' },
  unknownPerson: { en: 'somebody unknown', cy: 'rhywun anhysbys' },
  version: { en: 'Version {0}', cy: 'Fersiwn {0}' },
  olderVersions: { en: 'Show older versions ({0})', cy: 'Dangos fersiynau hŷn ({0})' },
} as const;

export type EntryWords = Words<typeof entryWording>;

const words: Readonly<Record<Language, EntryWords>> = { en: wordsFor(entryWording, 'en'), cy: wordsFor(entryWording, 'cy') };

export function entryWords(language: Language): EntryWords {
  return words[language];
}
