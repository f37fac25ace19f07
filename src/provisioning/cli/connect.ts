import { DefaultHeaders, DefaultInit, SPFI, spfi } from '@pnp/sp';
import { TimelinePipe } from '@pnp/core';
import { DefaultParse, Queryable } from '@pnp/queryable';
import { patientFetch, Patience } from '../throttling/patientFetch';

export type GetToken = () => Promise<string>;

/** PnPjs in Node, as whoever the token says. A bearer token needs no request digest. */
export function connect(siteUrl: string, getToken: GetToken, patience?: Patience): SPFI {
  return spfi(siteUrl).using(DefaultInit(), DefaultHeaders(), patientFetch(patience), DefaultParse(), bearer(getToken));
}

/** Asked for each request, so that a token that runs out is renewed. */
function bearer(getToken: GetToken): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.auth.replace(async (url, init) => {
      init.headers = { ...init.headers, Authorization: `Bearer ${await getToken()}` };
      return [url, init];
    });
    return instance;
  };
}
