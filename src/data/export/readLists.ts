import { ExportList, ExportRow } from '../../domain/export/exportList';
import { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { readList, ReadingWork } from './readList';

/** Lists that are small enough to come in one request together. */
const fewItems = 1000;

export interface ReadLists {
  readonly rows: ReadonlyMap<string, readonly ExportRow[]>;
  /** Titles of lists that this person may not read after all. */
  readonly denied: readonly string[];
}

/** Rows of several lists by their titles: small lists in one request together, the others one after the other. */
export async function readLists(store: ListStore, lists: readonly ExportList[], work: ReadingWork): Promise<ReadLists> {
  const rows = new Map<string, readonly ExportRow[]>();
  const denied: string[] = [];
  const read = async (list: ExportList): Promise<void> => {
    try {
      rows.set(list.title, await readList(store, list, work));
    } catch (error) {
      if (!isDenied(error)) throw error;
      denied.push(list.title);
    }
  };
  await work.pause();
  await Promise.all(lists.filter(({ itemCount }) => itemCount <= fewItems).map(read));
  for (const list of lists) if (list.itemCount > fewItems) await read(list);
  return { rows, denied };
}

/** A sign-in that has run out is no answer about a list. */
function isDenied(error: unknown): boolean {
  return error instanceof StoreError && error.status !== 401 && (error.kind === 'denied' || error.kind === 'notFound');
}
