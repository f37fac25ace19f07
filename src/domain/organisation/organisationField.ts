import { FieldSpec } from '../record/fieldSpec';

/** A body that the council works with (K13, W7). */
export const organisationFields = [
  { name: 'name', kind: 'text', required: true, language: 'en' },
  { name: 'nameCy', kind: 'text', language: 'cy' },
  { name: 'reference', kind: 'text', derived: true },
  { name: 'sector', kind: 'choice', required: true },
  { name: 'significant', kind: 'yesNo' },
  { name: 'compact', kind: 'yesNo' },
  { name: 'town', kind: 'text', most: 100 },
  { name: 'website', kind: 'link' },
  { name: 'email', kind: 'text' },
  { name: 'telephone', kind: 'text', most: 40 },
  { name: 'ended', kind: 'day' },
  { name: 'mergedInto', kind: 'text', derived: true },
  { name: 'notes', kind: 'longText' }
] as const satisfies readonly FieldSpec[];

export type OrganisationFieldName = (typeof organisationFields)[number]['name'];
