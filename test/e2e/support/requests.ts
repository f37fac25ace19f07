import type { Journeys } from './journeys';

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly parts?: readonly LoggedRequest[];
}

/** What reached SharePoint while something was done: the site's own requests, digests and the directory apart. */
export function requestsOf(local: Journeys['local']): { since(act: () => Promise<unknown>, method?: string): Promise<readonly LoggedRequest[]>; settled(): Promise<void> } {
  const count = async (): Promise<number> => (await local('GET', 'requests') as readonly LoggedRequest[]).filter(({ path }) => /\/_api\//.test(path)).length;
  return {
    /** Waits until nothing has reached SharePoint for a second. */
    async settled() {
      for (let before = -1, now = await count(); before !== now; before = now, now = await count()) await new Promise((resolve) => setTimeout(resolve, 1000));
    },
    async since(act, method) {
      await local('DELETE', 'requests');
      await act();
      const all = await local('GET', 'requests') as readonly LoggedRequest[];
      return all.filter((request) => /\/_api\//.test(request.path) && !/contextinfo/.test(request.path) && (method === undefined || request.method === method));
    }
  };
}
