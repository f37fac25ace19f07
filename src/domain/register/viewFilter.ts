import { addDays, isDay, type Day } from '../calendar/day';
import type { XmlElement } from '../lists/xml';
import { textOf, type CellValue, type RegisterRow } from './row';

/** Decides as a view's filter does. */
export type RowFilter = (row: RegisterRow) => boolean;

/**
 * A view's `<Where>` as a function, for the big lists on which SharePoint refuses to apply it. Undefined for what only SharePoint can
 * decide, such as [Me]. Not modelled: times of day, and SharePoint's own collation beyond upper and lower case.
 * @param where absent: every row fits.
 */
export function readFilter(where: XmlElement | undefined, today: Day): RowFilter | undefined {
  if (!where || where.children.length === 0) return () => true;
  try {
    return where.children.length === 1 ? condition(where.children[0], today) : undefined;
  } catch (error) {
    if (error instanceof OnlySharePoint) return undefined;
    throw error;
  }
}

class OnlySharePoint extends Error {}

function condition(element: XmlElement, today: Day): RowFilter {
  const { name, children } = element;
  if (name === 'And' || name === 'Or') {
    const parts = children.map((child) => condition(child, today));
    return name === 'And' ? (row) => parts.every((part) => part(row)) : (row) => parts.some((part) => part(row));
  }
  const cell = cellOf(element);
  if (name === 'IsNull') return (row) => cell(row).length === 0;
  if (name === 'IsNotNull') return (row) => cell(row).length > 0;
  if (name === 'In') {
    const values = (child(element, 'Values')?.children ?? []).map((value) => valueOf(value, today));
    return (row) => cell(row).some((found) => values.includes(found));
  }
  const test = tests[name];
  const written = child(element, 'Value');
  if (!test || !written) throw new OnlySharePoint();
  const value = valueOf(written, today);
  return (row) => test(cell(row), value);
}

type Comparable = string | number;
type Test = (found: readonly Comparable[], value: Comparable) => boolean;

/** An empty cell is neither greater nor less than anything, and unlike everything. */
const tests: Readonly<Record<string, Test>> = {
  Eq: (found, value) => found.includes(value),
  Neq: (found, value) => !found.includes(value),
  Gt: (found, value) => found.some((one) => one > value),
  Geq: (found, value) => found.some((one) => one >= value),
  Lt: (found, value) => found.some((one) => one < value),
  Leq: (found, value) => found.some((one) => one <= value),
  Contains: (found, value) => found.some((one) => String(one).includes(String(value))),
  BeginsWith: (found, value) => found.some((one) => String(one).startsWith(String(value)))
};

function cellOf(element: XmlElement): (row: RegisterRow) => readonly Comparable[] {
  const reference = child(element, 'FieldRef');
  const name = reference?.attributes.Name;
  if (!name || reference.attributes.LookupId) throw new OnlySharePoint();
  return (row) => comparable(row.cells[name]);
}

function comparable(value: CellValue): readonly Comparable[] {
  if (value === undefined || value === '') return [];
  if (typeof value === 'number') return [value];
  if (typeof value === 'boolean') return [value ? 1 : 0];
  if (typeof value === 'object' && !('href' in value)) return value.map(inLowerCase);
  return [inLowerCase(textOf(value))];
}

function valueOf(value: XmlElement, today: Day): Comparable {
  const inner = value.children[0];
  if (inner && inner.name !== 'Today') throw new OnlySharePoint();
  const type = value.attributes.Type;
  if (type === 'DateTime') {
    const day = inner ? addDays(today, Number(inner.attributes.OffsetDays ?? inner.attributes.Offset ?? 0)) : value.text.trim().slice(0, 10);
    if (!isDay(day) || value.attributes.IncludeTimeValue?.toUpperCase() === 'TRUE') throw new OnlySharePoint();
    return day;
  }
  if (type === 'Boolean') return /^(1|true|yes)$/i.test(value.text.trim()) ? 1 : 0;
  if (['Number', 'Currency', 'Counter', 'Integer'].includes(type)) return Number(value.text);
  return inLowerCase(value.text);
}

function inLowerCase(text: string): string {
  return text.toLowerCase();
}

function child(of: XmlElement, name: string): XmlElement | undefined {
  return of.children.find((element) => element.name === name);
}
