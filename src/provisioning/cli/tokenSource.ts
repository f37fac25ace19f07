import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { ConfidentialClientApplication, PublicClientApplication } from '@azure/msal-node';
import { SignIn, UsageError } from './cliOptions';
import { GetToken } from './connect';

/** How the command gets its tokens for one SharePoint host. msal keeps a token until it runs out. */
export function tokenSource(signIn: SignIn, siteUrl: string, say: (line: string) => void): GetToken {
  const { origin } = new URL(siteUrl);
  switch (signIn.kind) {
    case 'certificate': return asApp(signIn, origin);
    case 'deviceCode': return asYourself(signIn, origin, say);
    case 'local': return asLocal(signIn.mail, origin);
  }
}

/** SharePoint refuses app tokens from a client secret: a certificate it must be. */
function asApp(signIn: Extract<SignIn, { kind: 'certificate' }>, origin: string): GetToken {
  const client = new ConfidentialClientApplication({
    auth: { clientId: signIn.clientId, authority: authorityOf(signIn.tenant), clientCertificate: readCertificate(signIn.certificate) }
  });
  return async () => tokenOf(await client.acquireTokenByClientCredential({ scopes: [`${origin}/.default`] }));
}

function readCertificate(file: string): { thumbprintSha256: string; privateKey: string } {
  if (!existsSync(file)) {
    throw new UsageError(`--certificate: there is no file ${file}.`);
  }
  const pem = readFileSync(file, 'utf8');
  const privateKey = /-----BEGIN (?:RSA )?PRIVATE KEY-----[\s\S]+?-----END (?:RSA )?PRIVATE KEY-----/.exec(pem)?.[0];
  const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(pem)?.[0];
  if (!privateKey || !certificate) {
    throw new UsageError(`${file} must hold the private key and the certificate as PEM. From a .pfx file: openssl pkcs12 -in app.pfx -nodes -out app.pem`);
  }
  return { privateKey, thumbprintSha256: new X509Certificate(certificate).fingerprint256.replace(/:/g, '') };
}

function asYourself(signIn: Extract<SignIn, { kind: 'deviceCode' }>, origin: string, say: (line: string) => void): GetToken {
  const client = new PublicClientApplication({ auth: { clientId: signIn.clientId, authority: authorityOf(signIn.tenant) } });
  const scopes = [`${origin}/AllSites.FullControl`];
  const first = (): Promise<string> => client.acquireTokenByDeviceCode({ scopes, deviceCodeCallback: ({ message }) => say(message) }).then(tokenOf);
  let signedIn: Promise<string> | undefined;
  return async () => {
    // Requests go out side by side: one sign-in serves them all.
    signedIn ??= first();
    await signedIn;
    const [account] = await client.getTokenCache().getAllAccounts();
    return tokenOf(await client.acquireTokenSilent({ account, scopes }));
  };
}

function asLocal(mail: string, origin: string): GetToken {
  let token: Promise<string> | undefined;
  return () => (token ??= requestLocal(mail, origin));
}

async function requestLocal(mail: string, origin: string): Promise<string> {
  const response = await fetch(`${origin}/_local/token`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ mail, audience: origin })
  });
  if (!response.ok) {
    throw new UsageError(`The local tenant gives no token to ${mail}: ${response.status} ${await response.text()}`);
  }
  const { access_token: token } = await response.json();
  return String(token);
}

function authorityOf(tenant: string): string {
  return `https://login.microsoftonline.com/${tenant}`;
}

function tokenOf(result: { accessToken: string } | null): string {
  if (!result) {
    throw new Error('Entra gave no token.');
  }
  return result.accessToken;
}
