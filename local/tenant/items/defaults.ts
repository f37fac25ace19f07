import { isoSeconds } from '../clock/clock';
import type { Field } from '../lists/field';
import type { List } from '../lists/list';
import { dayOf, startOfDay } from '../query/zone';
import type { SqlValue } from '../storage/database';
import type { ItemValues } from './itemStore';

/** A new item's values, with the columns' default values where nothing was sent. */
export function withDefaults(list: List, values: ItemValues, now: Date, timeZone: string): ItemValues {
  const missing = list.fields.filter((field) => field.defaultValue !== null && field.stored && values[field.internalName] === undefined);
  return { ...Object.fromEntries(missing.map((field) => [field.internalName, defaultOf(field, now, timeZone)])), ...values };
}

function defaultOf(field: Field, now: Date, timeZone: string): SqlValue {
  const text = field.defaultValue ?? '';
  if (text === '') return null;
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return Number(text);
    case 'Boolean':
      return text === '1' || text.toLowerCase() === 'true' ? 1 : 0;
    case 'DateTime':
      return text === '[today]' ? isoSeconds(startOfDay(dayOf(now, timeZone), timeZone)) : text;
    case 'MultiChoice':
      return JSON.stringify(text.split(';#').filter((part) => part !== ''));
    default:
      return text;
  }
}
