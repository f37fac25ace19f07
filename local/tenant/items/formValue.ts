import { isoSeconds } from '../clock/clock';
import type { Field } from '../lists/field';
import type { RequestContext } from '../requestContext';
import { instantOf } from '../query/zone';
import type { SqlValue } from '../storage/database';

/** What a form's text becomes, or SharePoint's words about what is wrong with it. */
export type FormValue = { readonly value: SqlValue } | { readonly problem: string };

/** Reads a value as a form writes it: days and numbers as a person types them, people as JSON, choices joined by `;#`. */
export function formValue(context: RequestContext, field: Field, text: string): FormValue {
  if (text.trim() === '') return field.required ? { problem: 'You must specify a value for this required field.' } : { value: null };
  switch (field.type) {
    case 'Text':
      return text.length > field.maxLength ? { problem: `This field can have no more than ${field.maxLength} characters.` } : { value: text };
    case 'Note':
      return text.length > 63_999 ? { problem: 'This field can have no more than 63999 characters.' } : { value: text };
    case 'Choice':
      return field.fillInChoice || field.choices.includes(text) ? { value: text } : { problem: 'The choice value is not valid.' };
    case 'MultiChoice':
      return choices(field, text);
    case 'Number':
    case 'Currency':
      return number(field, text);
    case 'Boolean':
      return { value: /^(1|true|yes)$/i.test(text) ? 1 : 0 };
    case 'DateTime':
      return moment(context, text);
    case 'User':
      return people(context, field, text);
    case 'Lookup':
      return lookups(field, text);
    case 'URL': {
      const [, url, description] = /^(\S+?)(?:,\s*(.*))?$/.exec(text) ?? [];
      return url === undefined ? { problem: 'Enter a valid URL.' } : { value: JSON.stringify({ Url: url, Description: description || url }) };
    }
    default:
      return { value: text };
  }
}

function choices(field: Field, text: string): FormValue {
  const parts = text.split(';#').filter((part) => part !== '');
  const strange = parts.find((part) => !field.fillInChoice && !field.choices.includes(part));
  return strange === undefined ? { value: JSON.stringify(parts) } : { problem: 'The choice value is not valid.' };
}

function number(field: Field, text: string): FormValue {
  const value = Number(text.replace(/[£,\s]/g, ''));
  if (Number.isNaN(value)) return { problem: 'Only numbers can go here.' };
  if (field.minimum !== null && value < field.minimum) return { problem: `The value of this field must be at least ${field.minimum}.` };
  if (field.maximum !== null && value > field.maximum) return { problem: `The value of this field may be no more than ${field.maximum}.` };
  return { value };
}

/** As the site's regional settings write it: day first, in the site's zone; ISO too. */
function moment(context: RequestContext, text: string): FormValue {
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d\d))?$/.exec(text);
  const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?/.exec(text);
  if (british === null && iso === null) return { problem: 'You must specify a valid date within the range of 01/01/1900 and 31/12/8900.' };
  const two = (part: string | undefined): string => (part ?? '0').padStart(2, '0');
  const [, day, month, year, hour, minute] = british ?? [];
  const wall = british === null ? (iso?.[1] === undefined ? `${text.slice(0, 10)}T00:00:00` : text) : `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`;
  const at = /(Z|[+-]\d\d:\d\d)$/.test(wall) ? new Date(wall) : instantOf(wall, context.timeZone);
  return Number.isNaN(at.getTime()) ? { problem: 'You must specify a valid date within the range of 01/01/1900 and 31/12/8900.' } : { value: isoSeconds(at) };
}

/** `[{"Key":"i:0#.f|membership|ana@…"}]` */
function people(context: RequestContext, field: Field, text: string): FormValue {
  const keys = keysOf(text);
  const users = keys?.map((key) => context.principals.ensure(key));
  if (users === undefined || users.some((user) => user === undefined)) return { problem: 'The user does not exist or is not unique.' };
  const ids = users.flatMap((user) => (user === undefined ? [] : [user.id]));
  return { value: field.multiple ? JSON.stringify(ids) : ids[0] ?? null };
}

function keysOf(text: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.map((one) => String((one as { Key?: unknown }).Key)) : undefined;
  } catch {
    return undefined;
  }
}

/** `12`, `12;#Name`; several as `1;#a;#2;#b`. */
function lookups(field: Field, text: string): FormValue {
  const ids = text.split(';#').filter((_part, index) => index % 2 === 0).map(Number);
  if (ids.some((id) => !Number.isInteger(id) || id < 1)) return { problem: 'The look-up value is not valid.' };
  return { value: field.multiple ? JSON.stringify(ids) : ids[0] };
}
