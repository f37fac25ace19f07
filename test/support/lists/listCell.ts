import type { Cell } from '../../../src/domain/sheet/workbook';

/** What somebody typed, or had calculated. */
export type ListCell = Cell | { readonly kind: 'formula'; readonly formula: string; readonly result: Cell };

/** To be asked about: no program should be sure of it. */
export const ask = 'ask';

/** A cell together with what a careful person would make of it; `undefined` = it says nothing. */
export interface Messy<Meaning> {
  readonly cell?: ListCell;
  readonly means: Meaning | undefined | typeof ask;
}

export const textCell = (text: string): ListCell => ({ kind: 'text', text });

export function messyText<Meaning extends string | number | boolean | undefined>(text: string, means: Meaning): { readonly cell?: ListCell; readonly means: Meaning } {
  return { cell: text === '' ? undefined : textCell(text), means };
}
