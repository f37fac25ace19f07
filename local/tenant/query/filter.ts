/**
 * One tree for what $filter and CAML's Where ask. Names are as the caller wrote them; `bindFilter` turns them into
 * columns of a list, and `matches` answers for a record in memory.
 */
export const comparisons = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
export type Comparison = (typeof comparisons)[number];

/** `Assigned/Title` is name and part; most columns have no part. */
export interface FieldPath {
  readonly name: string;
  readonly part?: string;
}

export type Literal =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  /** A date with time as written; without Z it is the site's own time. */
  | { readonly type: 'instant'; readonly value: string }
  /** A whole day in the site's zone, `YYYY-MM-DD`: CAML compares days unless it is told otherwise. */
  | { readonly type: 'day'; readonly value: string }
  | { readonly type: 'guid'; readonly value: string };

/** `Field` is a path as written, or a column once it is bound; `Value` likewise. */
export type Filter<Field, Value> =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Filter<Field, Value>[] }
  | { readonly kind: 'not'; readonly of: Filter<Field, Value> }
  | { readonly kind: 'compare'; readonly field: Field; readonly comparison: Comparison; readonly value: Value }
  | { readonly kind: 'oneOf'; readonly field: Field; readonly values: readonly Value[] }
  | { readonly kind: 'contains' | 'startsWith'; readonly field: Field; readonly value: string }
  | { readonly kind: 'empty'; readonly field: Field };

export type FilterExpression = Filter<FieldPath, Literal>;

/** `all` and `any` of one is that one. */
export function joined<F, V>(kind: 'all' | 'any', of: readonly Filter<F, V>[]): Filter<F, V> {
  return of.length === 1 ? of[0] : { kind, of };
}

/** The leaves, left to right: what a filter asks of which column. */
export function leavesOf<F, V>(filter: Filter<F, V>): readonly Exclude<Filter<F, V>, { kind: 'all' | 'any' | 'not' }>[] {
  switch (filter.kind) {
    case 'all':
    case 'any':
      return filter.of.flatMap((part) => leavesOf(part));
    case 'not':
      return leavesOf(filter.of);
    default:
      return [filter];
  }
}

export const pathText = (path: FieldPath): string => (path.part === undefined ? path.name : `${path.name}/${path.part}`);
