import { errors, JWTPayload, jwtVerify, JWTVerifyGetKey } from 'jose';
import { Problem } from '../http/problem';
import { Settings } from '../settings';
import { ProfileName, TokenProfile } from './tokenProfile';
import { tokenProblem } from './tokenProblem';

/** Who calls, as the token says. */
export interface Caller {
  readonly profile: ProfileName;
  /** Directory id; absent where a card's token has none: then nothing can be decided. */
  readonly oid?: string;
  readonly name: string;
}

export interface TokenCheck {
  readonly settings: Settings;
  readonly keys: JWTVerifyGetKey;
  readonly now: Date;
  /** Profiles that the endpoint takes. */
  readonly accepts: readonly ProfileName[];
}

/** Clocks of two computers are never quite the same. */
const toleratedSeconds = 60;

/** Throws a Problem for every token that does not count here. */
export async function checkToken(authorization: string | null, { settings, keys, now, accepts }: TokenCheck): Promise<Caller> {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw tokenProblem('tokenMissing');
  const claims = await verified(token, settings, keys, now);
  if (claims.tid !== settings.tenantId) throw tokenProblem('wrongTenant');
  const profile = [settings.page, settings.card].find(({ audience }) => audience === claims.aud);
  if (profile === undefined) throw tokenProblem('wrongAudience');
  return callerOf(claims, profile, accepts);
}

async function verified(token: string, { tenantId, page, card }: Settings, keys: JWTVerifyGetKey, now: Date): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      audience: [page.audience, card.audience],
      requiredClaims: ['exp', 'nbf'],
      currentDate: now,
      clockTolerance: toleratedSeconds
    });
    return payload;
  } catch (error) {
    throw problemOf(error);
  }
}

function callerOf(claims: JWTPayload, { name, scope, clients }: TokenProfile, accepts: readonly ProfileName[]): Caller {
  const scopes = typeof claims.scp === 'string' ? claims.scp.split(' ') : [];
  if (claims.idtyp === 'app' || (scopes.length === 0 && claims.roles !== undefined)) throw tokenProblem('appOnly');
  if (typeof claims.azp !== 'string' || !clients.includes(claims.azp)) throw tokenProblem('wrongClient');
  if (scope !== undefined && !scopes.includes(scope)) throw tokenProblem('wrongScope');
  if (!accepts.includes(name)) throw tokenProblem('wrongProfile');
  const oid = typeof claims.oid === 'string' && claims.oid !== '' ? claims.oid : undefined;
  if (oid === undefined && name === 'page') throw tokenProblem('noPerson');
  return { profile: name, oid, name: typeof claims.name === 'string' ? claims.name : '' };
}

const claimProblems: Readonly<Record<string, Parameters<typeof tokenProblem>[0]>> = { nbf: 'tokenNotYetValid', iss: 'wrongIssuer', aud: 'wrongAudience' };

function problemOf(error: unknown): Problem {
  if (error instanceof errors.JWTExpired) return tokenProblem('tokenExpired');
  if (error instanceof errors.JWTClaimValidationFailed) return tokenProblem(claimProblems[error.claim] ?? 'tokenMalformed');
  if (error instanceof errors.JOSEAlgNotAllowed) return tokenProblem('wrongAlgorithm');
  if (error instanceof errors.JWKSNoMatchingKey) return tokenProblem('unknownKey');
  // It does not say which of the keys it is signed with; the directory's tokens do.
  if (error instanceof errors.JWKSMultipleMatchingKeys) return tokenProblem('tokenMalformed');
  if (error instanceof errors.JWSSignatureVerificationFailed) return tokenProblem('wrongSignature');
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid || error instanceof errors.JOSENotSupported) return tokenProblem('tokenMalformed');
  return new Problem(503, 'keysUnavailable', 'The keys of the directory could not be read. Try again in a minute.', { 'Retry-After': '60' });
}
