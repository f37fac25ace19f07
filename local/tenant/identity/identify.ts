import type { Person } from '../directory/person';
import type { Directory } from '../directory/directory';
import { signedInOid } from './cookie';
import type { Tokens } from './tokens';

/** Who sent a request, before it is known what they may do. */
export type Identity =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly person: Person; readonly by: 'cookie' | 'token' }
  | { readonly kind: 'app'; readonly appId: string; readonly roles: readonly string[] }
  /** A token that does not count; `why` says it in words. */
  | { readonly kind: 'refused'; readonly why: string };

export interface Headers {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
}

/** By bearer token when there is one, else by the sign-in cookie. */
export async function identify(headers: Headers, audiences: readonly string[], tokens: Tokens, directory: Directory): Promise<Identity> {
  const bearer = /^Bearer\s+(.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return byToken(bearer, audiences, tokens, directory);
  const oid = signedInOid(headers.cookie);
  const person = oid === undefined ? undefined : directory.person(oid);
  return person === undefined || !person.enabled ? { kind: 'nobody' } : { kind: 'person', person, by: 'cookie' };
}

async function byToken(token: string, audiences: readonly string[], tokens: Tokens, directory: Directory): Promise<Identity> {
  try {
    const claims = await tokens.verify(token, audiences);
    if (claims.idtyp === 'app') return { kind: 'app', appId: String(claims.azp), roles: Array.isArray(claims.roles) ? claims.roles.map(String) : [] };
    const person = directory.person(String(claims.oid ?? ''));
    return person === undefined || !person.enabled ? { kind: 'refused', why: 'The account does not exist or is disabled.' } : { kind: 'person', person, by: 'token' };
  } catch (problem) {
    return { kind: 'refused', why: problem instanceof Error ? problem.message : String(problem) };
  }
}
