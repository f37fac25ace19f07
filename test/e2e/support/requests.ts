import type { Journeys } from './journeys';

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly parts?: readonly LoggedRequest[];
}

/** What reached SharePoint while something was done: the site's own requests, digests and the directory apart. */
export function requestsOf(local: Journeys['local']): { since(act: () => Promise<unknown>, method?: string): Promise<readonly LoggedRequest[]> } {
  return {
    async since(act, method) {
      await local('DELETE', 'requests');
      await act();
      const all = await local('GET', 'requests') as readonly LoggedRequest[];
      return all.filter((request) => /\/_api\//.test(request.path) && !/contextinfo/.test(request.path) && (method === undefined || request.method === method));
    }
  };
}
