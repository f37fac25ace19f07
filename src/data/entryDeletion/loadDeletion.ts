import { Belonging, belongings, idColumn } from '../belongings';
import { entryById, entryList, LoadedEntry } from '../entry';
import type { ListStore, Reading } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { Deletion, EntryPart } from './deletion';

export interface PlannedDeletion {
  /** As it stands now. */
  readonly loaded: LoadedEntry;
  readonly deletion: Deletion;
  readonly counts: Readonly<Record<Belonging['kind'], number>>;
}

/**
 * What goes with an entry, in one request. Also those that no panel shows, such as a membership whose organisation has gone.
 * @param withRestricted only for somebody who may delete restricted notes: others do not even see that there are any, nor restricted forms.
 */
export async function loadDeletion(store: ListStore, entryId: number, withRestricted: boolean): Promise<PlannedDeletion> {
  const asked = belongings.filter(({ isRestricted }) => withRestricted || !isRestricted);
  const [loaded, ...found] = await store.inOneRequest((together) => Promise.all([entryById(together, entryId), ...asked.map((each) => partsIn(together, each, entryId))]));
  const counts = { members: 0, representatives: 0, notes: 0, forms: 0, actions: 0, documents: 0 };
  asked.forEach(({ kind }, at) => { counts[kind] += found[at].length; });
  return { loaded, deletion: { entryId, left: [...[...found].reverse().flat(), { list: entryList, id: entryId }], gone: [] }, counts };
}

async function partsIn(store: Reading, belonging: Belonging, entryId: number): Promise<readonly EntryPart[]> {
  const { list, isLibrary } = belonging;
  try {
    const items = await store.items(list, { select: ['Id', ...(isLibrary ? ['FileRef'] : [])], filter: `${idColumn(belonging)} eq ${entryId}`, top: 5000 });
    return items.map(({ Id, FileRef }) => ({ list, id: Number(Id), ...(typeof FileRef === 'string' && { file: FileRef }) }));
  } catch (error) {
    // A site that has not been set up again since this list came has nothing in it.
    if (error instanceof StoreError && error.kind === 'notFound') return [];
    throw error;
  }
}
