import type { Element } from '../../../../tenant/query/caml/element';
import { daysAfterToday, isPerson, me, todayPlus } from './viewQuery';

/** A Value as the form's text for a column of this type; undefined where the form would lose something. */
export function readValue(value: Element, type: string): string | undefined {
  const { attributes, children, text } = value;
  if (value.name !== 'Value' || children.length > 1 || attributes.IncludeTimeValue?.toUpperCase() === 'TRUE') {
    return undefined;
  }
  const [special] = children;
  if (special) {
    return specialValue(special, type);
  }
  // In a person or day column these words would be taken for what they stand for.
  if (text === me || daysAfterToday(text) !== undefined) {
    return isPerson(type) || type === 'DateTime' ? undefined : text;
  }
  return type === 'DateTime' ? dayIn(text.trim()) : text;
}

function specialValue({ name, attributes }: Element, type: string): string | undefined {
  if (name === 'UserID' && isPerson(type)) {
    return me;
  }
  const days = Number(attributes.OffsetDays ?? attributes.Offset ?? 0);
  return name === 'Today' && type === 'DateTime' && Number.isInteger(days) ? todayPlus(days) : undefined;
}

/** Midnight is how some tools write a day. */
function dayIn(text: string): string | undefined {
  return /^(\d{4}-\d{2}-\d{2})(T00:00:00Z?)?$/.exec(text)?.[1];
}
