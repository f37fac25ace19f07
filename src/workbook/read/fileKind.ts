import { WorkbookError } from '../workbookError';
import { bytesOf } from './bytesOf';
import { refuseCompoundFile } from './compoundFile';
import { Reading } from './reading';

const zip = [0x50, 0x4b];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Of programs whose files may look like text for a while. */
const others: readonly (readonly number[])[] = [
  ascii('%PDF-'), ascii('{\\rtf'), ascii('GIF8'), ascii('Rar!'), [0x89, ...ascii('PNG')], [0xff, 0xd8, 0xff], [0x1f, 0x8b]
];

/** A page, or XML of any kind: Excel's own “XML spreadsheet” and the tables that systems send out as .xls among them. */
const markup = /^\s*<(\?xml|!doctype|!--|html|head|body|meta|table|svg)\b/i;

/** A zip may hold a workbook; what is no known other kind may be text. Throws for the kinds that cannot be read. */
export async function fileKind(file: Blob, reading: Reading): Promise<'zip' | 'text'> {
  const start = await bytesOf(file, 0, 512);
  const begins = (signature: readonly number[]): boolean => signature.every((byte, at) => start[at] === byte);
  if (begins(zip) && start[2] < 9 && start[3] < 9) return 'zip';
  if (begins(compoundFile)) return refuseCompoundFile(file, reading);
  if (others.some(begins) || markup.test(new TextDecoder().decode(start))) throw new WorkbookError('notAWorkbook');
  return 'text';
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
