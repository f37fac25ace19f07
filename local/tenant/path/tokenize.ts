import { errors } from '../protocol/errors';

export type Argument = string | number | boolean | null;

/** One step of a path: `items(1)`, `add(FileName='a b.txt')`, `viewfields`. */
export interface Segment {
  readonly name: string;
  /** undefined without brackets; `()` gives an empty list. */
  readonly values?: readonly Argument[];
  /** Of named arguments, in lower case. */
  readonly named: Readonly<Record<string, Argument>>;
}

/**
 * Cuts what follows `_api/` into its steps. `path` is percent-decoded; a quote inside a text is doubled, a slash in a
 * text does not cut, `guid'…'` is a text, and `@v` is looked up among the query's aliases.
 */
export function tokenize(path: string, query: URLSearchParams): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  while (at < path.length) {
    const name = /^[^/(]+/.exec(path.slice(at))?.[0];
    if (name === undefined) throw errors.badPath(path);
    at += name.length;
    if (path[at] === '(') {
      const end = closingBracket(path, at);
      segments.push({ name, ...argumentsOf(path.slice(at + 1, end), query) });
      at = end + 1;
    } else {
      segments.push({ name, named: {} });
    }
    if (at < path.length && path[at] !== '/') throw errors.badPath(path);
    at += 1;
  }
  return segments;
}

function closingBracket(path: string, open: number): number {
  let quoted = false;
  for (let at = open + 1; at < path.length; at++) {
    if (path[at] === "'") quoted = !quoted;
    else if (path[at] === ')' && !quoted) return at;
  }
  throw errors.badPath(path);
}

function argumentsOf(text: string, query: URLSearchParams): { values: Argument[]; named: Record<string, Argument> } {
  const values: Argument[] = [];
  const named: Record<string, Argument> = {};
  for (const part of partsOf(text)) {
    const pair = /^\s*([A-Za-z]\w*)\s*=(.*)$/s.exec(part);
    if (pair === null) values.push(literal(part.trim(), query));
    else named[pair[1].toLowerCase()] = literal(pair[2].trim(), query);
  }
  return { values, named };
}

function partsOf(text: string): string[] {
  return text.trim() === '' ? [] : text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}

function literal(text: string, query: URLSearchParams): Argument {
  if (text.startsWith('@')) {
    const alias = query.get(text);
    if (alias === null) throw errors.missingArgument(text);
    return literal(alias.trim(), new URLSearchParams());
  }
  const quoted = /^(?:guid|datetime|binary)?'((?:[^']|'')*)'$/is.exec(text);
  if (quoted !== null) return quoted[1].replace(/''/g, "'");
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  throw errors.badPath(text);
}
