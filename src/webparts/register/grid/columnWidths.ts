import { useCallback, useMemo, useState } from 'react';
import type { ShownColumn } from '../loading/openedView';

export const narrowest = 64;

/** In pixels, by type; a name takes what is left. */
const usual: Readonly<Record<string, number>> = {
  Boolean: 104, Choice: 116, Currency: 116, DateTime: 140, Number: 96, User: 128, UserMulti: 160, Counter: 72
};
const ofName: Readonly<Record<string, number>> = { Title: 232, Reference: 104, Status: 136, Kind: 112, Service: 136, Stage: 96, Significance: 136 };

export interface ColumnWidths {
  /** For `grid-template-columns`, the same in every row. */
  readonly template: string;
  /** Below this, the list scrolls sideways. */
  readonly least: number;
  set(column: string, width: number): void;
}

/** Widths that people have set hold for as long as the page is open. */
export function useColumnWidths(columns: readonly ShownColumn[]): ColumnWidths {
  const [chosen, choose] = useState<Readonly<Record<string, number>>>({});
  const set = useCallback((column: string, width: number) => {
    choose((before) => ({ ...before, [column]: Math.max(narrowest, Math.round(width)) }));
  }, []);
  return useMemo(() => {
    const least = (column: ShownColumn): number => chosen[column.name] ?? ofName[column.name] ?? usual[column.type] ?? 140;
    const track = (column: ShownColumn): string => {
      const width = `${least(column)}px`;
      return column.name in chosen ? width : `minmax(${width}, ${column.name === 'Title' ? 3 : 1}fr)`;
    };
    return { template: columns.map(track).join(' '), least: columns.reduce((sum, column) => sum + least(column), 0), set };
  }, [columns, chosen, set]);
}
