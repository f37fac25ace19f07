import { ImportFieldName } from '../../../domain/import/importField';
import { entryWords } from '../../../loc/entry';
import { ImportColumnsWords, importColumnsWords } from '../../../loc/importExport/importColumns';
import { Language } from '../../../loc/wording';

export function fieldLabel(field: ImportFieldName, language: Language): string {
  return field === 'members' ? importColumnsWords(language).members : entryWords(language)[field];
}

/** Everything that a column can go into, as people look for it. */
export const fieldGroups: readonly { readonly title: keyof ImportColumnsWords; readonly fields: readonly ImportFieldName[] }[] = [
  { title: 'groupName', fields: ['name', 'nameCy', 'reference', 'purpose', 'purposeCy'] },
  { title: 'groupKind', fields: ['kind', 'model', 'form', 'stage', 'service', 'directorate', 'councilRole', 'footprint'] },
  { title: 'groupStanding', fields: ['statutory', 'goodPractice', 'grantFunded', 'accountableBody', 'reasons', 'entered', 'priorities'] },
  { title: 'groupPeople', fields: ['leadOfficer', 'sponsoringOfficer', 'leadOrganisation', 'members'] },
  { title: 'groupMoney', fields: ['annualContribution', 'inKind', 'staffDays', 'totalBudget'] },
  { title: 'groupDates', fields: ['start', 'plannedEnd', 'closed', 'website'] }
];
