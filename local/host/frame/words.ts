import { type Language, type Words, wordsFor } from '../../../src/loc/wording';

const frameWording = {
  standIn: { en: 'Stand-in for Microsoft 365 on this machine', cy: 'Yn lle Microsoft 365 ar y peiriant hwn' },
  standInShort: { en: 'Local', cy: 'Lleol' },
  skip: { en: 'Skip to content', cy: 'Neidio i’r cynnwys' },
  intranet: { en: 'Staff intranet', cy: 'Mewnrwyd staff' },
  siteName: { en: 'Partnership governance', cy: 'Llywodraethu partneriaethau' },
  navigation: { en: 'Partnership governance', cy: 'Llywodraethu partneriaethau' },
  signedInAs: { en: 'Signed in as', cy: 'Wedi mewngofnodi fel' },
  notSignedIn: { en: 'Not signed in', cy: 'Heb fewngofnodi' },
  person: { en: 'Person', cy: 'Person' },
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  signOut: { en: 'Sign out', cy: 'Allgofnodi' },
  signInTitle: { en: 'Sign in', cy: 'Mewngofnodi' },
  signInText: { en: 'Nobody is signed in. On this machine there are no passwords: choose who you are.', cy: 'Does neb wedi mewngofnodi. Does dim cyfrineiriau ar y peiriant hwn: dewiswch pwy ydych chi.' },
  nobody: { en: 'The directory has no people yet.', cy: 'Does dim pobl yn y cyfeiriadur eto.' },
  theme: { en: 'Theme', cy: 'Thema' },
  light: { en: 'Light', cy: 'Golau' },
  dark: { en: 'Dark', cy: 'Tywyll' },
  contrast: { en: 'High contrast', cy: 'Cyferbyniad uchel' },
  otherLanguage: { en: 'Cymraeg', cy: 'English' },
  edit: { en: 'Edit page', cy: 'Golygu’r dudalen' },
  editing: { en: 'You are editing this page.', cy: 'Rydych chi’n golygu’r dudalen hon.' },
  editDenied: { en: 'Only the policy unit and the site’s owners may edit this page. You see it as a reader.', cy: 'Dim ond yr uned bolisi a pherchnogion y safle gaiff olygu’r dudalen hon. Rydych chi’n ei gweld fel darllenydd.' },
  properties: { en: 'Web part properties', cy: 'Priodweddau’r rhan we' },
  save: { en: 'Save', cy: 'Cadw' },
  stopEditing: { en: 'Close editing', cy: 'Gorffen golygu' },
  saving: { en: 'Saving …', cy: 'Wrthi’n cadw …' },
  saved: { en: 'Saved.', cy: 'Cadwyd.' },
  unsaved: { en: 'There are changes that are not saved.', cy: 'Mae newidiadau heb eu cadw.' },
  notSaved: { en: 'Not saved: {0}. Try again.', cy: 'Heb ei gadw: {0}. Rhowch gynnig arall arni.' },
  loading: { en: 'Loading …', cy: 'Wrthi’n llwytho …' },
  failed: { en: 'The page could not be started. Load it again; if that does not help, the browser’s console says why.', cy: 'Doedd dim modd dechrau’r dudalen. Llwythwch hi eto; os nad yw hynny’n helpu, mae consol y porwr yn dweud pam.' },
  notYetTitle: { en: 'This page is not here yet', cy: 'Dyw’r dudalen hon ddim yma eto' },
  notYetText: { en: 'Its web part has not been built into the solution. It comes with a later version.', cy: 'Does dim rhan we ar ei chyfer yn yr ateb eto. Daw gyda fersiwn diweddarach.' },
  notBuiltTitle: { en: 'The solution has not been built', cy: 'Dyw’r ateb heb ei adeiladu' },
  notBuiltText: { en: 'Run “npm run ship” and load this page again.', cy: 'Rhedwch “npm run ship” a llwytho’r dudalen hon eto.' },
  mail: { en: 'Mail', cy: 'E-bost' },
  notFoundTitle: { en: 'There is no such page', cy: 'Does dim tudalen o’r fath' },
  notFoundText: { en: 'The address may be mistyped, or the page may have moved. The pages of this site are in the navigation above.', cy: 'Efallai fod y cyfeiriad wedi’i gamdeipio, neu fod y dudalen wedi symud. Mae tudalennau’r safle yn y llywio uchod.' },
  deniedTitle: { en: 'You need permission to see this site', cy: 'Mae angen caniatâd arnoch i weld y safle hwn' },
  deniedText: { en: 'Ask one of the site’s owners to add you to a group of the site.', cy: 'Gofynnwch i un o berchnogion y safle eich ychwanegu at un o grwpiau’r safle.' },
  lists: { en: 'Lists', cy: 'Rhestrau' },
  errorTitle: { en: 'Something went wrong', cy: 'Aeth rhywbeth o’i le' },
  listTitle: { en: 'List', cy: 'Rhestr' },
  teams: { en: 'Teams', cy: 'Teams' },
  teamsNote: { en: 'Stand-in for a Teams personal app: the page runs on the root site.', cy: 'Yn lle ap personol Teams: mae’r dudalen yn rhedeg ar y safle gwraidd.' },
  footer: { en: 'A made-up council. The frame, the list pages and the sign-in stand in for Microsoft 365; the web part is the shipped one.', cy: 'Cyngor dychmygol. Mae’r ffrâm, y tudalennau rhestr a’r mewngofnodi yn sefyll yn lle Microsoft 365; y rhan we yw’r un sy’n cael ei chyhoeddi.' },
  staff: { en: 'Staff', cy: 'Staff' },
  leadOfficer: { en: 'Lead officers', cy: 'Swyddogion arweiniol' },
  headOfService: { en: 'Heads of Service', cy: 'Penaethiaid Gwasanaeth' },
  executiveDirector: { en: 'Executive Directors', cy: 'Cyfarwyddwyr Gweithredol' },
  policyUnit: { en: 'Policy unit', cy: 'Uned bolisi' },
  panel: { en: 'Panel', cy: 'Panel' },
  owner: { en: 'Site owners', cy: 'Perchnogion y safle' }
} as const;

/** Welsh of the frame, which no council will ever see: ours, and a draft. */
export type FrameWords = Words<typeof frameWording>;

export function frameWords(language: Language): FrameWords {
  return wordsFor(frameWording, language);
}
