import { joined, type Comparison, type FieldPath, type FilterExpression, type Literal } from '../filter';
import { camlNotUnderstood } from '../refusals';
import { childrenNamed, flag, type Element } from './element';
import { literalOf, type CamlContext } from './literal';

const comparisonElements: Readonly<Record<string, Comparison>> = { Eq: 'eq', Neq: 'ne', Gt: 'gt', Geq: 'ge', Lt: 'lt', Leq: 'le' };

/**
 * A Where element as the same tree that `$filter` gives. Membership and DateRangesOverlap are real CAML that the
 * tenant does not answer: they get SharePoint's general refusal rather than a guess.
 */
export function parseWhere(where: Element, context: CamlContext): FilterExpression | undefined {
  if (where.children.length === 0) return undefined;
  if (where.children.length > 1) throw camlNotUnderstood();
  return condition(where.children[0], context);
}

function condition(element: Element, context: CamlContext): FilterExpression {
  const comparison = comparisonElements[element.name];
  if (comparison) return compared(element, comparison, context);
  switch (element.name) {
    case 'And':
    case 'Or':
      // Exactly two, as SharePoint insists: three conditions are nested.
      if (element.children.length !== 2) throw camlNotUnderstood();
      return joined(element.name === 'And' ? 'all' : 'any', element.children.map((child) => condition(child, context)));
    case 'IsNull':
      return { kind: 'empty', field: fieldOf(element) };
    case 'IsNotNull':
      return { kind: 'not', of: { kind: 'empty', field: fieldOf(element) } };
    case 'BeginsWith':
      return { kind: 'startsWith', field: fieldOf(element), value: valueOf(element).text };
    case 'Contains':
      return { kind: 'contains', field: fieldOf(element), value: valueOf(element).text };
    case 'In':
      return oneOf(element, context);
    case 'Includes':
      return compared(element, 'eq', context);
    case 'NotIncludes':
      return { kind: 'not', of: compared(element, 'eq', context) };
    default:
      throw camlNotUnderstood();
  }
}

function compared(element: Element, comparison: Comparison, context: CamlContext): FilterExpression {
  const value = literalOf(valueOf(element), context);
  const field = pathFor(fieldOf(element), value);
  return { kind: 'compare', field, comparison, value };
}

/** More than these SharePoint does not take in one In. */
const valuesAtMost = 500;

function oneOf(element: Element, context: CamlContext): FilterExpression {
  const [values, ...more] = childrenNamed(element, 'Values');
  if (!values || more.length > 0 || values.children.length === 0 || values.children.length > valuesAtMost) throw camlNotUnderstood();
  const literals = values.children.map((child) => {
    if (child.name !== 'Value') throw camlNotUnderstood();
    return literalOf(child, context);
  });
  return { kind: 'oneOf', field: pathFor(fieldOf(element), literals[0]), values: literals };
}

/** Me is a number and is compared with the person's id, whether or not the reference says LookupId. */
function pathFor(field: FieldPath, value: Literal): FieldPath {
  return value.type === 'number' ? { name: field.name, part: field.part ?? 'Id' } : field;
}

/** `ID` instead of `Name` refers to the column by its guid. */
export function fieldRef(reference: Element): FieldPath {
  const name = reference.attributes.Name ?? reference.attributes.ID;
  if (reference.name !== 'FieldRef' || !name) throw camlNotUnderstood();
  return flag(reference, 'LookupId') ? { name, part: 'Id' } : { name };
}

function fieldOf(element: Element): FieldPath {
  const references = childrenNamed(element, 'FieldRef');
  if (references.length !== 1) throw camlNotUnderstood();
  return fieldRef(references[0]);
}

function valueOf(element: Element): Element {
  const values = childrenNamed(element, 'Value');
  if (values.length !== 1) throw camlNotUnderstood();
  return values[0];
}
