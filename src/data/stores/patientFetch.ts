import { isBusy, mostTries, secondsToWait, wait, type WaitListener } from './patience';
import { retryAfterOf } from './restError';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Waits for a busy SharePoint and asks again. The clients' own retries do not say that they wait. A batch is left to whoever knows its
 * parts: two who are patient one around the other would try 25 times.
 */
export function patientFetch(fetch: Fetch, onWait: WaitListener = () => undefined): Fetch {
  return async (url, init) => {
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(url, init);
      if (isBatch(url) || !isBusy(response.status, isWrite(url, init)) || attempt === mostTries) return response;
      await wait(secondsToWait(retryAfterOf(response), attempt), onWait);
    }
  };
}

function isBatch(url: string): boolean {
  return /\/\$batch$/i.test(url);
}

/** Rows are asked for by POST; every other POST changes something. */
function isWrite(url: string, { method = 'GET' }: RequestInit): boolean {
  return method !== 'GET' && !/\/RenderListDataAsStream\b/i.test(url);
}
