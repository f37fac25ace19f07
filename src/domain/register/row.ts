/** What a cell of the register holds, whatever column it is of. A person or lookup is its name; a day is `2026-11-16`. */
export type CellValue = string | number | boolean | readonly string[] | CellLink | undefined;

export interface CellLink {
  readonly href: string;
  readonly text: string;
}

export interface RegisterRow {
  /** The list item's id. */
  readonly id: number;
  /** By internal column name: the view's columns, and those that search and filters need. */
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** A cell as search and sort see it. */
export function textOf(value: CellValue): string {
  if (value === undefined || typeof value === 'boolean') return '';
  if (typeof value === 'object') return 'href' in value ? value.text : value.join(', ');
  return String(value);
}

/** The name to show: the Welsh one to a reader of Welsh, where the entry has one. */
export function nameOf(row: RegisterRow, language: string): { readonly text: string; readonly language: 'en' | 'cy' } {
  const welsh = language === 'cy' ? textOf(row.cells.NameCy) : '';
  return welsh ? { text: welsh, language: 'cy' } : { text: textOf(row.cells.Title), language: 'en' };
}
