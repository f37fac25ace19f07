import type { Element } from '../../../../tenant/query/caml/element';
import { readValue } from './readValue';
import { type FilterRow, type Operator, type TypeOf, operators } from './viewQuery';

/** The rows of a Where, each joined to all above it; undefined for what cannot be told in rows. */
export function readFilter({ children }: Element, typeOf: TypeOf): readonly FilterRow[] | undefined {
  return children.length === 0 ? [] : children.length === 1 ? rowsOf(children[0], typeOf) : undefined;
}

function rowsOf(element: Element, typeOf: TypeOf): readonly FilterRow[] | undefined {
  const single = termOf(element, typeOf);
  if (single) {
    return [single];
  }
  const { name: join, children } = element;
  if ((join !== 'And' && join !== 'Or') || children.length !== 2) {
    return undefined;
  }
  const [left, right] = children;
  const last = termOf(right, typeOf);
  if (last) {
    return followedBy(rowsOf(left, typeOf), { ...last, join });
  }
  if (right.name === join && right.children.length === 2) {
    // a and (b and c) is (a and b) and c.
    const [inner, outer] = right.children;
    return rowsOf({ ...element, children: [{ ...element, children: [left, inner] }, outer] }, typeOf);
  }
  // a and (b or c) is (b or c) and a.
  const first = termOf(left, typeOf);
  return first && followedBy(rowsOf(right, typeOf), { ...first, join });
}

function followedBy(rows: readonly FilterRow[] | undefined, last: FilterRow): readonly FilterRow[] | undefined {
  return rows && [...rows, last];
}

/** What one row can say. */
function termOf(element: Element, typeOf: TypeOf): FilterRow | undefined {
  return oneOf(element, typeOf) ?? condition(element, typeOf);
}

function condition(element: Element, typeOf: TypeOf): FilterRow | undefined {
  const operator = operators.find((each) => each === element.name && each !== 'OneOf');
  const [reference, value, ...more] = element.children;
  const column = reference && columnOf(reference);
  if (!operator || column === undefined || more.length > 0) {
    return undefined;
  }
  const written = value && readValue(value, typeOf(column));
  const values = written === undefined ? [] : [written];
  return hasItsValue(operator, value, values) ? { join: 'And', column, operator, values } : undefined;
}

function hasItsValue(operator: Operator, value: Element | undefined, values: readonly string[]): boolean {
  return operator === 'IsNull' || operator === 'IsNotNull' ? value === undefined : values.length === 1;
}

/** `In`, or equalities of one column joined by or. */
function oneOf(element: Element, typeOf: TypeOf): FilterRow | undefined {
  const rows = element.name === 'In' ? valuesOfIn(element, typeOf) : element.name === 'Or' ? equalities(element, typeOf) : undefined;
  const [first] = rows ?? [];
  if (!rows || !first || rows.some(({ column }) => column !== first.column)) {
    return undefined;
  }
  return { ...first, operator: 'OneOf', values: rows.flatMap(({ values }) => values) };
}

function valuesOfIn({ children: [reference, list, ...more] }: Element, typeOf: TypeOf): readonly FilterRow[] | undefined {
  const column = reference && columnOf(reference);
  if (column === undefined || list?.name !== 'Values' || more.length > 0) {
    return undefined;
  }
  const values = list.children.map((value) => readValue(value, typeOf(column)));
  return values.some((value) => value === undefined) ? undefined : values.map((value = '') => ({ join: 'And', column, operator: 'Eq', values: [value] }));
}

function equalities(element: Element, typeOf: TypeOf): readonly FilterRow[] | undefined {
  if (element.name === 'Or') {
    const parts = element.children.map((child) => equalities(child, typeOf));
    return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? []);
  }
  const row = condition(element, typeOf);
  return row?.operator === 'Eq' && ['Text', 'Choice'].includes(typeOf(row.column)) ? [row] : undefined;
}

/** Undefined where more than the name is said. */
function columnOf({ name, attributes }: Element): string | undefined {
  return name === 'FieldRef' && Object.keys(attributes).join() === 'Name' ? attributes.Name : undefined;
}
