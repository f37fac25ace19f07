import { cookiesOf, keptCookie } from '../http/cookies';
import { readBody } from '../http/readBody';
import { redirect } from '../http/sendPage';
import type { Visit } from '../visit';
import { languageCookie, themeCookie } from './choices';

/** Set once somebody signs out, so that the next page asks who they are instead of signing in the usual person. */
export const signedOutCookie = 'host-signed-out';

/** The forms of the stand-in bar: language, theme, signing in and out. Each goes back to the page that it came from. */
export async function handleChoices(visit: Visit): Promise<boolean> {
  const { request, url } = visit;
  if (request.method !== 'POST' || !/^\/_host\/(choices|sign-in|sign-out)$/.test(url.pathname)) {
    return false;
  }
  const form = new URLSearchParams(await readBody(request));
  switch (url.pathname) {
    case '/_host/choices':
      return keepChoices(visit, form);
    case '/_host/sign-in':
      return redirect(visit, addressWith(form, { as: form.get('mail') ?? undefined }), [forgotten(signedOutCookie)]);
    default:
      return redirect(visit, '/sign-in', [...sessionCookies(visit).map(forgotten), keptCookie(signedOutCookie, '1')]);
  }
}

function keepChoices(visit: Visit, form: URLSearchParams): true {
  const kept = ([['language', languageCookie], ['theme', themeCookie]] as const).flatMap(([field, cookie]) => {
    const value = form.get(field);
    return value ? [keptCookie(cookie, value)] : [];
  });
  // What was chosen now counts, not what the address asked for before.
  return redirect(visit, addressWith(form, { lang: undefined, theme: undefined }), kept);
}

/** Where the form came from, on this origin only, with some parameters set or left out. */
function addressWith(form: URLSearchParams, parameters: Readonly<Record<string, string | undefined>>): string {
  const from = form.get('return') ?? '/';
  const url = new URL(URL.canParse(from, 'http://here') ? from : '/', 'http://here');
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined) {
      url.searchParams.delete(name);
    } else {
      url.searchParams.set(name, value);
    }
  }
  return url.host === 'here' ? url.pathname + url.search + url.hash : '/';
}

/** Whatever the tenant calls its own. */
function sessionCookies(visit: Visit): string[] {
  return [...cookiesOf(visit.request.headers.cookie).keys()].filter((name) => !name.startsWith('host-'));
}

function forgotten(name: string): string {
  return `${name}=; Path=/; Max-Age=0; SameSite=Lax`;
}
