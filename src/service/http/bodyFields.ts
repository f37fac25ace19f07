import { Day, isDay } from '../../domain/calendar/day';
import { Problem } from './problem';

type Body = Readonly<Record<string, unknown>>;

/** A text of the body. Without `least`, it may be left out and is empty then. */
export function textIn(body: Body, name: string, { least = 0, most }: { readonly least?: number; readonly most: number }): string {
  const value = least === 0 ? body[name] ?? '' : body[name];
  if (typeof value !== 'string') throw badField(name, `"${name}" must be a text.`);
  if (value.length < least) throw badField(name, `"${name}" is empty.`);
  if (value.length > most) throw badField(name, `"${name}" has ${value.length} characters; ${most} are allowed.`);
  if (/[\ud800-\udfff]/u.test(value)) throw badField(name, `"${name}" holds half a character.`);
  return value;
}

/** A text that says something. */
export function saidIn(body: Body, name: string, most: number): string {
  const text = textIn(body, name, { least: 1, most });
  if (text.trim() === '') throw badField(name, `"${name}" is empty.`);
  return text;
}

const mostOfNonce = 100;

/** One for each time that somebody means to do it. */
export function nonceIn(body: Body): string {
  return textIn(body, 'nonce', { least: 1, most: mostOfNonce });
}

export function directoryId(body: Body, name: string): string {
  const id = textIn(body, name, { least: 1, most: 36 });
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw badField(name, `"${name}" must be somebody’s id in the directory.`);
  return id.toLowerCase();
}

export function dayIn(body: Body, name: string): Day {
  const day = textIn(body, name, { least: 1, most: 10 });
  if (!isDay(day)) throw badField(name, `"${name}" must be a day: 2026-04-01.`);
  return day;
}

/** Of something on the web. */
export function addressIn(body: Body, name: string, most: number): string {
  const address = textIn(body, name, { least: 1, most });
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw badField(name, `"${name}" must be the address of a document: https://…`);
  return address;
}

/** A list item's, as a text or as a number. */
export function itemIdIn(body: Body, name: string): number {
  const value = body[name];
  if (!(typeof value === 'string' || typeof value === 'number') || !/^[1-9]\d{0,8}$/.test(String(value))) throw badField(name, `"${name}" must be the id of a list item.`);
  return Number(value);
}

/** A whole number of the body. */
export function numberIn(body: Body, name: string, { least, most }: { readonly least: number; readonly most: number }): number {
  const value = body[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) throw badField(name, `"${name}" must be a whole number from ${least} to ${most}.`);
  return value;
}

export function oneOf<Value extends string>(body: Body, name: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === body[name]);
  if (found === undefined) throw badField(name, `"${name}" must be one of: ${values.join(', ')}.`);
  return found;
}

export function badField(field: string, detail: string): Problem {
  return new Problem(400, 'badField', detail, {}, { field });
}
