import { Language, Words, wordsFor } from '../wording';

/** Why something of the approvals could not be loaded, and what to do. `{0}`: SharePoint's own words. */
const loadingWording = {
  denied: { en: 'You may not read these lists. Ask the policy unit, or whoever looks after the site, whether you should.', cy: 'Ni chewch ddarllen y rhestrau hyn. Gofynnwch i’r uned bolisi, neu i bwy bynnag sy’n gofalu am y safle, a ddylech gael.' },
  signedOut: { en: 'Your sign-in does not count any more. Load the page anew to sign in again.', cy: 'Nid yw’ch mewngofnodi’n ddilys mwyach. Ail-lwythwch y dudalen i fewngofnodi eto.' },
  gone: { en: 'The lists of the approvals are not on this site yet. Its owner sets the site up on the Setup page.', cy: 'Nid yw rhestrau’r cymeradwyo ar y safle hwn eto. Mae ei berchennog yn gosod y safle ar y dudalen Gosod.' },
  busy: { en: 'SharePoint is busy. Try again in a minute.', cy: 'Mae SharePoint yn brysur. Rhowch gynnig arall arni ymhen munud.' },
  connection: { en: 'SharePoint did not answer. Check your connection and try again.', cy: 'Nid atebodd SharePoint. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.' },
  refused: { en: 'SharePoint says: {0} Try again; if it stays like this, tell whoever looks after the site.', cy: 'Dywed SharePoint: {0} Rhowch gynnig arall arni; os yw’n parhau, dywedwch wrth bwy bynnag sy’n gofalu am y safle.' }
};

export type LoadingWords = Words<typeof loadingWording>;

export function loadingWords(language: Language): LoadingWords {
  return wordsFor(loadingWording, language);
}
