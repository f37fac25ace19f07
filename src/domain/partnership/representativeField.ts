import { FieldSpec } from '../record/fieldSpec';

/** Who sits in a partnership for the council (B16), with the days a year that it takes (S12). */
export const representativeFields = [
  { name: 'person', kind: 'person', required: true },
  { name: 'capacity', kind: 'choice', required: true },
  { name: 'voting', kind: 'yesNo' },
  { name: 'position', kind: 'text' },
  { name: 'daysAYear', kind: 'number', decimals: 1, most: 366 },
  { name: 'from', kind: 'day' },
  { name: 'to', kind: 'day' }
] as const satisfies readonly FieldSpec[];

export type RepresentativeFieldName = (typeof representativeFields)[number]['name'];
