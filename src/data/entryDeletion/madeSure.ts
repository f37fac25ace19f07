import { belongings } from '../belongings';
import { entryList } from '../entry';
import type { Editing, RecycledItem } from '../stores/editing';
import { StoreError } from '../stores/storeError';
import { Deletion, EntryPart, RecycledPart } from './deletion';

const urlOf = new Map([...belongings, { list: entryList, url: 'Lists/Partnerships' }].map(({ list, url }) => [list, url]));

/** After an answer that did not come: the recycle bin knows what SharePoint has carried out. One request; an `error` says that it could not be asked. */
export async function madeSure(editing: Editing, { entryId, left, gone, isUnsure }: Deletion): Promise<Deletion> {
  if (!isUnsure) return { entryId, left, gone };
  try {
    return sorted(entryId, [...left, ...gone], await editing.recycled());
  } catch (error) {
    if (error instanceof StoreError) return { entryId, left, gone, error, isUnsure };
    throw error;
  }
}

function sorted(entryId: number, parts: readonly EntryPart[], bin: readonly RecycledItem[]): Deletion {
  const binIds = new Map(bin.map(({ listUrl, id, binId }) => [`${listUrl} ${id}`, binId]));
  const gone: RecycledPart[] = [];
  const left: EntryPart[] = [];
  for (const { list, id } of parts) {
    const binId = binIds.get(`${urlOf.get(list)} ${id}`);
    if (binId === undefined) left.push({ list, id });
    else gone.push({ list, id, binId });
  }
  return { entryId, left: [...left.filter(({ list }) => list !== entryList), ...left.filter(({ list }) => list === entryList)], gone };
}
