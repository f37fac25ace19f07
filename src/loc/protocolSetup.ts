import { Language, Words, wordsFor } from './wording';

/** The protocol on the set-up page. */
export const protocolSetupWording = {
  title: { en: 'Protocol', cy: 'Protocol' },
  purpose: {
    en: 'The council’s own protocol: its forms, questions, rules and routes. Forms that have been begun stay under the version that they were begun under.',
    cy: 'Protocol y cyngor ei hun: ei ffurflenni, cwestiynau, rheolau a llwybrau. Mae ffurflenni a ddechreuwyd yn aros o dan y fersiwn y’u dechreuwyd odani.'
  },
  loading: { en: 'Looking for the protocol …', cy: 'Chwilio am y protocol …' },
  partFailed: { en: 'The protocol could not be loaded. Check the connection, then try again.', cy: 'Nid oedd modd llwytho’r protocol. Gwiriwch y cysylltiad, yna rhowch gynnig arall arni.' },
  inForce: { en: 'In force: {0}, version {1}', cy: 'Mewn grym: {0}, fersiwn {1}' },
  since: { en: 'Since {0}, installed by {1}', cy: 'Ers {0}, gosodwyd gan {1}' },
  somebody: { en: 'somebody who has left', cy: 'rhywun sydd wedi gadael' },
  noneInForce: { en: 'No protocol is in force yet.', cy: 'Nid oes protocol mewn grym eto.' },
  earlier: { en: 'Earlier versions', cy: 'Fersiynau cynharach' },
  earlierLine: { en: '{0}, version {1}: {2} to {3}', cy: '{0}, fersiwn {1}: {2} i {3}' },
  ownersOnly: { en: 'Only owners of the site can put a protocol in force.', cy: 'Dim ond perchnogion y safle sy’n gallu rhoi protocol mewn grym.' },

  choose: { en: 'Put another one in force', cy: 'Rhoi un arall mewn grym' },
  chooseHelp: { en: 'It is checked first. Nothing changes until you say so.', cy: 'Caiff ei wirio’n gyntaf. Ni fydd dim yn newid nes i chi ddweud.' },
  shipped: { en: 'A protocol that comes with the program', cy: 'Protocol sy’n dod gyda’r rhaglen' },
  shippedLine: { en: '{0}: {1}, version {2}', cy: '{0}: {1}, fersiwn {2}' },
  check: { en: 'Check this protocol', cy: 'Gwirio’r protocol hwn' },
  chooseFile: { en: 'Choose a file of your own', cy: 'Dewis eich ffeil eich hun' },
  fileHelp: { en: 'A .json file of at most one million characters.', cy: 'Ffeil .json o filiwn o nodau ar y mwyaf.' },
  fileInput: { en: 'File with a protocol', cy: 'Ffeil â phrotocol' },
  checking: { en: 'Checking …', cy: 'Wrthi’n gwirio …' },

  sound: { en: '{0} can be put in force', cy: 'Gellir rhoi {0} mewn grym' },
  isInForce: { en: '{0} is the version that is in force', cy: '{0} yw’r fersiwn sydd mewn grym' },
  named: { en: '{0}, version {1}', cy: '{0}, fersiwn {1}' },
  council: { en: 'Council', cy: 'Cyngor' },
  protocol: { en: 'Protocol', cy: 'Protocol' },
  version: { en: 'Version', cy: 'Fersiwn' },
  languages: { en: 'Languages', cy: 'Ieithoedd' },
  english: { en: 'English', cy: 'Saesneg' },
  welsh: { en: 'Welsh', cy: 'Cymraeg' },
  draftWelsh: { en: 'Welsh (draft)', cy: 'Cymraeg (drafft)' },
  forms: { en: 'Forms', cy: 'Ffurflenni' },
  formLine: { en: '{0} (questions: {1})', cy: '{0} (cwestiynau: {1})' },
  questions: { en: 'Questions in all', cy: 'Cyfanswm y cwestiynau' },
  routes: { en: 'Routes', cy: 'Llwybrau' },
  install: { en: 'Put it in force from today', cy: 'Ei roi mewn grym o heddiw ymlaen' },
  leave: { en: 'Leave it', cy: 'Ei adael' },
  installing: { en: 'Putting it in force. Please keep this page open.', cy: 'Wrthi’n ei roi mewn grym. Cadwch y dudalen hon ar agor.' },

  broken: { en: '{0} was not taken, and nothing has changed', cy: 'Ni chymerwyd {0}, ac nid oes dim wedi newid' },
  problemCount: { en: 'Problems: {0}. Correct the file and choose it again.', cy: 'Problemau: {0}. Cywirwch y ffeil a’i dewis eto.' },
  wholeFile: { en: 'The whole file', cy: 'Y ffeil gyfan' },
  numbered: { en: '{0} no. {1}', cy: '{0} rhif {1}' },
  more: { en: 'Further problems that are not listed: {0}. Correct these first.', cy: 'Problemau eraill nas rhestrir: {0}. Cywirwch y rhain yn gyntaf.' },

  done_installed: { en: 'It is in force from today.', cy: 'Mae mewn grym o heddiw ymlaen.' },
  done_already: { en: 'It was in force already. Nothing has changed.', cy: 'Roedd eisoes mewn grym. Nid oes dim wedi newid.' },
  done_nameTaken: {
    en: 'The site has another protocol under this name and version, and forms may have been filled in under it. Give this one a version of its own, then choose it again.',
    cy: 'Mae gan y safle brotocol arall o dan yr enw a’r fersiwn hyn, ac efallai fod ffurflenni wedi’u llenwi odano. Rhowch fersiwn ei hun i hwn, yna dewiswch ef eto.'
  },

  failedTitle: { en: 'This did not work', cy: 'Ni weithiodd hyn' },
  denied: { en: 'You do not have permission for this. Only owners of the site can put a protocol in force.', cy: 'Nid oes gennych ganiatâd i wneud hyn. Dim ond perchnogion y safle sy’n gallu rhoi protocol mewn grym.' },
  gone: {
    en: 'Something that is needed is no longer there. Ask an owner of the site to run the set-up, then try again.',
    cy: 'Nid yw rhywbeth sydd ei angen yno mwyach. Gofynnwch i un o berchnogion y safle redeg y gosodiad, yna rhowch gynnig arall arni.'
  },
  busy: { en: 'SharePoint is busy. Wait a little, then try again.', cy: 'Mae SharePoint yn brysur. Arhoswch ychydig, yna rhowch gynnig arall arni.' },
  connection: { en: 'There was no answer. Check the connection, then try again.', cy: 'Ni chafwyd ateb. Gwiriwch y cysylltiad, yna rhowch gynnig arall arni.' },
  refused: {
    en: 'Try again. If it fails again, tell the person who looks after the site what it says here: {0}',
    cy: 'Rhowch gynnig arall arni. Os yw’n methu eto, dywedwch wrth y sawl sy’n gofalu am y safle beth mae’n ei ddweud yma: {0}'
  },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' }
} as const;

export type ProtocolSetupWords = Words<typeof protocolSetupWording>;
const words: Readonly<Record<Language, ProtocolSetupWords>> = { en: wordsFor(protocolSetupWording, 'en'), cy: wordsFor(protocolSetupWording, 'cy') };

export function protocolSetupWords(language: Language): ProtocolSetupWords {
  return words[language];
}
