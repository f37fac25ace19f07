import { Language, Words, wordsFor } from './wording';

/** Wording of the approvals page: its parts, and what they all say. `{0}` is filled in. */
const approvalsWording = {
  approvals: { en: 'Partnership approvals', cy: 'Cymeradwyo partneriaethau' },
  parts: { en: 'Parts of this page', cy: 'Rhannau o’r dudalen hon' },
  settings: { en: 'Settings', cy: 'Gosodiadau' },
  siteUrlLabel: { en: 'Address of the partnership site', cy: 'Cyfeiriad y safle partneriaethau' },
  siteUrlHelp: { en: 'Leave it empty on a page of that site.', cy: 'Gadewch ef yn wag ar dudalen o’r safle hwnnw.' },
  brokenTitle: { en: 'The approvals have stopped', cy: 'Mae’r dudalen gymeradwyo wedi stopio' },
  broken: {
    en: 'Something went wrong on this page: {0} What has been decided is kept. Try again, or load the page anew.',
    cy: 'Aeth rhywbeth o’i le ar y dudalen hon: {0} Cedwir yr hyn a benderfynwyd. Rhowch gynnig arall arni, neu ail-lwythwch y dudalen.'
  },
  tryAgain: { en: 'Try again', cy: 'Rhoi cynnig arall arni' },
  loading: { en: 'Loading…', cy: 'Wrthi’n llwytho…' },
  waiting: { en: 'Waiting for me', cy: 'Yn aros amdanaf i' },
  decided: { en: 'Decided by me', cy: 'Penderfynwyd gennyf i' },
  inFlight: { en: 'Under way', cy: 'Ar y gweill' },
  exceptions: { en: 'Exceptions', cy: 'Eithriadau' },
  notices: { en: 'Mails', cy: 'Negeseuon e-bost' }
};

export type ApprovalsWords = Words<typeof approvalsWording>;

export function approvalsWords(language: Language): ApprovalsWords {
  return wordsFor(approvalsWording, language);
}
