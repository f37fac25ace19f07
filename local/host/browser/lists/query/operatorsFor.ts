import type { Operator } from './viewQuery';

const empty = ['IsNull', 'IsNotNull'] as const;
const inOrder: readonly Operator[] = ['Eq', 'Neq', 'Gt', 'Geq', 'Lt', 'Leq', ...empty];
const parts: readonly Operator[] = ['Eq', 'Neq', 'BeginsWith', 'Contains', ...empty];

const byType: Readonly<Record<string, readonly Operator[]>> = {
  Text: ['Eq', 'Neq', 'OneOf', 'BeginsWith', 'Contains', ...empty],
  Note: ['BeginsWith', 'Contains', ...empty],
  Choice: ['Eq', 'Neq', 'OneOf', ...empty],
  MultiChoice: ['Eq', 'Neq', ...empty],
  Number: inOrder,
  Currency: inOrder,
  Counter: inOrder,
  DateTime: inOrder,
  Boolean: ['Eq'],
  Lookup: parts,
  User: parts,
  UserMulti: parts,
  LookupMulti: parts
};

/** What can be asked of a column; an operator that a view already has stays on offer. */
export function operatorsFor(type: string, current: Operator): readonly Operator[] {
  const known = byType[type] ?? byType.Text;
  return known.includes(current) ? known : [...known, current];
}
