import type { ItemStore } from './stores/itemStore';

const known = new WeakMap<object, Map<number, string>>();

/**
 * Directory ids of people by the ids that the site has for them. What the site calls somebody stays theirs for ever, so each is asked for once as long as there is the store;
 * whoever the directory does not know, once more each time.
 */
export async function directoryIdsOf(store: Pick<ItemStore, 'directoryIds'>, siteUsers: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const found = known.get(store) ?? new Map<number, string>();
  known.set(store, found);
  const unknown = Array.from(new Set(siteUsers)).filter((id) => !found.has(id));
  if (unknown.length > 0) for (const [id, oid] of Array.from(await store.directoryIds(unknown))) found.set(id, oid);
  return found;
}
