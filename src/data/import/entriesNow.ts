import { EntryFieldName } from '../../domain/partnership/entryField';
import { entryColumns } from '../entry';
import { queryOf } from '../record/recordColumns';
import { StoredRecord, storedRecord } from '../record/storedRecord';
import type { ListStore } from '../stores/listStore';

/** A longer filter would not fit into an address. */
const idsAtOnce = 60;

/** Entries as they stand now, by id: one request for up to 4,800. What has been deleted is not among them. */
export async function entriesNow(store: ListStore, ids: readonly number[]): Promise<ReadonlyMap<number, StoredRecord<EntryFieldName>>> {
  const chunks = Array.from({ length: Math.ceil(ids.length / idsAtOnce) }, (_, at) => ids.slice(at * idsAtOnce, (at + 1) * idsAtOnce));
  if (chunks.length === 0) return new Map();
  const pages = await store.inOneRequest((reading) => Promise.all(chunks.map((chunk) => reading.items(entryColumns.list, {
    ...queryOf(entryColumns), filter: chunk.map((id) => `Id eq ${id}`).join(' or '), top: idsAtOnce
  }))));
  return new Map(pages.flat().map((item) => storedRecord(entryColumns, item)).map((record) => [record.id, record]));
}
