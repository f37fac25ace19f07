import type { List } from '../../lists/list';
import { itemsTable, quoted } from '../../storage/columns';
import type { Database, Row } from '../../storage/database';
import type { BoundFilter } from '../bind';
import type { QueryColumn } from '../column';
import { leavesOf } from '../filter';
import { orderSql, type Order } from './order';
import { stretchesBeyond, type Position } from './seek';
import { whereOf, type Sql } from './where';

export interface RowsQuery {
  /** What each row is to hold, by the name it gets there. */
  readonly columns: ReadonlyMap<string, QueryColumn>;
  readonly where: BoundFilter | undefined;
  /** Complete: it ends with the ID. */
  readonly order: Order;
  readonly limit: number;
  readonly position?: Position;
}

/** The rows of one page, in order. Keys of the last and first row are under `keyName(0…)`, for the pages beside it. */
export function selectRows(database: Database, list: List, query: RowsQuery): readonly Row[] {
  const filter = query.where && whereOf(query.where);
  const backwards = query.position?.backwards === true;
  const from = `${selectSql(query)} FROM ${itemsTable(list)} AS t${joinsSql(query)}`;
  const stretches: readonly (Sql | undefined)[] = query.position ? stretchesBeyond(query.order, query.position) : [undefined];
  const rows: Row[] = [];
  for (const stretch of stretches) {
    if (rows.length >= query.limit) break;
    const conditions = [filter, stretch].filter((part): part is Sql => part !== undefined);
    const where = conditions.length === 0 ? '' : ` WHERE ${conditions.map(({ text }) => `(${text})`).join(' AND ')}`;
    rows.push(...database.all(
      `${from}${where} ORDER BY ${orderSql(query.order, backwards)} LIMIT ?`,
      ...conditions.flatMap(({ parameters }) => parameters), query.limit - rows.length
    ));
  }
  return backwards ? rows.reverse() : rows;
}

/** How many rows a filter means, counted no further than `atMost`. */
export function countRows(database: Database, list: List, where: BoundFilter | undefined, atMost: number): number {
  const filter = where ? whereOf(where) : { text: '1', parameters: [] };
  const joins = where ? distinctJoins(leavesOf(where).map((leaf) => leaf.field)) : '';
  const counted = database.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${itemsTable(list)} AS t${joins} WHERE ${filter.text} LIMIT ?)`, ...filter.parameters, atMost
  );
  return counted?.n ?? 0;
}

export const keyName = (index: number): string => `key ${index}`;

function selectSql(query: RowsQuery): string {
  const columns = [...query.columns].map(([name, column]) => `${column.read} AS ${quoted(name)}`);
  const keys = query.order.map((term, index) => `${term.field.read} AS ${quoted(keyName(index))}`);
  return `SELECT ${[...columns, ...keys].join(', ')}`;
}

function joinsSql(query: RowsQuery): string {
  return distinctJoins([
    ...query.columns.values(),
    ...query.order.map((term) => term.field),
    ...(query.where ? leavesOf(query.where).map((leaf) => leaf.field) : [])
  ]);
}

function distinctJoins(columns: readonly QueryColumn[]): string {
  return [...new Set(columns.flatMap(({ join }) => join ?? []))].map((join) => ` ${join}`).join('');
}
