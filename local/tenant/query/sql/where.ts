import { fold } from '../../storage/fold';
import type { SqlValue } from '../../storage/database';
import type { BoundFilter } from '../bind';
import type { QueryColumn } from '../column';
import type { Comparison } from '../filter';

export interface Sql {
  readonly text: string;
  readonly parameters: readonly SqlValue[];
}

const operators: Readonly<Record<Comparison, string>> = { eq: '=', ne: 'IS NOT', lt: '<', le: '<=', gt: '>', ge: '>=' };

/** SQL that is true for the rows that the filter means, and false or null for the others. */
export function whereOf(filter: BoundFilter): Sql {
  switch (filter.kind) {
    case 'all':
      return several(filter.of.map(whereOf), ' AND ', '1');
    case 'any':
      return several(filter.of.map(whereOf), ' OR ', '0');
    case 'not': {
      const inner = whereOf(filter.of);
      // Not NOT: what is unknown of an empty column is no match, so its opposite is one.
      return { text: `((${inner.text}) IS NOT TRUE)`, parameters: inner.parameters };
    }
    case 'empty':
      return { text: `${filter.field.key} IS NULL`, parameters: [] };
    case 'compare':
      return compareSql(filter.field, filter.comparison, filter.value);
    case 'oneOf':
      return amongValues(filter.field, (key) => ({ text: `${key} IN (${filter.values.map(() => '?').join(', ')})`, parameters: filter.values }));
    case 'contains':
      return amongValues(filter.field, (key) => ({ text: `instr(${caseless(key)}, ?) > 0`, parameters: [caselessText(filter.value)] }));
    case 'startsWith':
      return amongValues(filter.field, (key) => startsSql(key, filter.value));
  }
}

/** `Neq` and `ne` also mean rows whose column is empty: a view "is not equal to Closed" shows them. */
function compareSql(column: QueryColumn, comparison: Comparison, value: SqlValue): Sql {
  if (comparison === 'ne' && isMultiple(column)) {
    const equal = compareSql(column, 'eq', value);
    return { text: `NOT ${equal.text}`, parameters: equal.parameters };
  }
  return amongValues(column, (key) => ({ text: `${key} ${operators[comparison]} ?`, parameters: [value] }));
}

/** The plain part of the key narrows by the index; the caseless text decides, accents included. */
function startsSql(key: string, value: string): Sql {
  const plain = fold(value).split('\u0001')[0];
  const exact = caselessText(value);
  return {
    text: `(${key} >= ? AND ${key} < ? AND substr(${caseless(key)}, 1, ?) = ?)`,
    parameters: [plain, `${plain}\u{10FFFF}`, [...exact].length, exact]
  };
}

/** A column of several values matches when one of them does. */
function amongValues(column: QueryColumn, condition: (key: string) => Sql): Sql {
  if (!isMultiple(column)) return condition(column.key);
  const { text, parameters } = condition(column.kind === 'texts' ? 'fold(one.value)' : 'one.value');
  return { text: `EXISTS (SELECT 1 FROM json_each(${column.read}) AS one WHERE ${text})`, parameters };
}

const isMultiple = (column: QueryColumn): boolean => column.kind === 'texts' || column.kind === 'ids';

/** A key is the text in small letters, or that without accents, \u0001, and that with them. */
const caseless = (key: string): string => `substr(${key}, instr(${key}, char(1)) + 1)`;

function caselessText(text: string): string {
  const key = fold(text);
  return key.slice(key.indexOf('\u0001') + 1);
}

/** Halved and halved again: SQLite takes expressions no deeper than 1,000, and reads a long row of OR as a deep one. */
function several(parts: readonly Sql[], joint: string, none: string): Sql {
  if (parts.length === 0) return { text: none, parameters: [] };
  if (parts.length === 1) return parts[0];
  const middle = Math.ceil(parts.length / 2);
  const [left, right] = [several(parts.slice(0, middle), joint, none), several(parts.slice(middle), joint, none)];
  return { text: `(${left.text})${joint}(${right.text})`, parameters: [...left.parameters, ...right.parameters] };
}
