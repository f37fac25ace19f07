import { isoSeconds } from '../clock/clock';
import type { Field } from '../lists/field';
import { errors } from '../protocol/errors';
import { startOfDay, dayOf, instantOf } from '../query/zone';
import type { SqlValue } from '../storage/database';

/** What a value was sent in: verbose wraps arrays in `{results: […]}`. */
export interface ValueForm {
  readonly verbose: boolean;
  readonly timeZone: string;
}

/** A value of a request's body, as its column keeps it. Empty is null. */
export function restValue(field: Field, sent: unknown, form: ValueForm): SqlValue {
  if (sent === null || sent === undefined) return null;
  switch (field.type) {
    case 'Text':
      return textWithin(text(sent), field.maxLength);
    case 'Note':
      return textWithin(text(sent), noteLimit);
    case 'Choice':
      return textWithin(text(sent), 255);
    case 'Guid':
    case 'ContentTypeId':
      return text(sent) || null;
    case 'Number':
    case 'Currency':
      return number(sent, 'Edm.Double');
    case 'Integer':
    case 'Counter':
      return number(sent, 'Edm.Int32');
    case 'Boolean':
    case 'Attachments':
      if (typeof sent !== 'boolean') throw errors.wrongType('Edm.Boolean');
      return sent ? 1 : 0;
    case 'DateTime':
      return moment(field, sent, form.timeZone);
    case 'Lookup':
    case 'User':
      return field.multiple ? idArray(field, sent, form) : lookupId(number(sent, 'Edm.Int32'));
    case 'MultiChoice':
      return textArray(field, sent, form);
    case 'URL':
      return link(sent);
    case 'File':
      throw errors.notImplemented('another name for a file through its item');
    default:
      throw errors.invalidArgument(`The field '${field.internalName}' cannot be written.`);
  }
}

/** What a Note holds at most. */
const noteLimit = 63_999;

function text(sent: unknown): string {
  if (typeof sent !== 'string') throw errors.wrongType('Edm.String');
  return sent;
}

function textWithin(value: string, limit: number): string | null {
  if (value.length > limit) throw errors.invalidText();
  return value === '' ? null : value;
}

function number(sent: unknown, type: 'Edm.Double' | 'Edm.Int32'): number {
  const value = typeof sent === 'string' && sent.trim() !== '' ? Number(sent) : sent;
  if (typeof value !== 'number' || !Number.isFinite(value) || (type === 'Edm.Int32' && !Number.isInteger(value))) throw errors.wrongType(type);
  return value;
}

/** 0 empties a lookup. */
const lookupId = (id: number): number | null => (id === 0 ? null : id);

/** Without a zone, a moment is meant in the site's; of a day column only the day counts. */
function moment(field: Field, sent: unknown, timeZone: string): string | null {
  if (sent === '') return null;
  const given = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(text(sent));
  if (given === null || !isDay(given[0].slice(0, 10))) throw errors.wrongType('Edm.DateTime');
  const [whole, time, , , zone] = given;
  const at = zone !== undefined ? new Date(whole) : instantOf(time === undefined ? `${whole}T00:00:00` : whole, timeZone);
  if (Number.isNaN(at.getTime())) throw errors.wrongType('Edm.DateTime');
  return isoSeconds(field.displayFormat === 0 ? startOfDay(dayOf(at, timeZone), timeZone) : at);
}

/** 30 February is none. */
function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

function elements(field: Field, sent: unknown, { verbose }: ValueForm): unknown[] {
  if (Array.isArray(sent)) {
    if (verbose) throw errors.badQuery(`An unexpected 'StartArray' node was found for property named '${field.internalName}' when reading from the JSON reader. A 'StartObject' node was expected.`);
    return sent;
  }
  const wrapped = typeof sent === 'object' && sent !== null ? (sent as { results?: unknown }).results : undefined;
  if (!verbose || !Array.isArray(wrapped)) throw errors.arrayExpected(field.internalName);
  return wrapped;
}

function textArray(field: Field, sent: unknown, form: ValueForm): string | null {
  const texts = [...new Set(elements(field, sent, form).map(text))].filter((value) => value !== '');
  return texts.length === 0 ? null : JSON.stringify(texts);
}

function idArray(field: Field, sent: unknown, form: ValueForm): string | null {
  const ids = [...new Set(elements(field, sent, form).map((value) => number(value, 'Edm.Int32')))].filter((id) => id !== 0);
  return ids.length === 0 ? null : JSON.stringify(ids);
}

function link(sent: unknown): string | null {
  if (typeof sent !== 'object' || sent === null) throw errors.wrongType('SP.FieldUrlValue');
  const { Url, Description } = sent as { Url?: unknown; Description?: unknown };
  if (Url === null || Url === undefined || Url === '') return null;
  const url = text(Url);
  if (!/^(https?:\/\/|mailto:|\/)/i.test(url) || url.length > 2083) throw errors.invalidUrl();
  return JSON.stringify({ Url: url, Description: typeof Description === 'string' && Description !== '' ? Description : url });
}
