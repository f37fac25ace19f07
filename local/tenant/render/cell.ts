import type { Field } from '../lists/field';
import type { SqlValue } from '../storage/database';
import { linkOf } from '../query/items/restValueOf';
import type { Zone } from '../query/zone';
import { formatCurrency, formatDate, formatNumber } from './format';

export type RenderedRow = Record<string, unknown>;

/**
 * Writes a column of a row as SharePoint renders it: everything is text, and an empty column is an empty text. Seen in public
 * recordings: `X.` with 15 significant digits beside a number, `X.` in UTC beside a date, `X.value` beside yes and no,
 * `X.desc` beside a link, guids in braces and capitals. Ours: plain notes come as they are, not as HTML.
 */
export function renderValue(field: Field, name: string, value: SqlValue, zone: Zone, into: RenderedRow): void {
  const empty = value === null || value === undefined;
  switch (field.type) {
    case 'Number':
    case 'Currency':
      into[name] = empty ? '' : field.type === 'Number' ? formatNumber(field, Number(value)) : formatCurrency(field, Number(value));
      into[`${name}.`] = empty ? '' : rawNumber(Number(value));
      return;
    case 'DateTime':
      into[name] = empty ? '' : formatDate(field, String(value), zone);
      into[`${name}.`] = empty ? '' : value;
      return;
    case 'Boolean':
      into[name] = empty ? '' : value === 1 ? 'Yes' : 'No';
      into[`${name}.value`] = empty ? '' : String(value);
      return;
    case 'URL':
      into[name] = empty ? '' : linkOf(value).Url;
      into[`${name}.desc`] = empty ? '' : linkOf(value).Description;
      return;
    case 'MultiChoice':
      into[name] = empty ? '' : JSON.parse(String(value));
      return;
    case 'Guid':
      into[name] = empty ? '' : braced(String(value));
      return;
    default:
      into[name] = empty ? '' : String(value);
  }
}

/** `4.00000000000000`, `11.0000000000000` */
export const rawNumber = (value: number): string => value.toPrecision(15);

export const braced = (guid: string): string => `{${guid.toUpperCase()}}`;

export interface RenderedPerson {
  readonly id: string;
  readonly title: string;
  readonly email: string;
  readonly sip: string;
  readonly picture: string;
}

export function renderPerson(id: SqlValue, title: SqlValue, email: SqlValue): RenderedPerson {
  const mail = String(email ?? '');
  return { id: String(id), title: String(title ?? ''), email: mail, sip: mail.toLowerCase(), picture: '' };
}

export const renderLookup = (id: SqlValue, shown: SqlValue): { lookupId: number; lookupValue: string; isSecretFieldValue: false } =>
  ({ lookupId: Number(id), lookupValue: String(shown ?? ''), isSecretFieldValue: false });
