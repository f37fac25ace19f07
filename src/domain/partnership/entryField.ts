import { FieldSpec } from '../record/fieldSpec';

/**
 * The fields of an entry (C1–C6, S4, S12, K12), in the order in which people read them. Directory ids stand beside the people
 * they belong to and are left out.
 */
export const entryFields = [
  { name: 'name', kind: 'text', required: true, language: 'en' },
  { name: 'nameCy', kind: 'text', language: 'cy' },
  { name: 'reference', kind: 'text', derived: true },
  { name: 'purpose', kind: 'longText', language: 'en' },
  { name: 'purposeCy', kind: 'longText', language: 'cy' },
  { name: 'kind', kind: 'choice', required: true },
  { name: 'model', kind: 'choice' },
  { name: 'form', kind: 'choice' },
  { name: 'stage', kind: 'choice', required: true },
  { name: 'status', kind: 'choice', derived: true },
  { name: 'significance', kind: 'choice', derived: true },
  { name: 'service', kind: 'choice' },
  { name: 'directorate', kind: 'choice' },
  { name: 'councilRole', kind: 'choice' },
  { name: 'accountableBody', kind: 'yesNo' },
  { name: 'footprint', kind: 'choice' },
  { name: 'statutory', kind: 'yesNo' },
  { name: 'goodPractice', kind: 'yesNo' },
  { name: 'grantFunded', kind: 'yesNo' },
  { name: 'reasons', kind: 'choices' },
  { name: 'entered', kind: 'choice' },
  { name: 'priorities', kind: 'choices' },
  { name: 'leadOfficer', kind: 'person' },
  { name: 'sponsoringOfficer', kind: 'person' },
  { name: 'leadOrganisation', kind: 'organisation' },
  { name: 'annualContribution', kind: 'money' },
  { name: 'inKind', kind: 'money' },
  { name: 'staffDays', kind: 'number', decimals: 1, most: 100_000 },
  { name: 'totalBudget', kind: 'money' },
  { name: 'start', kind: 'day' },
  { name: 'plannedEnd', kind: 'day' },
  { name: 'closed', kind: 'day' },
  { name: 'lastReview', kind: 'day', derived: true },
  { name: 'nextReview', kind: 'day', derived: true },
  { name: 'website', kind: 'link' }
] as const satisfies readonly FieldSpec[];

export type EntryField = (typeof entryFields)[number];
export type EntryFieldName = EntryField['name'];
