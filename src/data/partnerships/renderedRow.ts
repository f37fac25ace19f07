import type { CellValue, RegisterRow } from '../../domain/register/row';
import { dayOfInstant, isMidnight } from '../day';
import { MalformedRow } from '../malformedRow';
import type { Item } from '../stores/listStore';

/** A column that was asked for, with its SharePoint type. */
export interface RenderedColumn {
  readonly name: string;
  readonly type: string;
}

/** A row as RenderListDataAsStream gives it: texts as shown, with the machine's values beside them under `Name.`. */
export function registerRow(list: string, item: Item, columns: readonly RenderedColumn[]): RegisterRow {
  const id = Number(item.ID);
  if (!Number.isInteger(id) || id <= 0) throw new MalformedRow(list, undefined, 'ID', item.ID);
  const cells: Record<string, CellValue> = {};
  for (const { name, type } of columns) {
    try {
      cells[name] = (readers[type] ?? text)(item, name);
    } catch {
      throw new MalformedRow(list, id, name, item[name]);
    }
  }
  return { id, cells };
}

type Reader = (item: Item, name: string) => CellValue;

class Unreadable extends Error {}

const text: Reader = (item, name) => {
  const value = item[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return known(value);
  if (typeof value === 'number') return String(value);
  throw new Unreadable();
};

/** A multi-line text may come with markup, which is never put on the page. */
const note: Reader = (item, name) => {
  const value = text(item, name);
  return typeof value === 'string' ? value.replace(/<br\s*\/?>/gi, '\n').replace(/<[^>]*>/g, '') : value;
};

const number: Reader = (item, name) => {
  const value = text(item, item[`${name}.`] === undefined ? name : `${name}.`);
  if (value === undefined) return undefined;
  const read = Number(String(value).replace(/[£,\s]/g, ''));
  if (Number.isNaN(read)) throw new Unreadable();
  return read;
};

const yesNo: Reader = (item, name) => {
  const value = text(item, item[`${name}.value`] === undefined ? name : `${name}.value`);
  if (value === undefined) return undefined;
  if (value === '1' || value === 'Yes') return true;
  if (value === '0' || value === 'No') return false;
  throw new Unreadable();
};

/** A day for a DateOnly column, the instant for one with a time. */
const date: Reader = (item, name) => {
  const instant = text(item, `${name}.`);
  if (instant === undefined) return undefined;
  if (Number.isNaN(Date.parse(String(instant)))) throw new Unreadable();
  return isMidnight(String(instant)) ? known(dayOfInstant(String(instant))) : instant;
};

const names = (property: string): Reader => (item, name) => {
  const value = item[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (!Array.isArray(value)) throw new Unreadable();
  const found = value.map((entry: Item) => {
    const shown = entry[property];
    if (typeof shown !== 'string') throw new Unreadable();
    return known(shown);
  });
  return found.length > 1 ? found : found[0];
};

const choices: Reader = (item, name) => {
  const value = item[name];
  return Array.isArray(value) ? (value.length > 0 ? value.map((choice) => known(String(choice))) : undefined) : text(item, name);
};

const link: Reader = (item, name) => {
  const href = text(item, name);
  return typeof href === 'string' ? { href, text: String(text(item, `${name}.desc`) ?? href) } : undefined;
};

const readers: Readonly<Record<string, Reader>> = {
  Note: note,
  Number: number,
  Currency: number,
  Counter: number,
  Integer: number,
  Boolean: yesNo,
  DateTime: date,
  User: names('title'),
  UserMulti: names('title'),
  Lookup: names('lookupValue'),
  LookupMulti: names('lookupValue'),
  MultiChoice: choices,
  URL: link
};

/** One copy of each short text: 20,000 rows share a few hundred choices, names and days. */
const copies = new Map<string, string>();

function known(value: string): string {
  if (value.length > 60) return value;
  const copy = copies.get(value);
  if (copy !== undefined) return copy;
  if (copies.size > 50000) copies.clear();
  copies.set(value, value);
  return value;
}
