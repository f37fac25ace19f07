import { Entity } from './answer';
import { errors } from './errors';

/** An object of the service that is not an item, before $select and $expand. */
export interface Described {
  readonly type: string;
  readonly path: string;
  readonly etag?: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Worked out only when they are selected by name. */
  readonly onRequest?: Readonly<Record<string, () => unknown>>;
  /** Worked out only when they are expanded. */
  readonly navigations?: Readonly<Record<string, () => Described | readonly Described[]>>;
}

/** `$select` and `$expand` as paths: `Fields/Title`. */
export interface Selection {
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

export function selectionOf(query: URLSearchParams): Selection {
  const paths = (name: string): string[] => (query.get(name) ?? '').split(',').map((path) => path.trim()).filter((path) => path !== '');
  return { select: paths('$select'), expand: paths('$expand') };
}

/** What of an object was asked for. An unknown name is refused. */
export function projected(described: Described, { select, expand }: Selection): Entity {
  const { properties, onRequest = {}, navigations = {} } = described;
  for (const path of [...select, ...expand]) {
    const name = first(path);
    if (name !== '*' && ![properties, onRequest, navigations].some((known) => Object.hasOwn(known, name))) throw errors.noSuchFieldOrProperty(name);
  }
  for (const name of expand.map(first)) if (!Object.hasOwn(navigations, name)) throw errors.noSuchFieldOrProperty(name);

  const named = select.map(first);
  const everything = select.length === 0 || named.includes('*');
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(properties)) if (everything || named.includes(name)) values[name] = properties[name];
  for (const name of Object.keys(onRequest)) if (named.includes(name) && !(name in properties)) values[name] = onRequest[name]();
  for (const name of new Set(expand.map(first))) {
    if (!everything && !named.includes(name)) continue;
    const below = { select: beneath(select, name).filter((path) => path !== ''), expand: beneath(expand, name).filter((path) => path !== '') };
    const target = navigations[name]();
    values[name] = isMany(target) ? target.map((one) => projected(one, below)) : projected(target, below);
  }
  return new Entity(described.type, described.path, values, described.etag, Object.keys(navigations));
}

const isMany = (target: Described | readonly Described[]): target is readonly Described[] => Array.isArray(target);

const first = (path: string): string => path.split('/')[0];

/** `Fields/Title` below `Fields` is `Title`; `Fields` alone is everything of it. */
const beneath = (paths: readonly string[], name: string): string[] =>
  paths.filter((path) => first(path) === name).map((path) => path.slice(name.length + 1));
