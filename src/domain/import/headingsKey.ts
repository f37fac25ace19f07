import { fold } from '../register/fold';
import { Table } from './table';
import { textHash } from './textHash';

/** Tables of the same headings have the same key, whatever their case and accents. Short, because it is noted with each import. */
export function headingsKey({ headers }: Pick<Table, 'headers'>): string {
  return textHash(JSON.stringify(headers.map(fold)));
}
