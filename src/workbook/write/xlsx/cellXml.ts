import { OutColumn } from '../../../domain/sheet/outSheet';
import { Cell } from '../../../domain/sheet/workbook';
import { dayText, daySerial } from './daySerial';
import { StringTable } from './stringTable';
import { styleNumber } from './styles';

/** Every one that the file format knows; others are written as text. */
const errors: readonly string[] = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** `place` is the cell's name: `B7`. An empty cell is no cell. */
export function cellXml(place: string, cell: Cell | undefined, kind: OutColumn['kind'], table: StringTable): string {
  if (cell === undefined) return '';
  switch (cell.kind) {
    case 'text': return textXml(place, cell.text, kind, table);
    case 'number': return numberXml(place, cell.number, cell.money === true || kind === 'money');
    case 'day': return dayXml(place, cell.day, kind, table);
    case 'yesNo': return yesNoXml(place, cell.yes, table);
    case 'error': return errors.includes(cell.text) ? `<c r="${place}" s="${styleNumber.text}" t="e"><v>${cell.text}</v></c>` : textXml(place, cell.text, kind, table);
  }
}

function textXml(place: string, text: string, kind: OutColumn['kind'], table: StringTable): string {
  if (text === '') return '';
  const wraps = kind === 'longText' || text.includes('\n');
  const style = looksLikeMore.test(text) ? (wraps ? styleNumber.quotedLong : styleNumber.quoted) : (wraps ? styleNumber.longText : styleNumber.text);
  return `<c r="${place}" s="${style}" t="s"><v>${table.numberOf(text)}</v></c>`;
}

/** A formula, a number, a date or an apostrophe of its own: what typing the text into a cell would not give. */
const looksLikeMore = /^\s*[=+\-@']|^[\t\r]|^\s*[£(]*\d[\d\s.,/:%)-]*$/;

function numberXml(place: string, number: number, isMoney: boolean): string {
  return Number.isFinite(number)
    ? `<c r="${place}" s="${isMoney ? styleNumber.money : styleNumber.number}"><v>${number}</v></c>`
    : `<c r="${place}" s="${styleNumber.text}" t="e"><v>#NUM!</v></c>`;
}

function dayXml(place: string, day: string, kind: OutColumn['kind'], table: StringTable): string {
  const serial = daySerial(day);
  return serial === undefined ? textXml(place, dayText(day), kind, table) : `<c r="${place}" s="${styleNumber.day}"><v>${serial}</v></c>`;
}

function yesNoXml(place: string, yes: boolean, table: StringTable): string {
  const word = table.yesNo && (yes ? table.yesNo.yes : table.yesNo.no);
  return word === undefined
    ? `<c r="${place}" s="${styleNumber.yesNo}" t="b"><v>${yes ? 1 : 0}</v></c>`
    : `<c r="${place}" s="${styleNumber.yesNo}" t="s"><v>${table.numberOf(word)}</v></c>`;
}
