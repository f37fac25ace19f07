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
  Submissions: {
    en: 'Not in this file: filled-in forms. Their answers are read in the list’s own pages.',
    cy: 'Nid yw yn y ffeil hon: ffurflenni wedi eu llenwi. Darllenir eu hatebion yn nhudalennau’r rhestr ei hun.'
  },
  'Restricted submissions': {
    en: 'Not in this file: forms that only those concerned may read.',
    cy: 'Nid yw yn y ffeil hon: ffurflenni na chaiff neb ond y rhai dan sylw eu darllen.'
  },
  Actions: {
    en: 'Not in this file: what somebody has undertaken to do. It is read in the list’s own pages.',
    cy: 'Nid yw yn y ffeil hon: yr hyn y mae rhywun wedi ymrwymo i’w wneud. Fe’i darllenir yn nhudalennau’r rhestr ei hun.'
  }
};

export function keptOut(language: Language): readonly { readonly list: string; readonly why: string }[] {
  return Object.entries(reasons).map(([list, why]) => ({ list, why: why[language] }));
}
