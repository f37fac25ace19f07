import { InjectHeaders } from '@pnp/queryable/behaviors/inject-headers';
import { parseBinderWithErrorCheck } from '@pnp/queryable/behaviors/parsers';
import { SPQueryable, spPost, type ISPQueryable } from '@pnp/sp/spqueryable';
import type { Write, Written } from './editing';
import { isGuarded, recycleInVersion, restore, type Sent } from './guardedRecycle';
import type { Behavior } from './sendTogether';

/** One write, alone or as a part of a batch; a recycle that names a version goes only as a part of one. Rejects with the client's error. */
export async function sendWrite(site: ISPQueryable, operation: Write, ...behaviors: readonly Behavior[]): Promise<Sent> {
  const at = (path: string): ISPQueryable => SPQueryable(site, path).using(...behaviors);
  switch (operation.kind) {
    case 'add': {
      const added = at(`${itemsPath(operation.list)}`).using(InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' }));
      const item = await spPost<{ Id: number; 'odata.etag': string }>(added, { body: JSON.stringify(operation.values) });
      return { id: item.Id, version: item['odata.etag'] };
    }
    case 'change': {
      const changed = at(`${itemsPath(operation.list)}(${operation.id})`).using(versionParse());
      return spPost<Written>(changed, { body: JSON.stringify(operation.values), headers: { 'IF-Match': operation.version, 'X-HTTP-Method': 'MERGE' } });
    }
    case 'recycle': {
      const item = `${itemsPath(operation.list)}(${operation.id})`;
      return isGuarded(operation) ? recycleInVersion(SPQueryable(site, item), operation.version, behaviors) : { binId: await spPost<string>(at(`${item}/recycle`)) };
    }
    case 'restore':
      await restore(site, operation.binId, ...behaviors);
      return {};
  }
}

function itemsPath(list: string): string {
  return `_api/web/lists/getByTitle('${encodeURIComponent(list.replace(/'/g, "''"))}')/items`;
}

/** A change answers with nothing but the item's new ETag, in a header. */
function versionParse(): Behavior {
  return parseBinderWithErrorCheck(async (response) => ({ version: response.headers.get('ETag') ?? undefined }));
}
