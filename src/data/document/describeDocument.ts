import { DocumentDetails, documentList, documentValues } from '../governanceDocuments';
import type { ListStore } from '../stores/listStore';

/** Writes what is known of a document beside its file, over whatever is there. Rejects with a `StoreError`. */
export async function describeDocument(store: ListStore, id: number, details: DocumentDetails): Promise<void> {
  await (await store.editing()).write({ kind: 'change', list: documentList, id, version: '*', values: documentValues(details) });
}
