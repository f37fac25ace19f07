import type { Field } from '../lists/field';
import type { FieldPath } from './filter';

/** How a column's values compare. `texts` and `ids` hold several; a condition asks whether one of them is meant. */
export type ColumnKind = 'text' | 'number' | 'flag' | 'instant' | 'id' | 'texts' | 'ids' | 'none';

/** What a query asks of a list: one of its columns, or one of what a lookup or person refers to. */
export interface QueryColumn {
  /** As the caller wrote it; also its name in a paging token. */
  readonly path: FieldPath;
  readonly field: Field;
  readonly kind: ColumnKind;
  /** SQL that reads the value. */
  readonly read: string;
  /** SQL to compare and order by: the expression of the column's index where there is one. */
  readonly key: string;
  /** Undefined: a column of the items' table itself. */
  readonly join?: string;
  /** An index answers for it. */
  readonly indexed: boolean;
}

const kinds: Partial<Record<Field['type'], ColumnKind>> = {
  Text: 'text', Note: 'text', Choice: 'text', Guid: 'text', ContentTypeId: 'text', File: 'text',
  Number: 'number', Currency: 'number', Integer: 'number', Counter: 'number',
  Boolean: 'flag', Attachments: 'flag', DateTime: 'instant', MultiChoice: 'texts'
};

export function kindOf(field: Field): ColumnKind {
  if (field.type === 'Lookup' || field.type === 'User') return field.multiple ? 'ids' : 'id';
  return kinds[field.type] ?? 'none';
}

export const comparesText = (kind: ColumnKind): boolean => kind === 'text' || kind === 'texts';
