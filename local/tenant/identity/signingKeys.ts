import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPublicKey } from 'node:crypto';
import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, importSPKI, type CryptoKey, type JWK } from 'jose';

/** A key pair of the tenant. */
export interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

export interface SigningKeys {
  readonly published: SigningKey;
  /** Signs as well, but nobody can look it up: for tests of what must be refused. Made when it is first asked for. */
  readonly other: () => Promise<SigningKey>;
  /** What `/{tid}/discovery/v2.0/keys` answers. */
  readonly jwks: { readonly keys: readonly JWK[] };
}

/** Reads the keys of the data folder, or makes them. */
export async function signingKeys(dataDir: string): Promise<SigningKeys> {
  const published = await keyIn(dataDir, 'published');
  let other: Promise<SigningKey> | undefined;
  const jwk: JWK = { ...(await exportJWK(published.publicKey)), kid: published.id, use: 'sig', alg: 'RS256' };
  return { published, other: () => (other ??= keyIn(dataDir, 'other')), jwks: { keys: [jwk] } };
}

async function keyIn(dataDir: string, id: string): Promise<SigningKey> {
  const file = join(dataDir, `signing-key-${id}.pem`);
  if (!existsSync(file)) {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true });
    writeFileSync(file, await exportPKCS8(privateKey), { mode: 0o600 });
  }
  const pem = readFileSync(file, 'utf8');
  const spki = createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString();
  return { id, privateKey: await importPKCS8(pem, 'RS256'), publicKey: await importSPKI(spki, 'RS256', { extractable: true }) };
}
