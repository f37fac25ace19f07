import { documentList, GovernanceDocument } from '../governanceDocuments';
import type { ListStore } from '../stores/listStore';

/** Says whose a document is that was no partnership's yet. Answers its new version. Rejects with a `StoreError`: `conflict` when somebody has changed it meanwhile. */
export async function claimDocument(store: ListStore, { id, version }: Pick<GovernanceDocument, 'id' | 'version'>, entryId: number): Promise<string> {
  const written = await (await store.editing()).write({ kind: 'change', list: documentList, id, version, values: { PartnershipId: entryId } });
  return written.version ?? version;
}
