import type { Fetch } from './patientFetch';
import { sharePointCodes } from './storeError';

/**
 * A page that was left open for hours has a request digest that has run out, and the client does not ask for another.
 * Asks for one when SharePoint refuses the old one, sends the same request again, and keeps the new one for what follows.
 */
export function freshDigest(siteUrl: string, fetch: Fetch): Fetch {
  let fresh: string | undefined;
  return async (url, init) => {
    const response = await fetch(url, fresh === undefined ? init : withDigest(init, fresh));
    if (response.status !== 403 || !hasDigest(init) || !await isDigestRefused(response.clone())) return response;
    fresh = await newDigest(siteUrl, fetch);
    return fresh === undefined ? response : fetch(url, withDigest(init, fresh));
  };
}

const header = 'X-RequestDigest';

function hasDigest({ headers }: RequestInit): boolean {
  return new Headers(headers).has(header);
}

function withDigest(init: RequestInit, digest: string): RequestInit {
  if (!hasDigest(init)) return init;
  const headers = new Headers(init.headers);
  headers.set(header, digest);
  return { ...init, headers };
}

async function isDigestRefused(response: Response): Promise<boolean> {
  const text = await response.text();
  return text.includes(sharePointCodes.digestExpired) || text.includes(sharePointCodes.digestInvalid);
}

async function newDigest(siteUrl: string, fetch: Fetch): Promise<string | undefined> {
  const answer = await fetch(`${siteUrl}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' }, credentials: 'same-origin' });
  if (!answer.ok) return undefined;
  return ((await answer.json()) as { FormDigestValue?: string }).FormDigestValue;
}
