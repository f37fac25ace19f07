import { Bilingual, Language } from '../wording';

/** Why a list of the register is in no export; the sheet that explains the columns says so. */
const reasons: Readonly<Record<string, Bilingual>> = {
  Imports: {
    en: 'Not in this file: working notes of imports, which the Setup page needs to go on with one or to undo it. What was imported stands in the other lists.',
    cy: 'Nid yw yn y ffeil hon: nodiadau gwaith mewnforion, y mae eu hangen ar y dudalen Gosod i barhau ag un neu i’w ddadwneud. Mae’r hyn a fewnforiwyd yn y rhestrau eraill.'
  },
  References: {
    en: 'Not in this file: the last number given for each kind of reference.',
    cy: 'Nid yw yn y ffeil hon: y rhif olaf a roddwyd ar gyfer pob math o gyfeirnod.'
  },
  'Adopted protocols': {
    en: 'Not in this file: the texts of the protocols that forms are filled in by.',
    cy: 'Nid yw yn y ffeil hon: testunau’r protocolau y llenwir ffurflenni yn unol â nhw.'
  },
  Protocols: {
    en: 'Not in this file: drafts of the protocol. They stand in the site’s list of this name.',
    cy: 'Nid yw yn y ffeil hon: drafftiau o’r protocol. Maent yn rhestr y safle sydd â’r enw hwn.'
  },
  'Approval steps': {
    en: 'Not in this file: who was asked to decide on a form, and by when. It stands in the site’s list of this name.',
    cy: 'Nid yw yn y ffeil hon: i bwy y gofynnwyd benderfynu ar ffurflen, ac erbyn pryd. Mae yn rhestr y safle sydd â’r enw hwn.'
  },
  Decisions: {
    en: 'Not in this file: sealed records of what was decided, which count only where they are kept.',
    cy: 'Nid yw yn y ffeil hon: cofnodion dan sêl o’r hyn a benderfynwyd, sy’n cyfrif dim ond lle y’u cedwir.'
  },
  Notifications: {
    en: 'Not in this file: which mails about approvals went to whom. It stands in the site’s list of this name.',
    cy: 'Nid yw yn y ffeil hon: pa negeseuon am gymeradwyo a aeth at bwy. Mae yn rhestr y safle sydd â’r enw hwn.'
  },
  'Submitted content': {
    en: 'Not in this file: copies of forms as they were submitted. They are opened in the library of the site that has this name.',
    cy: 'Nid yw yn y ffeil hon: copïau o ffurflenni fel y’u cyflwynwyd. Fe’u hagorir yn llyfrgell y safle sydd â’r enw hwn.'
  },
  History: {
    en: 'Not in this file: what the service has set right in the lists. It stands in the site’s list of this name.',
    cy: 'Nid yw yn y ffeil hon: yr hyn y mae’r gwasanaeth wedi’i gywiro yn y rhestrau. Mae yn rhestr y safle sydd â’r enw hwn.'
  },
  'Governance documents': {
    en: 'Not in this file: documents, with their kind and days. They are opened in the library of the site that has this name.',
    cy: 'Nid yw yn y ffeil hon: dogfennau, gyda’u math a’u dyddiau. Fe’u hagorir yn llyfrgell y safle sydd â’r enw hwn.'
  }
};

export function keptOut(language: Language): readonly { readonly list: string; readonly why: string }[] {
  return Object.entries(reasons).map(([list, why]) => ({ list, why: why[language] }));
}
