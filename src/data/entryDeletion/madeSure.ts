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
  // Of several files of one name, the one that was deleted last.
  const binIds = new Map([...bin].reverse().map(({ binId, listUrl, id, file }) => [file ?? `${listUrl} ${id}`, binId]));
  const gone: RecycledPart[] = [];
  const left: EntryPart[] = [];
  for (const part of parts) {
    const { list, id, file } = part;
    const binId = binIds.get(file ?? `${urlOf.get(list)} ${id}`);
    if (binId === undefined) left.push({ list, id, file });
    else gone.push({ list, id, file, binId });
  }
  return { entryId, left: [...left.filter(({ list }) => list !== entryList), ...left.filter(({ list }) => list === entryList)], gone };
}
