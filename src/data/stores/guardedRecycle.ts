import { InjectHeaders } from '@pnp/queryable/behaviors/inject-headers';
import { SPQueryable, spPost, type ISPQueryable } from '@pnp/sp/spqueryable';
import type { Outcome, Write, Written } from './editing';
import type { WaitListener } from './patience';
import type { PartOutcome } from './sendPatiently';
import { sendTogether, type Behavior } from './sendTogether';
import { StoreError } from './storeError';

/*
 * `recycle()` is a method without parameters: SharePoint documents no version for it (files have a `RecycleWithETag` of their own, items do not), and
 * DELETE with If-Match deletes for good. So the version is read in the same batch, just before; what turns out to have been changed comes back at once.
 * If-Match is sent all the same: where SharePoint heeds it, nothing goes in the first place.
 */

export interface Sent extends Written {
  /** Of an item that was to be recycled in one version only: the one that it was in. */
  readonly versionFound?: string;
}

/** As a part of a batch, which answers its parts in their order. */
export async function recycleInVersion(item: ISPQueryable, version: string, inBatch: readonly Behavior[]): Promise<Sent> {
  const read = SPQueryable(item).select('Id').using(...inBatch, InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' }))<{ 'odata.etag': string }>();
  const recycle = spPost<string>(SPQueryable(item, 'recycle').using(...inBatch), { headers: { 'IF-Match': version } });
  // Whether it was read or not, what counts is whether it went.
  const [found, binId] = await Promise.all([read.catch(() => undefined), recycle]);
  return { binId, versionFound: found?.['odata.etag'] ?? 'not known' };
}

export function operationsOf(operation: Write): number {
  return isGuarded(operation) ? 2 : 1;
}

/** Brings back what went in another version than the one that was named: to whoever sent it, that is a conflict. */
export async function takenBack(site: ISPQueryable, operations: readonly Write[], sent: readonly PartOutcome<Sent>[], onWait: WaitListener): Promise<readonly Outcome[]> {
  const outcomes = sent.map((outcome): Outcome => (outcome.kind === 'failed' ? outcome : { kind: 'done', written: withoutVersionFound(outcome.value) }));
  const overtaken = operations.flatMap((operation, at) => {
    const outcome = sent[at];
    return isGuarded(operation) && outcome.kind === 'done' && outcome.value.versionFound !== operation.version ? [{ at, binId: outcome.value.binId ?? '' }] : [];
  });
  const restored = await sendTogether(site, overtaken.map(({ binId }) => (inBatch) => restore(site, binId, inBatch)), { isWrite: true, onWait });
  restored.forEach((outcome, index) => {
    outcomes[overtaken[index].at] = outcome.kind === 'failed' ? outcome : { kind: 'failed', error: new StoreError('conflict', 'It was changed meanwhile, and has not been deleted.', { status: 412 }) };
  });
  return outcomes;
}

export function restore(site: ISPQueryable, binId: string, ...behaviors: readonly Behavior[]): Promise<void> {
  return spPost(SPQueryable(site, `_api/web/recyclebin('${binId}')/restore`).using(...behaviors));
}

export function isGuarded(operation: Write): operation is Extract<Write, { kind: 'recycle' }> & { readonly version: string } {
  return operation.kind === 'recycle' && operation.version !== undefined;
}

function withoutVersionFound({ versionFound: _versionFound, ...written }: Sent): Written {
  return written;
}
