import { jwtVerify, SignJWT, type JWTPayload } from 'jose';
import type { Clock } from '../clock/clock';
import type { Directory } from '../directory/directory';
import { consentedScope, clients } from './clients';
import type { SigningKey, SigningKeys } from './signingKeys';

export interface TokenRequest {
  readonly mail?: string;
  /** Without `mail`: an app-only token of `spfx`, `outlook`, `service`, or any client id. */
  readonly client?: string;
  readonly audience?: string;
  readonly scope?: string;
  /** Set, or with null left out, over what would be there. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: 'other';
}

export const tokenLifetime = 3600;

const mostKept = 1000;

/** Access tokens in the form of Entra's v2.0 ones. */
export class Tokens {
  /** Signatures are costly to check, and a token comes with many requests: by audience and token. */
  private readonly verified = new Map<string, JWTPayload>();
  /** Signing is costlier still, and the same claims make the same token: by key and claims. */
  private readonly signed = new Map<string, Promise<string>>();

  public constructor(
    private readonly parts: { readonly keys: SigningKeys; readonly tid: string; readonly directory: Directory; readonly clock: Clock; readonly defaultAudience: () => string }
  ) {}

  /** undefined when nobody has that mail address. */
  public async issue(wanted: TokenRequest): Promise<string | undefined> {
    const { keys, directory, clock } = this.parts;
    const person = wanted.mail === undefined ? undefined : directory.personByMail(wanted.mail);
    if (wanted.mail !== undefined && person === undefined) return undefined;
    const appId = clientId(wanted.client ?? 'spfx');
    const issued = Math.floor(clock.now().getTime() / 1000);
    const subject: JWTPayload =
      person === undefined
        ? { sub: appId, oid: appId, idtyp: 'app', roles: [wanted.scope ?? 'Sites.Selected'] }
        : { sub: person.oid, oid: person.oid, name: person.name, preferred_username: person.mail, upn: person.mail, scp: wanted.scope ?? consentedScope(wanted.audience) };
    const claims: JWTPayload = {
      aud: wanted.audience ?? this.parts.defaultAudience(), iss: this.issuer, iat: issued, nbf: issued, exp: issued + tokenLifetime,
      tid: this.parts.tid, ver: '2.0', azp: appId, azpacr: person === undefined ? '1' : '0', ...subject, ...wanted.claims
    };
    const key = wanted.key === 'other' ? await keys.other() : keys.published;
    const present = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null && value !== undefined));
    return this.signedOnce(present, key);
  }

  /** The claims of a token that this tenant signed, for one of these audiences, and that is valid now; else it throws. */
  public async verify(token: string, audience: readonly string[]): Promise<JWTPayload> {
    const now = this.parts.clock.now();
    const key = [...audience, token].join(' ');
    const known = this.verified.get(key);
    if (known !== undefined && isValidAt(known, now)) return known;
    const { payload } = await jwtVerify(token, this.parts.keys.published.publicKey, {
      issuer: this.issuer, audience: [...audience], currentDate: now, algorithms: ['RS256'], requiredClaims: ['exp', 'tid']
    });
    if (payload.tid !== this.parts.tid) throw new Error('unexpected "tid" claim value');
    if (this.verified.size >= mostKept) this.verified.clear();
    this.verified.set(key, payload);
    return payload;
  }

  private signedOnce(claims: JWTPayload, { id, privateKey }: SigningKey): Promise<string> {
    const content = `${id} ${JSON.stringify(claims)}`;
    const known = this.signed.get(content);
    if (known !== undefined) return known;
    const token = new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: id }).sign(privateKey);
    if (this.signed.size >= mostKept) this.signed.clear();
    this.signed.set(content, token);
    return token;
  }

  private get issuer(): string {
    return `https://login.microsoftonline.com/${this.parts.tid}/v2.0`;
  }
}

/** The clock may go on, and in tests back. */
function isValidAt({ nbf = 0, exp = 0 }: JWTPayload, now: Date): boolean {
  const second = Math.floor(now.getTime() / 1000);
  return nbf <= second && second < exp;
}

const clientId = (client: string): string => (Object.entries(clients).find(([name]) => name === client)?.[1] ?? client);
