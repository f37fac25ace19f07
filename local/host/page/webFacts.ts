import type { IncomingMessage } from 'node:http';

/** What a page's context says about the web and the person, asked of the tenant as the person who opens the page. */
export interface WebFacts {
  readonly siteId: string;
  readonly webId: string;
  readonly title: string;
  readonly userId: number;
  readonly isSiteAdmin: boolean;
  readonly permissions: { readonly High: string; readonly Low: string };
  readonly formDigest: string;
  readonly formDigestSeconds: number;
}

/** `denied` for a person who may not open the web. */
export async function webFacts(webUrl: string, request: IncomingMessage): Promise<WebFacts | 'denied'> {
  try {
    return await factsFor(webUrl, request.headers.cookie ?? '');
  } catch (error) {
    if (error instanceof Refusal && (error.status === 401 || error.status === 403)) {
      return 'denied';
    }
    throw error;
  }
}

class Refusal extends Error {
  public constructor(public readonly status: number, what: string) {
    super(`${what} answered ${status}`);
  }
}

async function factsFor(webUrl: string, cookie: string): Promise<WebFacts> {
  const ask = async (path: string, method: 'GET' | 'POST' = 'GET'): Promise<Record<string, unknown>> => {
    const answer = await fetch(`${webUrl}/_api/${path}`, {
      method,
      headers: { accept: 'application/json;odata=nometadata', cookie }
    });
    if (!answer.ok) {
      throw new Refusal(answer.status, `${method} ${webUrl}/_api/${path}`);
    }
    return (await answer.json()) as Record<string, unknown>;
  };
  const [site, web, user, context] = await Promise.all([
    ask('site?$select=Id'),
    ask('web?$select=Id,Title,EffectiveBasePermissions'),
    ask('web/currentuser?$select=Id,IsSiteAdmin'),
    ask('contextinfo', 'POST')
  ]);
  return {
    siteId: String(site.Id),
    webId: String(web.Id),
    title: String(web.Title),
    userId: Number(user.Id),
    isSiteAdmin: user.IsSiteAdmin === true,
    permissions: web.EffectiveBasePermissions as WebFacts['permissions'],
    formDigest: String(context.FormDigestValue),
    formDigestSeconds: Number(context.FormDigestTimeoutSeconds)
  };
}
