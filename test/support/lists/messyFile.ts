import { messyCsv, messyUnicodeText, messyUtf8Csv } from './files/csv';
import { messyXlsx } from './files/xlsx';
import { messyList, MessyList } from './messyList';
import type { ListShape } from './messyRow';

export const messyFormats = ['xlsx', 'csv', 'utf8', 'unicode'] as const;
export type MessyFormat = (typeof messyFormats)[number];

/** The list as a file to choose; the same bytes every time. */
export function messyFile(shape: ListShape, format: MessyFormat = 'xlsx'): { readonly name: string; readonly bytes: Uint8Array } {
  const { write, ending } = writers[format];
  return { name: `partnerships-${shape}${ending}`, bytes: write(messyList(shape)) };
}

const writers: Readonly<Record<MessyFormat, { readonly write: (list: MessyList) => Uint8Array; readonly ending: string }>> = {
  xlsx: { write: messyXlsx, ending: '.xlsx' },
  csv: { write: messyCsv, ending: '.csv' },
  utf8: { write: messyUtf8Csv, ending: '-utf8.csv' },
  unicode: { write: messyUnicodeText, ending: '.txt' }
};
