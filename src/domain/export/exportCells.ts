import { OutColumn } from '../sheet/outSheet';
import { Cell } from '../sheet/workbook';
import { between, ExportColumn, ExportKind, ExportLink, ExportRef, ExportValue } from './exportList';

/** What stands behind the heading of a second column: `Lead officer (e-mail)`. The import looks past what is in brackets. */
export interface HeadingWords {
  readonly mail: string;
  readonly reference: string;
  readonly linkText: string;
}

/**
 * The columns of a sheet that one column of a list becomes. The mail address stands before the name: an import takes the first of the two, and
 * an address names one person only.
 */
export function outColumnsOf(column: ExportColumn, words: HeadingWords): readonly OutColumn[] {
  const { title, kind, choices } = column;
  const also = (text: string, of: OutColumn['kind'] = 'text'): OutColumn => ({ title: `${title} (${text})`, kind: of });
  switch (kind) {
    case 'person': return [also(words.mail), { title, kind: 'text' }];
    case 'lookup': return [{ title, kind: 'text' }, ...(column.withReference ? [also(words.reference)] : [])];
    case 'link': return [{ title, kind: 'text' }, also(words.linkText)];
    case 'answers': return [];
    case 'choice': return [{ title, kind: 'text', choices }];
    default: return [{ title, kind: kinds[kind] ?? 'text' }];
  }
}

const kinds: Readonly<Partial<Record<ExportKind, OutColumn['kind']>>> = { longText: 'longText', number: 'number', money: 'money', day: 'day', yesNo: 'yesNo' };

/** As many cells as `outColumnsOf` gives columns. */
export function cellsOf(column: ExportColumn, value: ExportValue | undefined): readonly (Cell | undefined)[] {
  switch (column.kind) {
    case 'person': return keyed(value).reverse();
    case 'lookup': return column.withReference ? keyed(value) : keyed(value).slice(0, 1);
    case 'link': return value === undefined ? [undefined, undefined] : [textCell((value as ExportLink).address), textCell((value as ExportLink).text)];
    case 'answers': return [];
    case 'money': return [typeof value === 'number' ? { kind: 'number', number: value, money: true } : undefined];
    case 'day': return [typeof value === 'string' ? { kind: 'day', day: value } : undefined];
    case 'choices': return [value === undefined ? undefined : textCell((value as readonly string[]).join(between))];
    default: return [plainCell(value)];
  }
}

function keyed(value: ExportValue | undefined): (Cell | undefined)[] {
  const refs = (value ?? []) as readonly ExportRef[];
  return [refs.map(({ name }) => name), refs.map(({ key }) => key ?? '')].map((texts) => textCell(texts.join(between)));
}

function plainCell(value: ExportValue | undefined): Cell | undefined {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'yesNo', yes: value };
  return typeof value === 'string' ? textCell(value) : undefined;
}

export function textCell(text: string): Cell | undefined {
  return text === '' ? undefined : { kind: 'text', text };
}
