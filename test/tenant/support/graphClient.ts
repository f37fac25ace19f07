import { ConfidentialClientApplication, type INetworkModule, type NetworkRequestOptions, type NetworkResponse } from '@azure/msal-node';
import { AuthenticationHandler, Client, type Context } from '@microsoft/microsoft-graph-client';
import { clients, localSecret } from '../../../local/tenant/identity/clients';
import type { Tenant } from '../../../local/tenant/tenant';

export const graphAudience = 'https://graph.microsoft.com';

/** The real client, without its own retries, led to the tenant in its last step. */
export function graphClient({ url }: Tenant, token: () => Promise<string>): Client {
  const authentication = new AuthenticationHandler({ getAccessToken: token });
  authentication.setNext({
    execute: async (context: Context) => {
      context.response = await fetch(String(context.request).replace(graphAudience, `${url}/graph`), context.options);
    }
  });
  return Client.initWithMiddleware({ middleware: authentication });
}

/** As our service signs in: client credentials at Entra's real address, which leads here. */
export async function serviceToken({ url, tid }: Tenant, secret: string = localSecret): Promise<string> {
  const application = new ConfidentialClientApplication({
    auth: { clientId: clients.service, authority: `https://login.microsoftonline.com/${tid}`, clientSecret: secret }, system: { networkClient: networkTo(url) }
  });
  const result = await application.acquireTokenByClientCredential({ scopes: [`${graphAudience}/.default`] });
  return result?.accessToken ?? '';
}

function networkTo(url: string): INetworkModule {
  const send = async <T>(address: string, method: string, options: NetworkRequestOptions = {}): Promise<NetworkResponse<T>> => {
    const response = await fetch(address.replace('https://login.microsoftonline.com', url), { method, headers: options.headers, body: options.body });
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.json() as T };
  };
  return { sendGetRequestAsync: (address, options) => send(address, 'GET', options), sendPostRequestAsync: (address, options) => send(address, 'POST', options) };
}
