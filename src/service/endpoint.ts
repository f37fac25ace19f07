import { Caller } from './tokens/checkToken';
import { ProfileName } from './tokens/tokenProfile';

export interface Endpoint {
  readonly method: 'GET' | 'POST';
  /** `/api/steps/:id`. */
  readonly path: string;
  /** Whose tokens it takes; `anybody` needs none. */
  readonly accepts: readonly ProfileName[] | 'anybody';
  handle(call: Call): Promise<Response>;
}

export interface Call {
  readonly request: Request;
  /** Parts of the path, by name. */
  readonly params: Readonly<Record<string, string>>;
  /** Absent where anybody may call. */
  readonly caller?: Caller;
  readonly now: Date;
}

/** Values of the path's named parts when an address is of this path. */
export function matchPath(path: string, pathname: string): Readonly<Record<string, string>> | undefined {
  const parts = path.split('/');
  const given = pathname.split('/');
  if (parts.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    if (part.startsWith(':') && given[index] !== '') params[part.slice(1)] = given[index];
    else if (part !== given[index]) return undefined;
  }
  return params;
}
