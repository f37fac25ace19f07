import type { LoggedRequest } from '../../contract/provisioning/tenantSite';

type Part = Pick<LoggedRequest, 'method' | 'path'>;

/** What a service's requests cost by SharePoint's own table: one item or file read is 1, whatever else is 2, each part of a batch for itself. People and mail are not SharePoint's. */
export function resourceUnits(requests: readonly LoggedRequest[]): number {
  return partsOf(requests).reduce((sum, part) => sum + unitsOf(part), 0);
}

/** Requests that reach SharePoint, each part of a batch for itself. */
export function sharePointRequests(requests: readonly LoggedRequest[]): number {
  return partsOf(requests).filter((part) => unitsOf(part) > 0).length;
}

function partsOf(requests: readonly LoggedRequest[]): readonly Part[] {
  return requests.filter(({ path }) => path.startsWith('/graph/')).flatMap((request): readonly Part[] => request.parts ?? [request]);
}

function unitsOf({ method, path }: Part): number {
  if (!/\/(sites|drives)\//.test(path)) return 0;
  const isOne = /\/items\/\d+(\/fields)?(\?|$)|\/drive(\?|$)|\/root:\/[^:]*(:\/content)?(\?|$)/.test(path);
  return method === 'GET' && isOne ? 1 : 2;
}
