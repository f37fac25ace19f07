import { Editors, editorsIn } from '../domain/record/editors';
import { remembered, small } from './stores/remembered';
import type { ServiceStore } from './stores/serviceStore';
import { StoreError } from './stores/storeError';

/**
 * Who has changed an item up to this version of it: read once, because as long as the item is in it nobody new has come. Rejects as a `conflict` when somebody
 * saves it meanwhile.
 * @param version its ETag.
 */
export function editorsOf(store: Pick<ServiceStore, 'versions'>, list: string, { id, version }: { readonly id: number; readonly version: string }): Promise<Editors> {
  return remembered(store, `editors of ${version}`, async () => {
    const [versions, saves] = [await store.versions(list, id), savesIn(version)];
    if (Number.parseInt(versions[0]?.label, 10) > saves) throw new StoreError('conflict', `Item ${id} of ${list} was changed while its versions were read.`);
    return editorsIn(versions, saves);
  }, small);
}

/** SharePoint counts every save of an item in its ETag, `"guid,3"`, whether or not the list keeps versions. */
export function savesIn(version: string): number {
  return Number(/,(\d+)"?$/.exec(version)?.[1]);
}
