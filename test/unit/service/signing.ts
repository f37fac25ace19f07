import { createLocalJWKSet, CryptoKey, exportJWK, exportSPKI, generateKeyPair, JWTPayload, JWTVerifyGetKey, SignJWT, UnsecuredJWT } from 'jose';
import { Settings } from '../../../src/service/settings';

export const now = new Date('2026-06-15T09:00:00Z');
const tid = '5f0c2a9e-6d1b-4c57-9a55-0d7f6a1e4b10';
export const otherTid = '00000000-6d1b-4c57-9a55-0d7f6a1e4b10';

export const settings: Settings = {
  tenantId: tid, pageOrigin: 'https://council.example', keysUrl: 'https://login.example/keys',
  siteUrl: 'https://council.example/sites/p', client: { id: 'service', secret: 'secret' }, chainKeys: new Map([['k1', Buffer.alloc(32, 7)]]), anchorFolder: '/var/anchors', mailbox: 'partnerships@council.example', workerMinutes: 0,
  page: { name: 'page', audience: 'api://approvals', scope: 'Approvals.Decide', clients: ['spfx', 'teams'] },
  card: { name: 'card', audience: 'api://auth-am-approvals', clients: ['outlook'] }
};

const seconds = (instant: Date): number => instant.getTime() / 1000;
export const issuerOf = (tenant: string): string => `https://login.microsoftonline.com/${tenant}/v2.0`;

/** Of a head of service, from a page, as Entra would give it now. */
export const pageClaims: JWTPayload = {
  iss: issuerOf(tid), aud: settings.page.audience, tid, oid: 'carys', name: 'Carys Bowen', scp: 'Approvals.Decide', azp: 'spfx', ver: '2.0',
  iat: seconds(now), nbf: seconds(now), exp: seconds(now) + 3600
};
export const cardClaims: JWTPayload = { ...pageClaims, aud: settings.card.audience, azp: 'outlook' };

/** The instant of a claim, so many seconds from now. */
export const at = (offset: number): number => seconds(now) + offset;

export interface Directory {
  /** What the directory publishes. */
  readonly keys: JWTVerifyGetKey;
  /** An Authorization header. A claim that is undefined is left out. */
  signed(claims: JWTPayload, more?: { readonly kid?: string; readonly by?: 'published' | 'other' }): Promise<string>;
  unsigned(claims: JWTPayload): string;
  /** HS256 with the text of the public key as its secret, which everybody has. */
  withPublicKeyAsSecret(claims: JWTPayload): Promise<string>;
}

export async function directory(): Promise<Directory> {
  const published = await generateKeyPair('RS256', { extractable: true });
  const other = await generateKeyPair('RS256');
  const secret = new TextEncoder().encode(await exportSPKI(published.publicKey));
  const sign = async (claims: JWTPayload, alg: string, kid: string, key: CryptoKey | Uint8Array): Promise<string> =>
    `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg, kid, typ: 'JWT' }).sign(key)}`;
  return {
    keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(published.publicKey)), kid: 'published', use: 'sig', alg: 'RS256' }] }),
    signed: (claims, { kid = 'published', by = 'published' } = {}) => sign(claims, 'RS256', kid, (by === 'published' ? published : other).privateKey),
    unsigned: (claims) => `Bearer ${new UnsecuredJWT(claims).encode()}`,
    withPublicKeyAsSecret: (claims) => sign(claims, 'HS256', 'published', secret)
  };
}
