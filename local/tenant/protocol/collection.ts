import { matches } from '../query/odata/matches';
import { parseFilter } from '../query/odata/parseFilter';
import { parseOrderBy } from '../query/odata/parseOrderBy';
import { fold } from '../storage/fold';
import type { Operation, Resource } from '../path/resource';
import type { PermissionKind } from '../permissions/permissionMask';
import type { Securable } from '../permissions/permissions';
import type { Answer } from './answer';
import { projected, projection, selectionOf, type Described } from './described';
import { errors } from './errors';
import { named } from './named';

/** A small collection (lists, fields, users): filtered, ordered and cut in memory. */
export function collection(set: string, members: readonly Described[], query: URLSearchParams): Answer {
  refuseOthers(query, ['$select', '$expand', '$filter', '$orderby', '$top', '$skip']);
  const filter = query.get('$filter');
  const condition = filter === null || filter === '' ? undefined : parseFilter(filter);
  const chosen = condition === undefined ? [...members] : members.filter((member) => matches(condition, filterable(member)));
  const ordered = inOrder(chosen, query.get('$orderby'));
  const from = count(query.get('$skip')) ?? 0;
  const page = ordered.slice(from, from + (count(query.get('$top')) ?? ordered.length));
  return { kind: 'entities', set, entities: page.map(projection(selectionOf(query))) };
}

/** Reading one object. */
export function reads(right: PermissionKind | 'any', on: Securable, described: () => Described): Operation {
  return {
    right,
    on,
    run: ({ query }) => {
      refuseOthers(query, ['$select', '$expand']);
      return { kind: 'entity', entity: projected(described(), selectionOf(query)) };
    }
  };
}

function refuseOthers(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys()) if (name.startsWith('$') && !known.includes(name)) throw errors.badQuery(`The query parameter '${name}' is not supported.`);
}

/** Reading a collection. */
export function readsAll(right: PermissionKind | 'any', on: Securable, set: string, members: () => readonly Described[]): Operation {
  return { right, on, run: ({ query }) => collection(set, members(), query) };
}

/** A property with an address of its own, `…/lists(…)/ItemCount`, by its name in lower case. */
export function propertyOf(right: PermissionKind | 'any', on: Securable, described: () => Described): NonNullable<Resource['property']> {
  return (asked) => {
    const { properties, onRequest = {} } = described();
    const name = [...Object.keys(properties), ...Object.keys(onRequest)].find((each) => each.toLowerCase() === asked);
    if (name === undefined) return undefined;
    return { operations: { GET: { right, on, run: (): Answer => propertyAnswer(name, name in properties ? properties[name] : onRequest[name]()) } } };
  };
}

function propertyAnswer(name: string, value: unknown): Answer {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { kind: 'object', name, type: complexTypes[name] ?? 'SP.ComplexType', value: value as Record<string, unknown> }
    : { kind: 'value', name, value };
}

const complexTypes: Readonly<Record<string, string>> = { EffectiveBasePermissions: 'SP.BasePermissions', BasePermissions: 'SP.BasePermissions', ContentTypeId: 'SP.ContentTypeId' };

const filterable = (member: Described): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(member.onRequest ?? {}).map(([name, value]) => [name, value()])),
  ...member.properties
});

function inOrder(members: Described[], orderBy: string | null): Described[] {
  if (orderBy === null || orderBy === '') return members;
  const terms = parseOrderBy(orderBy);
  return [...members].sort((a, b) => {
    for (const { field, descending } of terms) {
      const [x, y] = [a, b].map((member) => named(member.properties, field.name));
      if (x === undefined || y === undefined) throw errors.noSuchFieldOrProperty(field.name);
      const order = typeof x === 'number' && typeof y === 'number' ? x - y : compareTexts(fold(String(x)), fold(String(y)));
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function count(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (!/^\d+$/.test(text)) throw errors.badQuery('The query parameters $top and $skip take a whole number.');
  return Number(text);
}
