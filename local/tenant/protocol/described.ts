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
export const projected = (described: Described, selection: Selection): Entity => projection(selection)(described);

/** The same of many objects. */
export function projection({ select, expand }: Selection): (described: Described) => Entity {
  const named = new Set(select.map(first));
  const expanded = new Set(expand.map(first));
  const everything = select.length === 0 || named.has('*');
  const asked = [...new Set([...named, ...expanded])].filter((name) => name !== '*');
  const below = [...expanded].filter((name) => everything || named.has(name)).map((name) => ({ name, project: projection({ select: beneath(select, name), expand: beneath(expand, name) }) }));

  return ({ type, path, etag, properties, onRequest = {}, navigations = {} }) => {
    for (const name of asked) if (![properties, onRequest, navigations].some((known) => Object.hasOwn(known, name))) throw errors.noSuchFieldOrProperty(name);
    for (const name of expanded) if (!Object.hasOwn(navigations, name)) throw errors.noSuchFieldOrProperty(name);
    const values: Record<string, unknown> = {};
    for (const name of Object.keys(properties)) if (everything || named.has(name)) values[name] = properties[name];
    for (const name of Object.keys(onRequest)) if (named.has(name) && !(name in properties)) values[name] = onRequest[name]();
    for (const { name, project } of below) {
      const target = navigations[name]();
      values[name] = isMany(target) ? target.map(project) : project(target);
    }
    return new Entity(type, path, values, etag, Object.keys(navigations));
  };
}

const isMany = (target: Described | readonly Described[]): target is readonly Described[] => Array.isArray(target);

const first = (path: string): string => path.split('/')[0];

/** `Fields/Title` below `Fields` is `Title`; `Fields` alone is everything of it. */
const beneath = (paths: readonly string[], name: string): string[] =>
  paths.filter((path) => first(path) === name).map((path) => path.slice(name.length + 1)).filter((path) => path !== '');
