import { retryAfterOf } from './restError';

/** Told when a call starts to wait for a busy SharePoint (seconds), and with 0 when it asks again. */
export type WaitListener = (seconds: number) => void;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const busy: readonly number[] = [429, 503, 504];
/** After a 504 nobody knows whether a write was carried out; SharePoint says 429 and 503 before it begins. */
const busyForWrites: readonly number[] = [429, 503];
const tries = 5;

/**
 * Waits as long as a throttled answer says, at least a second, and asks again. Says so, which the client's own
 * retry does not, so that a person sees why nothing comes.
 */
export function patientFetch(fetch: Fetch, onWait: WaitListener = () => undefined): Fetch {
  return async (url, init) => {
    const again = isWrite(url, init) ? busyForWrites : busy;
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(url, init);
      if (!again.includes(response.status) || attempt === tries) return response;
      const seconds = Math.max(1, retryAfterOf(response) ?? 2 ** attempt);
      onWait(seconds);
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      onWait(0);
    }
  };
}

/** Rows are asked for by POST; every other POST changes something. */
function isWrite(url: string, { method = 'GET' }: RequestInit): boolean {
  return method !== 'GET' && !/\/RenderListDataAsStream\b/i.test(url);
}
