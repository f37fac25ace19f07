import { FieldInput } from '../record/fieldInput';
import { FieldSpec } from '../record/fieldSpec';
import { FieldKind } from '../record/fieldValue';
import { inOneLine } from '../sheet/inOneLine';
import { Cell } from '../sheet/workbook';
import { saysNothing } from './blankWords';
import { ImportFieldName } from './importField';
import { ImportProblemCode } from './importProblem';
import { readChoice } from './readChoice';
import { readDayText } from './readDayText';
import { readMoneyText } from './readMoneyText';
import { readYesNo } from './readYesNo';
import { cellText } from './table';

export interface CellContext {
  readonly spec: FieldSpec<ImportFieldName>;
  readonly heading: string;
  /** Of a choice column. */
  readonly offered: readonly string[];
  readonly alsoCalled: ReadonlyMap<string, string>;
  /** What somebody decided about a text; `''` leaves the field as it is. */
  answer(text: string): string | undefined;
}

/** What a form would hold for it, nothing for a cell that says nothing, and which of its texts does not count; or the text that somebody has to decide about. */
export type ReadCell = { readonly input: FieldInput | undefined; readonly leftOut?: readonly string[] } | { readonly unclear: ImportProblemCode; readonly text: string };

const nothing: ReadCell = { input: undefined };
const leavingOut = (...texts: readonly string[]): ReadCell => ({ input: undefined, leftOut: texts });

/** One cell of a column whose field is neither a person nor an organisation: those are looked up elsewhere. */
export function readCell(cell: Cell, context: CellContext): ReadCell {
  const text = cellText(cell).trim();
  if (text === '') return nothing;
  return readers[context.spec.kind](text, cell, context);
}

type Reader = (text: string, cell: Cell, context: CellContext) => ReadCell;

/** A reader that knows the text or asks for it. */
function asking(code: ImportProblemCode, read: (text: string, context: CellContext) => FieldInput | undefined): Reader {
  return (text, _, context) => {
    const answer = context.answer(text);
    if (answer === '' || (answer === undefined && saysNothing(text) && read(text, context) === undefined)) return leavingOut(text);
    const input = read(answer ?? text, context);
    return input === undefined ? { unclear: code, text } : { input };
  };
}

/** What is broken over lines in a cell, or stands twice apart, is one line in the register. */
const asText: Reader = (text) => (saysNothing(text) ? leavingOut(text) : { input: inOneLine(text) });
const asLongText: Reader = (text) => ({ input: text });
const looked: Reader = () => nothing;
const money = asking('moneyUnclear', readMoneyText);
const day = asking('dayUnclear', readDayText);
const number = asking('numberUnclear', (text) => (/^-?[\d,]*(?:\.\d+|\d)$/.test(text) ? text.replace(/,/g, '') : undefined));
const yesNo = asking('yesNoUnclear', (text, { heading }) => readYesNo(text, heading));

const readers: Readonly<Record<FieldKind, Reader>> = {
  text: asText,
  longText: asLongText,
  choice: asking('choiceUnclear', (text, { offered, alsoCalled }) => readChoice(text, offered, alsoCalled)),
  choices: readChoices,
  // A number of a sheet may carry what its arithmetic left behind: 41999.99999999.
  money: (text, cell, context) => (cell.kind === 'number' ? { input: cell.number.toFixed(2).replace(/\.00$/, '') } : money(text, cell, context)),
  number: (text, cell, context) => number(cell.kind === 'number' ? String(Number(cell.number.toFixed(context.spec.decimals ?? 0))) : text, cell, context),
  day: (text, cell, context) => (cell.kind === 'day' ? { input: cell.day } : day(text, cell, context)),
  yesNo: (text, cell, context) => (cell.kind === 'yesNo' ? { input: cell.yes } : yesNo(text, cell, context)),
  link: asking('linkUnclear', (text) => {
    const address = /^www\./i.test(text) ? `https://${text}` : text;
    return /^https?:\/\/\S+$/i.test(address) ? { address, text: '' } : undefined;
  }),
  person: looked,
  organisation: looked
};

/** Several in one cell; a comma may be part of a choice’s own name. */
function readChoices(text: string, _: Cell, { offered, alsoCalled, answer }: CellContext): ReadCell {
  if (answer(text) === undefined && saysNothing(text)) return leavingOut(text);
  const isOne = (part: string): boolean => answer(part) !== undefined || readChoice(part, offered, alsoCalled) !== undefined;
  const parts = text.split(/[;\r\n|•]+/).flatMap((part) => (isOne(part.trim()) ? [part] : part.split(','))).map((part) => part.trim()).filter((part) => part !== '');
  const chosen: string[] = [];
  const leftOut: string[] = [];
  for (const part of parts) {
    const meant = answer(part) ?? part;
    const choice = meant === '' ? '' : readChoice(meant, offered, alsoCalled);
    if (choice === undefined) return { unclear: 'choiceUnclear', text: part };
    if (choice === '') leftOut.push(part);
    else if (!chosen.includes(choice)) chosen.push(choice);
  }
  return { input: chosen.length === 0 ? undefined : chosen, leftOut };
}
