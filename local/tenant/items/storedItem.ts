import type { SqlValue } from '../storage/database';

/** An item as its table keeps it: columns by internal name, `ID` and the other built-in ones among them. */
export type ItemRow = Readonly<Record<string, SqlValue>>;

export const idOf = (row: ItemRow): number => Number(row.ID);

export const guidOf = (row: ItemRow): string => String(row.GUID);

/** The opaque ETag of an item: its GUID and how often it was written. */
export const etagOf = (row: ItemRow): string => `"${guidOf(row)},${Number(row.owshiddenversion)}"`;

/** `3.0`: 512 steps of `_UIVersion` make a major version. */
export function versionLabel(uiVersion: number): string {
  return `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;
}
