import type { Field } from '../lists/field';
import type { List } from '../lists/list';
import { joined, type Comparison, type FieldPath, type FilterExpression, type Literal } from '../query/filter';
import { camlNotUnderstood } from '../query/refusals';
import { camlField } from '../query/resolve';
import type { RenderRequest } from './parameters';
import { named } from '../protocol/named';

const comparisons: Readonly<Record<string, Comparison>> = { Eq: 'eq', Neq: 'ne', Gt: 'gt', Geq: 'ge', Lt: 'lt', Leq: 'le' };

/** FilterField1, FilterValue1, FilterOp1 … 10 (and the ones without a number): all of them hold. */
export function overrideFilter(list: List, request: RenderRequest): FilterExpression | undefined {
  const numbers = ['', ...Array.from({ length: 10 }, (_, index) => String(index + 1))];
  const filters = numbers.flatMap((number) => filterNumbered(list, request, number) ?? []);
  return filters.length === 0 ? undefined : joined('all', filters);
}

/** What the answer repeats, so that a link can ask for the same rows. */
export function filterLink(request: RenderRequest): string {
  const names = ['', ...Array.from({ length: 10 }, (_, index) => String(index + 1))].flatMap((number) => [`FilterField${number}`, `FilterValue${number}`]);
  const given = names.flatMap((name) => {
    const value = request.override(name);
    return value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  return `?${given.join('&')}`;
}

function filterNumbered(list: List, request: RenderRequest, number: string): FilterExpression | undefined {
  const one = request.override(`FilterField${number}`);
  const several = request.override(`FilterFields${number}`);
  const name = one ?? several;
  if (name === undefined) return undefined;
  const field = camlField(list, name);
  const path: FieldPath = request.override(`FilterLookupId${number}`)?.toLowerCase() === 'true' ? { name, part: 'Id' } : { name };
  // Several values of one column are parted by ;# and any of them will do.
  const texts = one === undefined ? (request.override(`FilterValues${number}`) ?? '').split(';#') : [request.override(`FilterValue${number}`) ?? ''];
  const operator = request.override(`FilterOp${number}`) ?? (one === undefined ? 'In' : 'Eq');
  return joined('any', texts.map((text) => condition(path, field, operator, text)));
}

function condition(field: FieldPath, column: Field, operator: string, text: string): FilterExpression {
  if (operator === 'Contains' || operator === 'BeginsWith') return { kind: operator === 'Contains' ? 'contains' : 'startsWith', field, value: text };
  const comparison = operator === 'In' ? 'eq' : named(comparisons, operator);
  if (!comparison) throw camlNotUnderstood();
  return { kind: 'compare', field, comparison, value: literal(column, text) };
}

/** A date without a time is a day; yes and no may be in words. */
function literal(column: Field, text: string): Literal {
  if (column.type === 'DateTime' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return { type: 'day', value: text };
  if (column.type === 'Boolean' && /^(yes|no)$/i.test(text)) return { type: 'boolean', value: text.toLowerCase() === 'yes' };
  return { type: 'text', value: text };
}
