import type { LoggedRequest } from '../../../local/tenant/server/requestLog';

/** What reached SharePoint meanwhile; digests, which every page asks for, apart. */
export interface SiteRequests {
  readonly all: number;
  /** Those that write something. */
  readonly writes: number;
  /** List operations in them. */
  readonly operations: number;
}

export async function requestsDuring(siteUrl: string, act: () => Promise<unknown>): Promise<SiteRequests> {
  const log = `${siteUrl}/_local/requests`;
  await fetch(log, { method: 'DELETE' });
  await act();
  const sent = (await (await fetch(log)).json() as readonly LoggedRequest[]).filter(({ path }) => /\/_api\//.test(path) && !/contextinfo/.test(path));
  const operations = sent.map(operationsIn).filter((count) => count > 0);
  return { all: sent.length, writes: operations.length, operations: operations.reduce((sum, count) => sum + count, 0) };
}

function operationsIn({ method, path, parts = [{ method, path, status: 0 }] }: LoggedRequest): number {
  return parts.filter((part) => part.method !== 'GET' && !/\$batch|PeoplePicker/i.test(part.path)).length;
}
