import type { Field } from '../../lists/field';
import type { SqlValue } from '../../storage/database';
import type { NamedField } from './namedField';

/** A kept value as Graph shows it: ids as text, days as the instant at which they begin. Undefined: empty. */
export function fieldValue(field: Field, part: NamedField['part'], value: SqlValue): unknown {
  if (value === null || value === undefined) return undefined;
  if (part === 'id' || field.internalName === 'ID') return String(value);
  if (part === 'shown') return field.multiple ? (JSON.parse(String(value)) as number[]).map((LookupId) => ({ LookupId })) : value;
  switch (field.type) {
    case 'Boolean':
    case 'Attachments':
      return value === 1;
    case 'MultiChoice':
      return JSON.parse(String(value));
    case 'URL': {
      const { Url, Description } = JSON.parse(String(value)) as { Url: string; Description: string };
      return { Description, Url };
    }
    default:
      return value;
  }
}
