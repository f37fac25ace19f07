import { TimelinePipe } from '@pnp/core';
import { Queryable } from '@pnp/queryable';
import { waitFor } from './waitFor';

export interface Patience {
  /** Told before each wait, in seconds, so that the page can say it. */
  readonly onWait?: (seconds: number) => void;
  readonly wait?: (seconds: number) => Promise<void>;
}

const mostTries = 6;
const longestWait = 300;

/**
 * Sends requests as SharePoint asks to: a 429 or 503 is waited for as long as it says. Other than PnPjs's own retry it never
 * repeats a write whose outcome is unknown (a column would be added twice), and it renews a digest that has expired.
 */
export function patientFetch({ onWait, wait = waitFor }: Patience = {}): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.send.replace(async (url, init) => {
      for (let attempt = 1; ; attempt++) {
        const response = await send(url, init);
        const seconds = secondsToWait(response, attempt);
        if (seconds === undefined || attempt === mostTries) {
          return response;
        }
        onWait?.(seconds);
        await wait(seconds);
      }
    });
    return instance;
  };
}

async function send(url: URL, init: RequestInit): Promise<Response> {
  const response = await fetch(url.toString(), init);
  const headers = new Headers(init.headers);
  if (response.status !== 403 || !headers.has('X-RequestDigest') || !(await digestRefused(response))) {
    return response;
  }
  headers.set('X-RequestDigest', await newDigest(url, init));
  return fetch(url.toString(), { ...init, headers });
}

/** Undefined when the answer is final. */
function secondsToWait(response: Response, attempt: number): number | undefined {
  if (response.status !== 429 && response.status !== 503) {
    return undefined;
  }
  const said = response.headers.get('Retry-After');
  const seconds = said === null ? NaN : /^\d+$/.test(said.trim()) ? Number(said) : (Date.parse(said) - Date.now()) / 1000;
  return Math.min(Math.max(Number.isFinite(seconds) ? seconds : 2 ** attempt, 0), longestWait);
}

async function digestRefused(response: Response): Promise<boolean> {
  return /-213057525[12]/.test(await response.clone().text());
}

async function newDigest(url: URL, init: RequestInit): Promise<string> {
  const web = url.toString().replace(/\/_api\/.*$/i, '');
  const answer = await fetch(`${web}/_api/contextinfo`, { method: 'POST', credentials: init.credentials, headers: { Accept: 'application/json' } });
  const context = await answer.json();
  return String(context.FormDigestValue);
}
