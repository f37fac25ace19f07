import type { ListCell } from '../listCell';
import type { MessyList } from '../messyList';

/** As Excel saves it where a semicolon separates lists: Windows-1252, in which there is no ŵ, no ŷ and no emoji. */
export function messyCsv(list: MessyList): Uint8Array {
  return Uint8Array.from(linesOf(list, ';'), (sign) => windows1252(sign));
}

/** As Excel saves "Unicode text": UTF-16 with tabs, everything whole. */
export function messyUnicodeText(list: MessyList): Uint8Array {
  const text = `\uFEFF${linesOf(list, '\t')}`;
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    bytes[2 * at] = text.charCodeAt(at) & 0xff;
    bytes[2 * at + 1] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

/** As other programs save it: UTF-8 without a mark, commas. */
export function messyUtf8Csv(list: MessyList): Uint8Array {
  return new TextEncoder().encode(linesOf(list, ','));
}

function linesOf({ grid, headings }: MessyList, delimiter: string): string {
  const field = (text: string): string => (text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return grid.map((cells) => `${headings.map((_heading, at) => field(shown(cells[at]))).join(delimiter)}\r\n`).join('');
}

/** What Excel shows is what it saves. Line breaks within a cell are line feeds. */
function shown(cell: ListCell | undefined): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'number': return cell.money === true ? ` £${Math.round(cell.number).toLocaleString('en-GB')} ` : String(cell.number);
    case 'day': return cell.day.split('-').reverse().join('/');
    case 'yesNo': return cell.yes ? 'TRUE' : 'FALSE';
    case 'formula': return shown(cell.result);
    default: return cell.text.replace(/\r\n/g, '\n');
  }
}

/** Signs of Windows-1252 that stand elsewhere in Unicode, from 0x80 on; a dot where there is none. */
const moved = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

function windows1252(sign: string): number {
  const code = sign.charCodeAt(0);
  const place = moved.indexOf(sign);
  return place >= 0 && sign !== '.' ? 0x80 + place : code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : 0x3f;
}
