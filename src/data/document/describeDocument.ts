import { DocumentDetails, documentList, documentValues, GovernanceDocument } from '../governanceDocuments';
import type { ListStore } from '../stores/listStore';

/**
 * Writes these details of a document beside its file, in the version that was read only; others stay as they are. Answers the new version. Rejects with a `StoreError`:
 * `conflict` when somebody has changed it meanwhile.
 */
export async function describeDocument(store: ListStore, { id, version }: Pick<GovernanceDocument, 'id' | 'version'>, details: Partial<DocumentDetails>): Promise<string> {
  const written = await (await store.editing()).write({ kind: 'change', list: documentList, id, version, values: documentValues(details) });
  return written.version ?? version;
}
