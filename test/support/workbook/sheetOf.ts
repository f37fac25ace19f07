import type { OutColumn, OutSheet } from '../../../src/domain/sheet/outSheet';
import type { Cell } from '../../../src/domain/sheet/workbook';

export const text = (value: string): Cell => ({ kind: 'text', text: value });
export const number = (value: number): Cell => ({ kind: 'number', number: value });
export const money = (value: number): Cell => ({ kind: 'number', number: value, money: true });
export const day = (value: string): Cell => ({ kind: 'day', day: value });
export const yesNo = (yes: boolean): Cell => ({ kind: 'yesNo', yes });

/** A sheet of one column unless more are given. */
export function sheetOf(rows: OutSheet['rows'], columns: readonly Partial<OutColumn>[] = [{}], name: string = 'Register'): OutSheet {
  return { name, columns: columns.map((column, at) => ({ title: `Column ${at + 1}`, kind: 'text', ...column })), rows };
}
