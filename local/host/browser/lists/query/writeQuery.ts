import { attributesXml, escapeXml } from '../../../../tenant/xml/xml';
import { type FilterRow, type SortRow, type TypeOf, type ViewQuery, daysAfterToday, isPerson, me, takesValue } from './viewQuery';

/** The form as CAML, in the order in which SharePoint itself writes it. */
export function writeQuery({ filter, sort, group, collapsed, groupLimit }: ViewQuery, typeOf: TypeOf): string {
  const groupBy = group.length === 0 ? '' : `<GroupBy${attributesXml({ Collapse: collapsed, GroupLimit: groupLimit })}>${group.map(reference).join('')}</GroupBy>`;
  const orderBy = sort.length === 0 ? '' : `<OrderBy>${sort.map(reference).join('')}</OrderBy>`;
  const where = filter.length === 0 ? '' : `<Where>${filter.slice(1).reduce((above, row) => joined(row.join, above, condition(row, typeOf)), condition(filter[0], typeOf))}</Where>`;
  return groupBy + orderBy + where;
}

function reference({ column, descending }: SortRow): string {
  return `<FieldRef${attributesXml({ Name: column, Ascending: descending ? false : undefined })} />`;
}

function condition({ column, operator, values }: FilterRow, typeOf: TypeOf): string {
  const compared = (name: string, value: string): string => `<${name}><FieldRef${attributesXml({ Name: column })} />${valueXml(value, typeOf(column))}</${name}>`;
  if (operator === 'OneOf') {
    const [first = '', ...others] = values.filter((value) => value !== '');
    return others.reduce((above, value) => joined('Or', above, compared('Eq', value)), compared('Eq', first));
  }
  return takesValue(operator) ? compared(operator, values[0] ?? '') : `<${operator}><FieldRef${attributesXml({ Name: column })} /></${operator}>`;
}

function joined(join: 'And' | 'Or', above: string, below: string): string {
  return `<${join}>${above}${below}</${join}>`;
}

function valueXml(value: string, type: string): string {
  if (isPerson(type)) {
    return value === me ? '<Value Type="Integer"><UserID Type="Integer" /></Value>' : `<Value Type="User">${escapeXml(value)}</Value>`;
  }
  const days = type === 'DateTime' ? daysAfterToday(value) : undefined;
  const inside = days === undefined ? escapeXml(value) : `<Today${attributesXml({ OffsetDays: days === 0 ? undefined : days })} />`;
  return `<Value Type="${type.replace(/^(User|Lookup)Multi$/, '$1')}">${inside}</Value>`;
}
