import type { Field } from '../../lists/field';
import type { List } from '../../lists/list';
import { Entity } from '../../protocol/answer';
import { formatCurrency, formatDate, formatNumber } from '../../render/format';
import type { Row, SqlValue } from '../../storage/database';
import { otherColumn, shownPart, type ListOfId } from '../otherColumn';
import { ownColumn } from '../ownColumn';
import type { Zone } from '../zone';
import { derivedValue, isDerived } from './derivedValue';
import type { PropertyWriter } from './itemShape';
import { linkOf } from './restValueOf';

/** `$expand=FieldValuesAsText`: every column as a person would read it. */
export function asText(list: List, zone: Zone, listOfId: ListOfId): PropertyWriter {
  const fields = list.fields.filter((field) => field.stored || isDerived(field.internalName));
  const columns = fields.flatMap((field) => {
    const column = field.stored ? readableColumn(field, listOfId) : undefined;
    return column ? [[textName(field), column] as const] : [];
  });
  return {
    columns,
    // SharePoint reads these one by one, outside the query that the limit is for.
    fields: [],
    write(row: Row, into) {
      const texts = fields.map((field) => [nameAsText(field), field.stored ? textOf(field, row[textName(field)], zone) : String(derivedValue(field.internalName, row, list) ?? '')]);
      into.FieldValuesAsText = new Entity('SP.FieldStringValues', `Web/Lists(guid'${list.id}')/Items(${Number(row.ID)})/FieldValuesAsText`, Object.fromEntries(texts));
    }
  };
}

/** References show what they refer to; of several only that there are some. */
function readableColumn(field: Field, listOfId: ListOfId): ReturnType<typeof ownColumn> {
  const refers = (field.type === 'Lookup' || field.type === 'User') && !field.multiple;
  const part = shownPart(field);
  return refers ? otherColumn(field, { name: field.internalName, part }, part, listOfId) : ownColumn(field, { name: field.internalName });
}

const textName = (field: Field): string => `${field.internalName} as text`;

function textOf(field: Field, value: SqlValue, zone: Zone): string {
  if (value === null || value === undefined) return '';
  switch (field.type) {
    case 'Boolean':
    case 'Attachments':
      return value === 1 ? 'Yes' : 'No';
    case 'Number':
      return formatNumber(field, Number(value));
    case 'Currency':
      return formatCurrency(field, Number(value));
    case 'DateTime':
      return formatDate(field, String(value), zone);
    case 'MultiChoice':
      return texts(value).join(', ');
    case 'URL':
      return `${linkOf(value).Url}, ${linkOf(value).Description}`;
    default:
      return field.multiple ? texts(value).join(', ') : String(value);
  }
}

const texts = (value: SqlValue): string[] => (JSON.parse(String(value)) as unknown[]).map(String);

/** `OData__x005f_UIVersionString`: in this type an underscore is written by its code. */
function nameAsText(field: Field): string {
  const name = field.internalName.replace(/_/g, '_x005f_');
  return name.startsWith('_') ? `OData_${name}` : name;
}
