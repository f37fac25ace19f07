import { EntryFieldName } from '../../../domain/partnership/entryField';
import { EntryFormWords } from '../../../loc/entryForm';

export interface FormSection {
  readonly id: string;
  readonly title: keyof EntryFormWords;
  readonly fields: readonly EntryFieldName[];
}

/** The form from top to bottom. */
export const formSections: readonly FormSection[] = [
  { id: 'what', title: 'sectionWhat', fields: ['name', 'nameCy', 'purpose', 'purposeCy', 'kind', 'model', 'form'] },
  { id: 'stage', title: 'sectionStage', fields: ['stage', 'closed', 'statutory', 'goodPractice', 'grantFunded'] },
  { id: 'who', title: 'sectionWho', fields: ['service', 'directorate', 'leadOfficer', 'sponsoringOfficer', 'councilRole', 'accountableBody', 'leadOrganisation'] },
  { id: 'why', title: 'sectionWhy', fields: ['reasons', 'entered', 'priorities', 'footprint'] },
  { id: 'money', title: 'sectionMoney', fields: ['annualContribution', 'inKind', 'staffDays', 'totalBudget'] },
  { id: 'dates', title: 'sectionDates', fields: ['start', 'plannedEnd', 'website'] }
];

/** Fields that make sense only sometimes; one that holds something is always shown. */
export const shownWhen: Readonly<Partial<Record<EntryFieldName, { readonly field: EntryFieldName; readonly is: string }>>> = {
  model: { field: 'kind', is: 'Collaboration' },
  closed: { field: 'stage', is: 'Closed' }
};
