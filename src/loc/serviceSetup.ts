import { Language, Words, wordsFor } from './wording';

/** Wording of the Setup page's section on the approval service. `{0}` is filled in. */
const serviceSetupWording = {
  title: { en: 'Approval service', cy: 'Gwasanaeth cymeradwyo' },
  purpose: {
    en: 'Forms are submitted and decided through a small service of the council’s own. Here the site’s pages learn where it is. How IT sets it up is in the installing guide.',
    cy: 'Caiff ffurflenni eu cyflwyno a’u penderfynu drwy wasanaeth bach y cyngor ei hun. Yma mae tudalennau’r safle’n dysgu ble mae. Mae’r canllaw gosod yn dweud sut mae’r adran TG yn ei osod.'
  },
  loading: { en: 'Looking for what is set …', cy: 'Chwilio am yr hyn a osodwyd …' },
  isSet: { en: 'Set to:', cy: 'Wedi’i osod i:' },
  notSet: { en: 'Nothing is set yet, so forms can be filled in, but not submitted.', cy: 'Nid oes dim wedi’i osod eto, felly gellir llenwi ffurflenni, ond nid eu cyflwyno.' },
  ownersOnly: { en: 'Only owners of the site can change this.', cy: 'Dim ond perchnogion y safle sy’n gallu newid hyn.' },
  url: { en: 'Address of the service', cy: 'Cyfeiriad y gwasanaeth' },
  urlHelp: { en: 'Without /api, such as https://approvals.council.gov.uk', cy: 'Heb /api, fel https://approvals.council.gov.uk' },
  audience: { en: 'Application ID URI', cy: 'URI ID y cymhwysiad' },
  audienceHelp: { en: 'Of its app registration in Entra, under Expose an API: api://…', cy: 'O gofrestriad ei gymhwysiad yn Entra, o dan Expose an API: api://…' },
  noAddress: { en: 'Give a whole web address that begins with https://, without ? or #.', cy: 'Rhowch gyfeiriad gwe cyfan sy’n dechrau â https://, heb ? na #.' },
  notSafe: { en: 'The address has to begin with https://, because sign-ins are sent there.', cy: 'Rhaid i’r cyfeiriad ddechrau â https://, gan fod mewngofnodiadau’n cael eu hanfon yno.' },
  noAudience: { en: 'Give the Application ID URI, without spaces.', cy: 'Rhowch URI ID y cymhwysiad, heb fylchau.' },
  save: { en: 'Save and test', cy: 'Cadw a phrofi' },
  test: { en: 'Test only', cy: 'Profi’n unig' },
  saving: { en: 'Saving …', cy: 'Wrthi’n cadw …' },
  testing: { en: 'Testing …', cy: 'Wrthi’n profi …' },
  saved: { en: 'Saved.', cy: 'Wedi’i gadw.' },
  notSaved: { en: 'Not saved', cy: 'Heb ei gadw' },
  works: { en: 'The service answers, and it accepts your sign-in.', cy: 'Mae’r gwasanaeth yn ateb, ac mae’n derbyn eich mewngofnodi.' },
  testFailed: { en: 'The test failed', cy: 'Methodd y prawf' },
  noAnswer: {
    en: 'Nothing answers at this address. Check the address, that the service runs, and that its setting PAGE_ORIGIN is the address of your SharePoint.',
    cy: 'Nid oes dim yn ateb yn y cyfeiriad hwn. Gwiriwch y cyfeiriad, fod y gwasanaeth yn rhedeg, a bod ei osodiad PAGE_ORIGIN yn gyfeiriad eich SharePoint.'
  },
  notOurs: { en: 'Something answers at this address, but not the approval service. Check the address: it is given without /api.', cy: 'Mae rhywbeth yn ateb yn y cyfeiriad hwn, ond nid y gwasanaeth cymeradwyo. Gwiriwch y cyfeiriad: fe’i rhoddir heb /api.' },
  noToken: {
    en: 'The service answers, but Microsoft 365 gives no sign-in for it: {0} Check the Application ID URI, and that the request under API access in the SharePoint admin centre is approved.',
    cy: 'Mae’r gwasanaeth yn ateb, ond nid yw Microsoft 365 yn rhoi mewngofnodi ar ei gyfer: {0} Gwiriwch URI ID y cymhwysiad, a bod y cais o dan API access yng nghanolfan weinyddu SharePoint wedi’i gymeradwyo.'
  },
  refusesToken: {
    en: 'The service answers, but does not accept your sign-in: {0} Compare its settings TENANT_ID, PAGE_AUDIENCE, PAGE_SCOPE and PAGE_CLIENTS with the app registration.',
    cy: 'Mae’r gwasanaeth yn ateb, ond nid yw’n derbyn eich mewngofnodi: {0} Cymharwch ei osodiadau TENANT_ID, PAGE_AUDIENCE, PAGE_SCOPE a PAGE_CLIENTS â’r cofrestriad ap.'
  },
  lists: {
    en: 'The service accepts your sign-in, but something behind it failed: {0} Its log says more; look at its permission on the site first.',
    cy: 'Mae’r gwasanaeth yn derbyn eich mewngofnodi, ond methodd rhywbeth y tu ôl iddo: {0} Mae ei gofnod yn dweud mwy; edrychwch yn gyntaf ar ei ganiatâd ar y safle.'
  }
};

export type ServiceSetupWords = Words<typeof serviceSetupWording>;

export function serviceSetupWords(language: Language): ServiceSetupWords {
  return wordsFor(serviceSetupWording, language);
}
