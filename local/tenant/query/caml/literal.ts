import type { Literal } from '../filter';
import { camlNotUnderstood } from '../refusals';
import { dayAfter, dayOf, isKnownDay, type Zone } from '../zone';
import { flag, type Element } from './element';

/** What CAML can refer to without naming it. */
export interface CamlContext {
  readonly now: Date;
  readonly userId: number;
  readonly zone: Zone;
}

/**
 * A Value element. Its Type says little that the column does not know better, so it matters for dates only: without
 * IncludeTimeValue a date is a whole day. `<Today/>` is a whole day of the site's zone.
 */
export function literalOf(value: Element, context: CamlContext): Literal {
  const [special, ...more] = value.children;
  if (more.length > 0) throw camlNotUnderstood();
  if (special) return specialOf(special, context);
  if (value.attributes.Type !== 'DateTime') return { type: 'text', value: value.text };
  if (flag(value, 'IncludeTimeValue')) return { type: 'instant', value: value.text.trim() };
  return { type: 'day', value: dayWritten(value.text.trim(), context.zone) };
}

const furthestDays = 36_500;

function specialOf(special: Element, context: CamlContext): Literal {
  switch (special.name) {
    case 'Today': {
      const days = Number(special.attributes.OffsetDays ?? special.attributes.Offset ?? 0);
      if (!Number.isInteger(days) || Math.abs(days) > furthestDays) throw camlNotUnderstood();
      return { type: 'day', value: dayAfter(dayOf(context.now, context.zone), days) };
    }
    case 'Now':
      return { type: 'instant', value: context.now.toISOString() };
    case 'UserID':
      return { type: 'number', value: context.userId };
    default:
      throw camlNotUnderstood();
  }
}

function dayWritten(text: string, zone: Zone): string {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]+(Z)?)?$/.exec(text);
  if (!day || !isKnownDay(day[1])) throw camlNotUnderstood();
  return day[2] ? dayOf(new Date(text.replace(' ', 'T')), zone) : day[1];
}
