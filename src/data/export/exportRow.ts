import { ExportColumn, ExportKind, ExportLink, ExportRef, ExportRow, ExportValue } from '../../domain/export/exportList';
import { dayOfInstant, siteZone } from '../day';
import { MalformedRow } from '../malformedRow';
import { Item } from '../stores/listStore';

/** What to ask SharePoint for one column. Names that begin with a low line have another name in REST. */
export function restName(name: string): string {
  return name.startsWith('_') ? `OData_${name}` : name;
}

export function exportRow(list: string, columns: readonly ExportColumn[], item: Item): ExportRow {
  const id = item.Id ?? item.ID;
  if (typeof id !== 'number') throw new MalformedRow(list, undefined, 'ID', id);
  const values: Record<string, ExportValue | undefined> = {};
  for (const { name, kind } of columns) {
    const value = item[restName(name)];
    if (value === null || value === undefined || value === '') continue;
    values[name] = readers[kind](value);
    if (values[name] === undefined && !isEmptyReference(value)) throw new MalformedRow(list, id, name, value);
  }
  return { id, values };
}

type Reader = (value: unknown) => ExportValue | undefined;

const text: Reader = (value) => (typeof value === 'object' ? textIn(value, 'Label') ?? '' : String(value));

const number: Reader = (value) => (typeof value === 'number' ? value : undefined);

/** Several where the column allows it, else one. */
const references = (keyName: string): Reader => (value) => {
  const found = (Array.isArray(value) ? value : [value]).flatMap((each: unknown): readonly ExportRef[] => {
    const name = textIn(each, 'Title');
    return name === undefined ? [] : [{ name, key: textIn(each, keyName) }];
  });
  return found.length === 0 ? undefined : found;
};

const readers: Readonly<Record<ExportKind, Reader>> = {
  text,
  answers: text,
  longText: (value) => withoutMarkup(String(value)),
  choice: text,
  choices: (value) => (Array.isArray(value) ? value.map(String) : undefined),
  number,
  money: number,
  day: (value) => (isInstant(value) ? dayOfInstant(value) : undefined),
  time: (value) => (isInstant(value) ? `${dayOfInstant(value)} ${clock.format(Date.parse(value))}` : undefined),
  yesNo: (value) => (typeof value === 'boolean' ? value : undefined),
  person: references('EMail'),
  lookup: references('Reference'),
  link: (value): ExportLink | undefined => {
    const address = textIn(value, 'Url');
    return address === undefined ? undefined : { address, text: textIn(value, 'Description') ?? '' };
  }
};

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: siteZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

/** A text with markup comes wrapped in it; what looks like markup in a plain text is what somebody wrote. */
function withoutMarkup(value: string): string {
  if (!/^<div class="ExternalClass/i.test(value)) return value;
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#160': ' ', '#39': '’', '#58': ':' };
  const plain = value.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n').replace(/<[^>]*>/g, '');
  return plain.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole).replace(/\u200B/g, '').trim();
}

function textIn(value: unknown, property: string): string | undefined {
  const found = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[property] : undefined;
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** What a lookup named has been deleted, or a person has no name any more. */
function isEmptyReference(value: unknown): boolean {
  return typeof value === 'object' && textIn(value, 'Title') === undefined;
}
