/** SharePoint's own operators of a view's filter. `OneOf` is several of `Eq` joined by or. */
export const operators = ['Eq', 'Neq', 'OneOf', 'Gt', 'Geq', 'Lt', 'Leq', 'BeginsWith', 'Contains', 'IsNull', 'IsNotNull'] as const;
export type Operator = (typeof operators)[number];

/** One row of the filter's form. */
export interface FilterRow {
  /** How it is joined to all that stands above it. */
  readonly join: 'And' | 'Or';
  readonly column: string;
  readonly operator: Operator;
  /** None for empty and not empty, several for one of. `[Me]` and `[Today]` with days after or before it are values too. */
  readonly values: readonly string[];
}

export interface SortRow {
  readonly column: string;
  readonly descending: boolean;
}

/** A view's query as its form shows it. */
export interface ViewQuery {
  readonly filter: readonly FilterRow[];
  readonly sort: readonly SortRow[];
  readonly group: readonly SortRow[];
  readonly collapsed: boolean;
  /** Groups a page, as the view says it; the form leaves it alone. */
  readonly groupLimit?: string;
}

/** Of a column, as REST says it: `Text`, `DateTime`, `UserMulti`. Text for a column that is gone. */
export type TypeOf = (column: string) => string;

export const sortsAtMost = 2;

export const takesValue = (operator: Operator): boolean => operator !== 'IsNull' && operator !== 'IsNotNull';

export const isPerson = (type: string): boolean => type === 'User' || type === 'UserMulti';

export const me = '[Me]';

/** `[Today]`, `[Today]+30`, `[Today]-7`: the day of reading, and days after or before it. */
export function todayPlus(days: number): string {
  return days === 0 ? '[Today]' : `[Today]${days > 0 ? '+' : ''}${days}`;
}

/** Undefined for a value that is no day of reading. */
export function daysAfterToday(value: string): number | undefined {
  const match = /^\[Today\]([+-]\d+)?$/.exec(value);
  return match ? Number(match[1] ?? 0) : undefined;
}
