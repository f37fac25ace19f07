import type { List } from '../../lists/list';
import { versionLabel, type ItemRow } from '../../items/storedItem';

/** What SharePoint knows of an item beside its columns, from the row that has `ID`, `GUID`, `Title` and `_UIVersion`. */
const derivations: Readonly<Record<string, (row: ItemRow, list: List) => string | number>> = {
  DisplayName: (row) => (typeof row.FileLeafRef === 'string' ? row.FileLeafRef.replace(/\.[^.]*$/, '') : String(row.Title ?? '')),
  FSObjType: () => 0,
  FileLeafRef: (row) => leafOf(row),
  FileRef: (row, list) => `${list.url}/${leafOf(row)}`,
  FileDirRef: (_row, list) => list.url,
  UniqueId: (row) => String(row.GUID),
  _UIVersionString: (row) => versionLabel(Number(row._UIVersion))
};

export const isDerived = (internalName: string): boolean => Object.hasOwn(derivations, internalName);

export function derivedValue(internalName: string, row: ItemRow, list: List): string | number | null {
  return derivations[internalName]?.(row, list) ?? null;
}

/** The name of a library's file; an item of a list has one too: its number and `_.000`. */
export const leafOf = (row: ItemRow): string => (typeof row.FileLeafRef === 'string' ? row.FileLeafRef : `${Number(row.ID)}_.000`);
