import type { SqlValue } from '../../storage/database';
import type { Order } from './order';
import type { Sql } from './where';

/** Where a page begins: after (or, going back, before) the row with these keys. The last key is the ID. */
export interface Position {
  readonly keys: readonly SqlValue[];
  readonly backwards: boolean;
}

/**
 * The rows beyond a position, as conditions to ask for one after the other: first those that share most of the keys.
 * Each is a range of one index, where one condition with ORs would make SQLite read everything.
 */
export function stretchesBeyond(order: Order, position: Position): readonly Sql[] {
  const stretches: Sql[] = [];
  for (let shared = order.length - 1; shared >= 0; shared--) {
    const same = order.slice(0, shared).map((term, index) => sameSql(term.field.key, position.keys[index]));
    const term = order[shared];
    for (const beyond of beyondSql(term.field.key, position.keys[shared], term.descending !== position.backwards)) {
      stretches.push(allOf([...same, beyond]));
    }
  }
  return stretches;
}

function sameSql(key: string, value: SqlValue): Sql {
  return value === null ? { text: `${key} IS NULL`, parameters: [] } : { text: `${key} = ?`, parameters: [value] };
}

function beyondSql(key: string, value: SqlValue, downwards: boolean): readonly Sql[] {
  const empty = { text: `${key} IS NULL`, parameters: [] };
  if (downwards) return value === null ? [] : [{ text: `${key} < ?`, parameters: [value] }, empty];
  return [value === null ? { text: `${key} IS NOT NULL`, parameters: [] } : { text: `${key} > ?`, parameters: [value] }];
}

function allOf(parts: readonly Sql[]): Sql {
  return { text: parts.map(({ text }) => text).join(' AND '), parameters: parts.flatMap(({ parameters }) => parameters) };
}
