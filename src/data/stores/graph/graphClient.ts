import { AuthenticationHandler, Client, type Context } from '@microsoft/microsoft-graph-client';
import { patientFetch, type Fetch } from '../patientFetch';
import type { WaitListener } from '../patience';

export interface GraphClientOptions {
  /** An access token for `https://graph.microsoft.com`. */
  readonly token: () => Promise<string>;
  readonly onWait?: WaitListener;
  /** Default: yes. Otherwise a busy Graph is the caller's to deal with. */
  readonly isPatient?: boolean;
  /** Default: the global one. The address is always Graph's own, since the client sends tokens nowhere else; a local tenant is led to here. */
  readonly fetch?: Fetch;
}

/** Microsoft's client with our patience in place of its own: that would send a POST again after a 504. */
export function graphClient({ token, onWait, isPatient = true, fetch: send = (url, init) => fetch(url, init) }: GraphClientOptions): Client {
  const carry = isPatient ? patientFetch(send, onWait) : send;
  const authentication = new AuthenticationHandler({ getAccessToken: token });
  authentication.setNext({
    execute: async (context: Context) => {
      context.response = await carry(String(context.request), (context.options ?? {}) as RequestInit);
    }
  });
  return Client.initWithMiddleware({ middleware: authentication });
}
