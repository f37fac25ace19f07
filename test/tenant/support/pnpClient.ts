import type { TimelinePipe } from '@pnp/core';
import { BrowserFetchWithRetry, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, spfi, type SPFI } from '@pnp/sp';
import type { Tenant } from '../../../local/tenant/tenant';

/** PnPjs as our pages use it, with a token of somebody's. */
export async function pnpClient(tenant: Tenant, mail: string): Promise<SPFI> {
  const token = await tenant.tokens.issue({ mail });
  if (token === undefined) throw new Error(`Nobody has the mail address ${mail}.`);
  const bearer = (): TimelinePipe => (instance) => {
    instance.on.auth.replace(async (address: URL, init: RequestInit) => [address, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } }]);
    return instance;
  };
  return spfi(tenant.siteUrl).using(DefaultInit(), DefaultHeaders(), BrowserFetchWithRetry(), DefaultParse(), bearer(), RequestDigest());
}
