import { typeAsString } from '../lists/field';
import { fold } from '../storage/fold';
import type { SqlValue } from '../storage/database';
import { comparesText, type QueryColumn } from './column';
import { pathText, type Comparison, type Filter, type FilterExpression, type Literal } from './filter';
import { expressionNotValid, notFilterable } from './refusals';
import type { Resolve } from './resolve';
import { dayAfter, instantOf, isKnownDay, startOfDay, type Zone } from './zone';

/** A filter whose names are columns and whose values are what the columns' keys are compared with. */
export type BoundFilter = Filter<QueryColumn, SqlValue>;

/** @throws what SharePoint answers to a column that does not exist, or to a value that cannot be the column's */
export function bindFilter(filter: FilterExpression, resolve: Resolve, zone: Zone): BoundFilter {
  switch (filter.kind) {
    case 'all':
    case 'any':
      return { kind: filter.kind, of: filter.of.map((part) => bindFilter(part, resolve, zone)) };
    case 'not':
      return { kind: 'not', of: bindFilter(filter.of, resolve, zone) };
    case 'empty':
      return { kind: 'empty', field: resolve(filter.field) };
    case 'contains':
    case 'startsWith':
      return { kind: filter.kind, field: asText(resolve(filter.field)), value: filter.value };
    case 'oneOf':
      return oneOf(resolve(filter.field), filter.values, zone);
    case 'compare':
      return compared(resolve(filter.field), filter.comparison, filter.value, zone);
  }
}

/** One condition for plain values, which an index can follow; days and empty values are conditions of their own. */
function oneOf(field: QueryColumn, values: readonly Literal[], zone: Zone): BoundFilter {
  const plain = values.every((value) => value.type !== 'day' && value.value !== '');
  if (plain) return { kind: 'oneOf', field, values: values.map((value) => keyFor(field, value, zone)) };
  return { kind: 'any', of: values.map((value) => compared(field, 'eq', value, zone)) };
}

function compared(field: QueryColumn, comparison: Comparison, value: Literal, zone: Zone): BoundFilter {
  if (field.kind === 'none') throw notFilterable(field.field.internalName, typeAsString(field.field));
  // Nothing is kept as an empty text, so nothing equals one but what is empty.
  if (value.type === 'text' && value.value === '' && (comparison === 'eq' || comparison === 'ne')) {
    return comparison === 'eq' ? { kind: 'empty', field } : { kind: 'not', of: { kind: 'empty', field } };
  }
  if (value.type === 'day' && field.kind === 'instant') return comparedWithDay(field, comparison, value.value, zone);
  return { kind: 'compare', field, comparison, value: keyFor(field, value, zone) };
}

/** A day is compared as a whole: from its midnight to the next in the site's zone. */
function comparedWithDay(field: QueryColumn, comparison: Comparison, day: string, zone: Zone): BoundFilter {
  const from = stored(startOfDay(day, zone));
  const to = stored(startOfDay(dayAfter(day, 1), zone));
  const compare = (how: Comparison, value: string): BoundFilter => ({ kind: 'compare', field, comparison: how, value });
  switch (comparison) {
    case 'eq':
      return { kind: 'all', of: [compare('ge', from), compare('lt', to)] };
    case 'ne':
      return { kind: 'not', of: { kind: 'all', of: [compare('ge', from), compare('lt', to)] } };
    case 'lt':
      return compare('lt', from);
    case 'le':
      return compare('lt', to);
    case 'gt':
      return compare('ge', to);
    case 'ge':
      return compare('ge', from);
  }
}

function keyFor(column: QueryColumn, literal: Literal, zone: Zone): SqlValue {
  switch (column.kind) {
    case 'text':
    case 'texts':
      return fold(literal.type === 'guid' ? literal.value.replace(/[{}]/g, '') : String(literal.value));
    case 'number':
    case 'id':
    case 'ids':
      return numberFor(column, literal);
    case 'flag':
      return flagFor(column, literal);
    case 'instant':
      return instantFor(column, literal, zone);
    case 'none':
      throw notFilterable(column.field.internalName, typeAsString(column.field));
  }
}

function numberFor(column: QueryColumn, literal: Literal): number {
  if (literal.type === 'number') return literal.value;
  if (literal.type === 'text' && /^\s*-?\d+(\.\d+)?\s*$/.test(literal.value)) return Number(literal.value);
  throw unsuitable(column, literal);
}

function flagFor(column: QueryColumn, literal: Literal): number {
  const text = String(literal.value).toLowerCase();
  if (text === '1' || text === 'true') return 1;
  if (text === '0' || text === 'false') return 0;
  throw unsuitable(column, literal);
}

/** SharePoint takes a plain text for a date too: `Due gt '2026-01-01T00:00:00.000Z'` is what PnPjs sends. */
function instantFor(column: QueryColumn, literal: Literal, zone: Zone): string {
  if (literal.type === 'instant' || literal.type === 'text') {
    const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(literal.value.trim());
    if (found) {
      const [, day, minutes = '00:00', seconds = ':00', offset] = found;
      const wall = `${day}T${minutes}${seconds}`;
      if (!isKnownDay(day) || Number.isNaN(Date.parse(`${wall}${offset ?? 'Z'}`))) throw unsuitable(column, literal);
      return stored(offset === undefined ? instantOf(wall, zone) : new Date(`${wall}${offset}`));
    }
  }
  throw unsuitable(column, literal);
}

/** Whole seconds, as the items' tables keep them. */
const stored = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;

function asText(column: QueryColumn): QueryColumn {
  if (!comparesText(column.kind)) throw notFilterable(column.field.internalName, typeAsString(column.field));
  return column;
}

const unsuitable = (column: QueryColumn, literal: Literal): Error => expressionNotValid(`${pathText(column.path)} ${String(literal.value)}`);
