import { ConfidentialClientApplication } from '@azure/msal-node';
import { Settings } from '../settings';

/** Tokens for Graph as the service itself. msal keeps one until it runs out. */
export function graphToken({ tenantId, client: { id, secret } }: Settings): () => Promise<string> {
  const application = new ConfidentialClientApplication({ auth: { clientId: id, clientSecret: secret, authority: `https://login.microsoftonline.com/${tenantId}` } });
  return async () => {
    const result = await application.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
    if (result === null) throw new Error('Entra gave the service no token for Graph.');
    return result.accessToken;
  };
}
