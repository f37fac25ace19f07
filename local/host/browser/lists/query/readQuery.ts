import { type Element, elementsOf } from '../../../../tenant/query/caml/element';
import { readFilter } from './readFilter';
import { type SortRow, type TypeOf, type ViewQuery, sortsAtMost } from './viewQuery';

/** A view's CAML as the form shows it; undefined for what the form would lose. */
export function readQuery(caml: string, typeOf: TypeOf): ViewQuery | undefined {
  const clauses = clausesOf(caml);
  const [where, orderBy, groupBy] = ['Where', 'OrderBy', 'GroupBy'].map((name) => clauses?.find((clause) => clause.name === name));
  if (!clauses || clauses.length !== [where, orderBy, groupBy].filter((clause) => clause !== undefined).length) {
    return undefined;
  }
  const filter = where ? readFilter(where, typeOf) : [];
  const sort = orderBy ? readSorts(orderBy, []) : [];
  const group = groupBy ? readSorts(groupBy, ['Collapse', 'GroupLimit']) : [];
  if (!filter || !sort || !group) {
    return undefined;
  }
  const groupLimit = groupBy?.attributes.GroupLimit;
  return { filter, sort, group, collapsed: isTrue(groupBy?.attributes.Collapse), ...(groupLimit !== undefined && { groupLimit }) };
}

function clausesOf(caml: string): readonly Element[] | undefined {
  try {
    const elements = elementsOf(caml);
    return elements.length === 1 && elements[0].name === 'Query' ? elements[0].children : elements;
  } catch {
    return undefined;
  }
}

function readSorts({ attributes, children }: Element, known: readonly string[]): readonly SortRow[] | undefined {
  const plain = Object.keys(attributes).every((name) => known.includes(name));
  if (!plain || children.length > sortsAtMost || !children.every(isPlainSort)) {
    return undefined;
  }
  return children.map((reference) => ({ column: reference.attributes.Name, descending: reference.attributes.Ascending?.toUpperCase() === 'FALSE' }));
}

function isPlainSort({ name, attributes }: Element): boolean {
  return name === 'FieldRef' && attributes.Name !== undefined && Object.keys(attributes).every((attribute) => ['Name', 'Ascending'].includes(attribute));
}

function isTrue(flag: string | undefined): boolean {
  return flag?.toUpperCase() === 'TRUE';
}
