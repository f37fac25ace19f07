import { actionColumns } from '../actions';
import { entryList } from '../entry';
import { membershipColumns } from '../memberships';
import { representativeColumns } from '../representatives';
import { restrictedNoteColumns } from '../restrictedNotes';
import type { Editing, RecycledItem } from '../stores/editing';
import { StoreError } from '../stores/storeError';
import { listOf } from '../submission/submissionList';
import { Deletion, EntryPart, RecycledPart } from './deletion';

const urlOf: Readonly<Record<string, string>> = {
  [entryList]: 'Lists/Partnerships',
  [membershipColumns.list]: 'Lists/Memberships',
  [representativeColumns.list]: 'Lists/Representatives',
  [restrictedNoteColumns.list]: 'Lists/RestrictedNotes',
  [listOf({ restricted: false })]: 'Lists/Submissions',
  [listOf({ restricted: true })]: 'Lists/RestrictedSubmissions',
  [actionColumns.list]: 'Lists/Actions'
};

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
    const binId = binIds.get(`${urlOf[list]} ${id}`);
    if (binId === undefined) left.push({ list, id });
    else gone.push({ list, id, binId });
  }
  return { entryId, left: [...left.filter(({ list }) => list !== entryList), ...left.filter(({ list }) => list === entryList)], gone };
}
