import type { View } from '../lists/view';
import { errors } from '../protocol/errors';
import { elementOf, elementsOf } from '../query/caml/element';
import { named } from '../protocol/named';

/** What a body says about a view; a property that views do not have is refused. */
export function viewChanges(body: Readonly<Record<string, unknown>>): Partial<View> {
  let changes: Partial<View> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name === '__metadata' || name.startsWith('odata.')) continue;
    const set = named(setters, name);
    if (set === undefined) throw errors.noSuchProperty(name, 'SP.View');
    changes = { ...changes, ...set(value) };
  }
  return changes;
}

const text = (value: unknown): string => {
  if (value === null) return '';
  if (typeof value !== 'string') throw errors.wrongType('Edm.String');
  return value;
};
const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw errors.wrongType('Edm.Boolean');
  return value;
};
const ignored = (): Partial<View> => ({});

const setters: Readonly<Record<string, (value: unknown) => Partial<View>>> = {
  Title: (value) => ({ title: text(value) }),
  ViewQuery: (value) => ({ query: checkedQuery(text(value)) }),
  RowLimit: (value) => {
    if (typeof value !== 'number' || value < 1) throw errors.wrongType('Edm.Int32');
    return { rowLimit: value };
  },
  Paged: (value) => ({ paged: flag(value) }),
  DefaultView: (value) => ({ defaultView: flag(value) }),
  Hidden: (value) => ({ hidden: flag(value) }),
  PersonalView: (value) => ({ personal: flag(value) }),
  CustomFormatter: (value) => ({ customFormatter: text(value) || null }),
  Aggregations: (value) => ({ aggregations: text(value) || null }),
  AggregationsStatus: (value) => ({ aggregationsOn: text(value) === 'On' }),
  Scope: (value) => ({ scope: value === 1 || value === 2 || value === 3 ? value : 0 }),
  ViewFields: (value) => ({ fields: namesOf(value) }),
  TabularView: (value) => ({ tabular: flag(value) }),
  ViewData: ignored, JSLink: ignored, MobileView: ignored, MobileDefaultView: ignored, EditorModified: ignored, ViewType2: ignored, ViewTypeKind: ignored,
  IncludeRootFolder: ignored, Toolbar: ignored, ColumnWidth: ignored, DefaultViewForContentType: ignored, ViewType: ignored
};

/** What a view's whole XML says. */
export function viewFromXml(xml: string): Partial<View> {
  const root = readable(() => elementOf(xml));
  if (root.name !== 'View') throw errors.invalidXml();
  const child = (name: string): ReturnType<typeof elementOf> | undefined => root.children.find((element) => element.name === name);
  const limit = child('RowLimit');
  const fields = child('ViewFields')?.children.map(({ attributes }) => attributes.Name);
  const inner = /<Query>(.*?)<\/Query>/s.exec(xml)?.[1];
  const aggregations = child('Aggregations');
  return {
    query: inner ?? '',
    ...(fields === undefined ? {} : { fields }),
    ...(limit === undefined ? {} : { rowLimit: Number(limit.text), paged: limit.attributes.Paged?.toUpperCase() === 'TRUE' }),
    ...(aggregations === undefined ? {} : { aggregationsOn: aggregations.attributes.Value === 'On', aggregations: /<Aggregations[^>]*>(.*?)<\/Aggregations>/s.exec(xml)?.[1] ?? null })
  };
}

/** A view keeps its query without `<Query>`; one that is not XML is refused. */
function checkedQuery(query: string): string {
  readable(() => elementsOf(query));
  return /^\s*<Query>(.*)<\/Query>\s*$/s.exec(query)?.[1] ?? query;
}

function readable<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw errors.invalidXml();
  }
}

function namesOf(value: unknown): string[] {
  const array = Array.isArray(value) ? value : typeof value === 'object' && value !== null ? (value as { results?: unknown }).results : undefined;
  if (!Array.isArray(array)) throw errors.arrayExpected('ViewFields');
  return array.map(String);
}
