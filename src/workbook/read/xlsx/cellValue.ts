import { isDay } from '../../../domain/calendar/day';
import { Cell } from '../../../domain/sheet/workbook';
import { textCell } from '../textCell';
import { isOn } from '../xml/xmlSink';
import { unescapeText } from './escapedText';
import { NumberFormat } from './numberFormat';
import { serialDay, serialTime } from './serialDay';
import { SharedTexts } from './sharedTexts';

/** A cell as the sheet writes it. */
export interface WrittenCell {
  /** `n` where it says none. */
  readonly type: string;
  readonly value: string;
  /** Text that stands in the cell itself. */
  readonly inline: string;
  readonly formula: string;
  readonly format: NumberFormat;
}

export interface CellContext {
  readonly from1904: boolean;
  readonly texts: SharedTexts;
}

const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

export function cellValue(written: WrittenCell, context: CellContext): Cell | undefined {
  const { type, value, inline, formula } = written;
  if (type === 'inlineStr') return textCell(unescapeText(inline || value));
  if (type === 'str') return textCell(unescapeText(value));
  // Written by a program that does not calculate, and never opened in one that does: its result is not known.
  if (value === '') return formula === '' ? undefined : { kind: 'error', text: `=${formula}` };
  if (type === 's') return /^\d+$/.test(value) ? context.texts.cell(Number(value)) : textCell(value);
  if (type === 'b') return { kind: 'yesNo', yes: isOn(value) };
  if (type === 'e') return { kind: 'error', text: value };
  if (type === 'd') return isDay(value.slice(0, 10)) ? { kind: 'day', day: value.slice(0, 10) } : textCell(value);
  return number.test(value) && Number.isFinite(Number(value)) ? numberCell(Number(value), written.format, context.from1904) : textCell(value);
}

function numberCell(value: number, format: NumberFormat, from1904: boolean): Cell {
  if (format.kind === 'time' && value >= 0 && value < 1) return { kind: 'text', text: serialTime(value) };
  const day = format.kind === 'plain' ? undefined : serialDay(value, from1904);
  if (day !== undefined) return { kind: 'day', day };
  return format.money ? { kind: 'number', number: value, money: true } : { kind: 'number', number: value };
}
