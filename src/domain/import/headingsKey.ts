import { fold } from '../register/fold';
import { Table } from './table';

/** Tables of the same headings have the same key, whatever their case and accents. */
export function headingsKey({ headers }: Pick<Table, 'headers'>): string {
  return JSON.stringify(headers.map(fold));
}
