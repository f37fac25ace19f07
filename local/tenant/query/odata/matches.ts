import { fold } from '../../storage/fold';
import type { Comparison, FieldPath, FilterExpression, Literal } from '../filter';
import { noSuchProperty } from '../refusals';

/**
 * Whether a record as REST gives it (`PartnershipId: 3`, `Due: '2026-03-31T23:00:00Z'`) is meant by a filter.
 * For small collections, and what the SQL of items is tested against.
 * @throws when the record has no such property
 */
export function matches(filter: FilterExpression, record: Readonly<Record<string, unknown>>): boolean {
  switch (filter.kind) {
    case 'all':
      return filter.of.every((part) => matches(part, record));
    case 'any':
      return filter.of.some((part) => matches(part, record));
    case 'not':
      return !matches(filter.of, record);
    case 'empty':
      return isEmpty(valueAt(record, filter.field));
    case 'contains':
      return valuesOf(valueAt(record, filter.field)).some((value) => caseless(value).includes(caseless(filter.value)));
    case 'startsWith':
      return valuesOf(valueAt(record, filter.field)).some((value) => caseless(value).startsWith(caseless(filter.value)));
    case 'oneOf':
      return filter.values.some((value) => compares(valueAt(record, filter.field), 'eq', value));
    case 'compare':
      return compares(valueAt(record, filter.field), filter.comparison, filter.value);
  }
}

function valueAt(record: Readonly<Record<string, unknown>>, path: FieldPath): unknown {
  const value = propertyOf(record, path.name);
  if (path.part === undefined) return value;
  return typeof value === 'object' && value !== null ? propertyOf({ ...value }, path.part) : null;
}

function propertyOf(record: Readonly<Record<string, unknown>>, name: string): unknown {
  if (!Object.hasOwn(record, name)) throw noSuchProperty(name);
  return record[name];
}

function compares(value: unknown, comparison: Comparison, literal: Literal): boolean {
  if (literal.type === 'text' && literal.value === '') {
    if (comparison === 'eq') return isEmpty(value);
    if (comparison === 'ne') return !isEmpty(value);
  }
  if (comparison === 'ne') return !compares(value, 'eq', literal);
  return valuesOf(value).some((one) => holds(order(one, literal), comparison));
}

function holds(order: number, comparison: Comparison): boolean {
  switch (comparison) {
    case 'eq':
      return order === 0;
    case 'ne':
      return order !== 0;
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
    case 'gt':
      return order > 0;
    case 'ge':
      return order >= 0;
  }
}

/** Negative, zero or positive; NaN, which holds for nothing, where the two cannot be compared. */
function order(value: unknown, literal: Literal): number {
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value) - numberOf(literal);
  const text = String(value);
  if (literal.type === 'guid') return compareTexts(text.replace(/[{}]/g, ''), literal.value.replace(/[{}]/g, ''));
  const written = String(literal.value);
  return isInstant(text) && isInstant(written) ? Date.parse(text) - Date.parse(written) : compareTexts(text, written);
}

function numberOf(literal: Literal): number {
  if (literal.type === 'text' && /^(true|false)$/i.test(literal.value)) return Number(literal.value.toLowerCase() === 'true');
  return Number(literal.value);
}

function compareTexts(one: string, other: string): number {
  const [left, right] = [fold(one), fold(other)];
  return left === right ? 0 : left < right ? -1 : 1;
}

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/.test(text);

const isEmpty = (value: unknown): boolean => valuesOf(value).length === 0;

function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined || value === '' ? [] : [value];
}

function caseless(value: unknown): string {
  const key = fold(String(value));
  return key.slice(key.indexOf('\u0001') + 1);
}
