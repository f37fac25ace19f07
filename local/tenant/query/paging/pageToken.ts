import type { Row, SqlValue } from '../../storage/database';
import { fold } from '../../storage/fold';
import type { QueryColumn } from '../column';
import { keyName } from '../sql/rows';
import { isId, type Order } from '../sql/order';
import type { Position } from '../sql/seek';

/** `Paged=TRUE&p_Due=20260401%2000%3a00%3a00&p_ID=10`: the keys of the row at a page's edge. */
export function pageToken(order: Order, row: Row, backwards: boolean): string {
  const keys = order.map((term, index) => `&p_${nameOf(term.field)}=${encoded(written(term.field, row[keyName(index)]))}`);
  return `Paged=TRUE${backwards ? '&PagedPrev=TRUE' : ''}${keys.join('')}`;
}

/** Undefined: the token names no row, so it means the first page, as it does to SharePoint. */
export function positionOf(token: URLSearchParams, order: Order): Position | undefined {
  if (token.get('Paged')?.toUpperCase() !== 'TRUE' || token.get('p_ID') === null) return undefined;
  const keys = order.map((term) => keyFrom(term.field, token.get(`p_${nameOf(term.field)}`) ?? ''));
  return { keys, backwards: token.get('PagedPrev')?.toUpperCase() === 'TRUE' };
}

/** Small hexadecimal digits, and more characters than URLs need, as SharePoint writes its tokens. */
export function encoded(text: string): string {
  return encodeURIComponent(text)
    .replace(/[-.!~*'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
    .replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

const nameOf = (column: QueryColumn): string => (isId(column) ? 'ID' : column.path.part === undefined ? column.field.internalName : `${column.field.internalName}_${column.path.part}`);

/** An empty column is an empty key. Instants are `yyyyMMdd HH:mm:ss` in UTC. */
function written(column: QueryColumn, value: SqlValue): string {
  if (value === null) return '';
  return column.kind === 'instant' ? String(value).replace(/[-Z]/g, '').replace('T', ' ') : String(value);
}

function keyFrom(column: QueryColumn, text: string): SqlValue {
  if (text === '') return null;
  switch (column.kind) {
    case 'number':
    case 'id':
    case 'flag':
      return Number(text);
    case 'instant':
      return text.replace(/^(\d{4})(\d{2})(\d{2}) (.+)$/, '$1-$2-$3T$4Z');
    default:
      return fold(text);
  }
}
