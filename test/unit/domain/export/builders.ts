import { ExportColumn, ExportKind, ExportList, ExportRow, ExportValue } from '../../../../src/domain/export/exportList';
import { HeadingWords } from '../../../../src/domain/export/exportCells';

export const headings: HeadingWords = { mail: 'e-mail', reference: 'reference', linkText: 'text shown' };

export const noPause = (): Promise<void> => Promise.resolve();

export function column(name: string, kind: ExportKind, more: Partial<ExportColumn> = {}): ExportColumn {
  return { name, title: name, kind, required: false, choices: [], publishable: false, description: '', ...more };
}

export function list(columns: readonly ExportColumn[], title: string = 'Partnerships'): ExportList {
  return { title, itemCount: 0, columns };
}

export function row(values: Readonly<Record<string, ExportValue>>, id: number = 1): ExportRow {
  return { id, values };
}
