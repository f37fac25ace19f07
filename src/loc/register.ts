import { wordsFor, type Language, type Words } from './wording';

/** Wording of the register for looking up. `{0}` and `{1}` are filled in. */
const registerWording = {
  register: { en: 'Partnership register', cy: 'Cofrestr partneriaethau' },
  search: { en: 'Search the register', cy: 'Chwilio’r gofrestr' },
  searchHint: { en: 'Name, purpose, organisation or officer', cy: 'Enw, diben, sefydliad neu swyddog' },
  clearSearch: { en: 'Clear the search', cy: 'Clirio’r chwiliad' },
  view: { en: 'View', cy: 'Golwg' },
  groupBy: { en: 'Group by', cy: 'Grwpio yn ôl' },
  noGroups: { en: 'No groups', cy: 'Dim grwpiau' },
  sortBy: { en: 'Sort by', cy: 'Trefnu yn ôl' },
  viewOrder: { en: 'Order of the view', cy: 'Trefn yr olwg' },
  descending: { en: '{0}, descending', cy: '{0}, trefn ddisgynnol' },
  layout: { en: 'Layout', cy: 'Gosodiad' },
  list: { en: 'List', cy: 'Rhestr' },
  cards: { en: 'Cards', cy: 'Cardiau' },
  copyLink: { en: 'Copy link', cy: 'Copïo’r ddolen' },
  linkCopied: { en: 'Link copied', cy: 'Wedi copïo’r ddolen' },
  copyByHand: { en: 'Copy this address:', cy: 'Copïwch y cyfeiriad hwn:' },
  print: { en: 'Print', cy: 'Argraffu' },
  export: { en: 'Export', cy: 'Allforio' },

  filters: { en: 'Filters', cy: 'Hidlyddion' },
  filtersAndMore: { en: 'Filters and more', cy: 'Hidlyddion a mwy' },
  type: { en: 'Type', cy: 'Math' },
  service: { en: 'Service', cy: 'Gwasanaeth' },
  stage: { en: 'Stage', cy: 'Cam' },
  sector: { en: 'Members’ sector', cy: 'Sector yr aelodau' },
  footprint: { en: 'Footprint', cy: 'Ardal' },
  statutory: { en: 'Statutory or funded', cy: 'Statudol neu wedi ei ariannu' },
  role: { en: 'The council’s role', cy: 'Rôl y cyngor' },
  notGiven: { en: 'Not given', cy: 'Heb ei nodi' },
  basisStatutory: { en: 'Statutory', cy: 'Statudol' },
  basisGoodPractice: { en: 'Deemed good practice', cy: 'Ystyrir yn arfer da' },
  basisGrantFunded: { en: 'Grant-funded', cy: 'Wedi ei ariannu â grant' },
  basisNone: { en: 'None of these', cy: 'Dim un o’r rhain' },
  oneChosen: { en: 'chosen', cy: 'wedi ei ddewis' },
  chosen: { en: 'chosen', cy: 'wedi eu dewis' },
  clearFilter: { en: 'Clear', cy: 'Clirio' },
  clearAll: { en: 'Clear all filters', cy: 'Clirio pob hidlydd' },
  removeFilter: { en: 'Remove the filter {0}: {1}', cy: 'Tynnu’r hidlydd {0}: {1}' },
  membersLoading: { en: 'The members are still loading.', cy: 'Mae’r aelodau’n dal i lwytho.' },
  done: { en: 'Done', cy: 'Wedi gorffen' },

  countAll: { en: '{0} entries', cy: '{0} cofnod' },
  countOne: { en: '1 entry', cy: '1 cofnod' },
  countSome: { en: '{0} of {1} entries', cy: '{0} o {1} cofnod' },
  countAllSoFar: { en: '{0} entries so far', cy: '{0} cofnod hyd yn hyn' },
  countSomeSoFar: { en: '{0} of {1} so far', cy: '{0} o {1} hyd yn hyn' },
  loadingRest: { en: 'Loading the rest…', cy: 'Wrthi’n llwytho’r gweddill…' },
  loadingTexts: { en: 'Loading purposes and members for search…', cy: 'Wrthi’n llwytho dibenion ac aelodau ar gyfer chwilio…' },

  gridHelp: {
    en: 'Arrow keys move, Enter opens an entry or sorts by a heading, Shift and left or right arrow on a heading change its width.',
    cy: 'Mae’r bysellau saeth yn symud, mae Enter yn agor cofnod neu’n trefnu yn ôl pennawd, ac mae Shift a’r saeth chwith neu dde ar bennawd yn newid ei led.'
  },
  resize: { en: 'Drag to change the width of {0}, or double-click to widen it', cy: 'Llusgwch i newid lled {0}, neu cliciwch ddwywaith i’w ledu' },
  groupHeading: { en: '{0}: {1}, {2}', cy: '{0}: {1}, {2}' },
  inPurpose: { en: 'Found in its purpose', cy: 'I’w weld yn ei ddiben' },
  inMember: { en: 'Member: {0}', cy: 'Aelod: {0}' },
  inOfficer: { en: 'Officer: {0}', cy: 'Swyddog: {0}' },
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Na' },
  noName: { en: 'No name', cy: 'Dim enw' },
  printedOn: { en: '{0} · printed on {1}', cy: '{0} · argraffwyd ar {1}' },

  loading: { en: 'Loading the register…', cy: 'Wrthi’n llwytho’r gofrestr…' },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  stoppedTitle: { en: 'The list is not complete.', cy: 'Nid yw’r rhestr yn gyflawn.' },
  stopped: {
    en: 'Loading stopped after {0} entries, so search and counts leave some out.',
    cy: 'Daeth y llwytho i ben ar ôl {0} cofnod, felly mae’r chwiliad a’r cyfrif yn hepgor rhai.'
  },
  stoppedTexts: {
    en: 'Purposes and members could not be loaded, so search looks at names and officers only.',
    cy: 'Nid oedd modd llwytho’r dibenion a’r aelodau, felly dim ond yn yr enwau a’r swyddogion y mae’r chwiliad yn edrych.'
  },

  emptyTitle: { en: 'The register is empty', cy: 'Mae’r gofrestr yn wag' },
  empty: {
    en: 'Entries appear here as soon as a lead officer or the policy unit adds them.',
    cy: 'Bydd cofnodion yn ymddangos yma cyn gynted ag y bydd swyddog arweiniol neu’r uned bolisi yn eu hychwanegu.'
  },
  emptyViewTitle: { en: 'Nothing in this view', cy: 'Dim byd yn yr olwg hon' },
  emptyView: {
    en: 'No entry fits what the view “{0}” shows. Choose another view.',
    cy: 'Nid oes cofnod sy’n cyfateb i’r hyn y mae’r olwg “{0}” yn ei ddangos. Dewiswch olwg arall.'
  },
  nothingTitle: { en: 'Nothing found', cy: 'Heb ganfod dim' },
  nothingFor: { en: 'No entry in the view “{0}” holds “{1}”.', cy: 'Nid oes cofnod yn yr olwg “{0}” sy’n cynnwys “{1}”.' },
  nothingFiltered: { en: 'No entry in the view “{0}” fits all filters.', cy: 'Nid oes cofnod yn yr olwg “{0}” sy’n cyfateb i bob hidlydd.' },
  nothingBoth: {
    en: 'No entry in the view “{0}” holds “{1}” and fits all filters.',
    cy: 'Nid oes cofnod yn yr olwg “{0}” sy’n cynnwys “{1}” ac yn cyfateb i bob hidlydd.'
  },
  stillLooking: { en: 'Nothing so far. The rest is still loading…', cy: 'Dim byd hyd yn hyn. Mae’r gweddill yn dal i lwytho…' },
  widen: { en: 'To find more:', cy: 'I ganfod mwy:' },
  lookIn: { en: 'Look in the view “{0}”', cy: 'Edrych yn yr olwg “{0}”' },
  fewerWords: { en: 'Use fewer or shorter words.', cy: 'Defnyddiwch lai o eiriau neu eiriau byrrach.' },

  deniedTitle: { en: 'You may not read this register', cy: 'Ni chewch ddarllen y gofrestr hon' },
  denied: {
    en: 'Ask the policy unit to add you to the group “Partnership staff” of the partnership site.',
    cy: 'Gofynnwch i’r uned bolisi eich ychwanegu at y grŵp “Partnership staff” ar y safle partneriaethau.'
  },
  notSetUpTitle: { en: 'The register is not set up yet', cy: 'Nid yw’r gofrestr wedi ei sefydlu eto' },
  notSetUp: {
    en: 'The site {0} has no list of partnerships. A site owner can create it in Setup.',
    cy: 'Nid oes rhestr o bartneriaethau gan y safle {0}. Gall perchennog y safle ei chreu yn Gosod.'
  },
  openSetup: { en: 'Open Setup', cy: 'Agor Gosod' },
  noSiteTitle: { en: 'No partnership site has been chosen', cy: 'Nid oes safle partneriaethau wedi ei ddewis' },
  noSite: {
    en: 'This page’s own site has no register. Edit the page and give the address of the partnership site in the properties of this web part.',
    cy: 'Nid oes cofrestr gan safle’r dudalen hon. Golygwch y dudalen a rhowch gyfeiriad y safle partneriaethau ym mhriodweddau’r rhan we hon.'
  },
  offlineTitle: { en: 'You are offline', cy: 'Rydych all-lein' },
  offline: {
    en: 'The register loads as soon as you are connected again.',
    cy: 'Bydd y gofrestr yn llwytho cyn gynted ag y byddwch wedi cysylltu eto.'
  },
  busyTitle: { en: 'SharePoint is too busy', cy: 'Mae SharePoint yn rhy brysur' },
  busy: {
    en: 'It turned us away several times. Wait a minute, then try again.',
    cy: 'Fe’n gwrthododd sawl gwaith. Arhoswch funud, yna rhowch gynnig arall arni.'
  },
  failedTitle: { en: 'The register could not be loaded', cy: 'Nid oedd modd llwytho’r gofrestr' },
  failed: {
    en: 'Try again. If it fails again, tell the policy unit what it says here: {0}',
    cy: 'Rhowch gynnig arall arni. Os yw’n methu eto, dywedwch wrth yr uned bolisi beth mae’n ei ddweud yma: {0}'
  },
  noViewsTitle: { en: 'The register has no public view', cy: 'Nid oes golwg gyhoeddus gan y gofrestr' },
  noViews: {
    en: 'The policy unit can make one on the list’s own page, or a site owner can run Setup again.',
    cy: 'Gall yr uned bolisi wneud un ar dudalen y rhestr ei hun, neu gall perchennog y safle redeg Gosod eto.'
  },
  unservableTitle: { en: 'SharePoint cannot serve the view “{0}”', cy: 'Ni all SharePoint ddangos yr olwg “{0}”' },
  unservableIndex: {
    en: 'The list has grown past 5,000 entries, and this view filters by a column without an index. The policy unit can index it in the list settings: {0}.',
    cy: 'Mae’r rhestr wedi tyfu y tu hwnt i 5,000 o gofnodion, ac mae’r olwg hon yn hidlo yn ôl colofn heb fynegai. Gall yr uned bolisi ei mynegeio yng ngosodiadau’r rhestr: {0}.'
  },
  unservableNarrow: {
    en: 'The list has grown past 5,000 entries, and this view’s filter lets more than 5,000 through. The policy unit can narrow it by an indexed column.',
    cy: 'Mae’r rhestr wedi tyfu y tu hwnt i 5,000 o gofnodion, ac mae hidlydd yr olwg hon yn gadael mwy na 5,000 drwodd. Gall yr uned bolisi ei gyfyngu yn ôl colofn â mynegai.'
  },
  showAnyway: { en: 'Load everything and show it (slow)', cy: 'Llwytho popeth a’i ddangos (araf)' },
  otherViews: { en: 'Another view may work:', cy: 'Efallai y bydd golwg arall yn gweithio:' },
  brokenTitle: { en: 'Something went wrong', cy: 'Aeth rhywbeth o’i le' },
  broken: {
    en: 'The register has a fault and could not go on. Try again; if it comes back, tell the policy unit what it says here: {0}',
    cy: 'Mae nam ar y gofrestr ac ni allai barhau. Rhowch gynnig arall arni; os daw’n ôl, dywedwch wrth yr uned bolisi beth mae’n ei ddweud yma: {0}'
  }
} as const;

export type RegisterWords = Words<typeof registerWording>;

const words: Partial<Record<Language, RegisterWords>> = {};

export function registerWords(language: Language): RegisterWords {
  return (words[language] ??= wordsFor(registerWording, language));
}

/** Welsh for the headings and view titles that the lists ship with; one that people have renamed is shown as they wrote it. */
const titlesInWelsh: Readonly<Record<string, string>> = {
  Name: 'Enw',
  Reference: 'Cyfeirnod',
  'Name in Welsh': 'Enw yn Gymraeg',
  Purpose: 'Diben',
  'Purpose in Welsh': 'Diben yn Gymraeg',
  Type: 'Math',
  'Collaboration model': 'Model cydweithredu',
  Form: 'Ffurf',
  Stage: 'Cam',
  Status: 'Statws',
  Significance: 'Arwyddocâd',
  'Last review': 'Adolygiad diwethaf',
  'Next review': 'Adolygiad nesaf',
  Service: 'Gwasanaeth',
  Directorate: 'Cyfarwyddiaeth',
  "The council's role": 'Rôl y cyngor',
  'The council is the accountable body': 'Y cyngor yw’r corff atebol',
  Footprint: 'Ardal',
  Statutory: 'Statudol',
  'Deemed good practice': 'Ystyrir yn arfer da',
  'Collaboration funding from the Welsh Government': 'Cyllid cydweithredu gan Lywodraeth Cymru',
  'Reasons for working together': 'Rhesymau dros gydweithio',
  'Why the council entered': 'Pam yr ymunodd y cyngor',
  'Priorities served': 'Blaenoriaethau a wasanaethir',
  'Lead officer': 'Swyddog arweiniol',
  'Sponsoring officer': 'Swyddog noddi',
  'Led by': 'Arweinir gan',
  "The council's money a year": 'Arian y cyngor y flwyddyn',
  "The council's contribution in kind a year": 'Cyfraniad y cyngor mewn nwyddau y flwyddyn',
  'Staff days a year': 'Diwrnodau staff y flwyddyn',
  "The partnership's whole budget a year": 'Cyllideb gyfan y bartneriaeth y flwyddyn',
  Start: 'Dechrau',
  'Planned end': 'Diwedd arfaethedig',
  'Closed on': 'Caewyd ar',
  Website: 'Gwefan',
  Created: 'Crëwyd',
  'Created By': 'Crëwyd gan',
  Modified: 'Newidiwyd',
  'Modified By': 'Newidiwyd gan',
  'All current': 'Pob un cyfredol',
  'By service': 'Yn ôl gwasanaeth',
  'Led by us': 'Dan ein harweiniad ni',
  'Statutory or grant-funded': 'Statudol neu wedi ei ariannu â grant',
  'Due for review': 'I’w hadolygu',
  Closed: 'Wedi cau',
  Everything: 'Popeth'
};

export function titleText(title: string, language: Language): string {
  return language === 'cy' && Object.prototype.hasOwnProperty.call(titlesInWelsh, title) ? titlesInWelsh[title] : title;
}
