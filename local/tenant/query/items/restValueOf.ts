import { restName, type Field } from '../../lists/field';
import type { SqlValue } from '../../storage/database';
import { wallTime, type Zone } from '../zone';

export interface DateForm {
  readonly zone: Zone;
  /** False: the site's own time without Z, which getitems gives for `DatesInUtc: false`. */
  readonly utc: boolean;
}

/** Name and value; a person of ours has the id as a text too. */
export function restEntriesOf(field: Field, value: SqlValue, form: DateForm): readonly (readonly [string, unknown])[] {
  const name = nameInRest(field);
  const shown = restValueOf(field, value, form);
  if (field.type !== 'User' || field.builtIn) return [[name, shown]];
  const text = Array.isArray(shown) ? shown.map(String) : shown === null ? null : String(shown);
  return [[name, shown], [`${field.internalName}StringId`, text]];
}

/** A kept value as REST shows it. Empty is null, but for lookups of several values, which are empty arrays. */
function restValueOf(field: Field, value: SqlValue, form: DateForm): unknown {
  const several = field.multiple && (field.type === 'Lookup' || field.type === 'User');
  if (value === null || value === undefined) return several ? [] : null;
  switch (field.type) {
    case 'Boolean':
    case 'Attachments':
      return value === 1;
    case 'DateTime':
      return form.utc ? value : wallTime(new Date(String(value)), form.zone);
    case 'MultiChoice':
      return JSON.parse(String(value));
    case 'URL':
      return linkOf(value);
    default:
      return several ? JSON.parse(String(value)) : value;
  }
}

/** A name must not begin with an underscore in OData. */
export const nameInRest = (field: Field): string => restName(field).replace(/^_/, 'OData__');

export function linkOf(value: SqlValue): { Description: string; Url: string } {
  const { Url, Description }: { Url: string; Description: string } = JSON.parse(String(value));
  return { Description, Url };
}
