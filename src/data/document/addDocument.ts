import { libraryName } from '../../domain/document/uploadFile';
import { documentLibrary, documentList, GovernanceDocument } from '../governanceDocuments';
import type { NewFile } from '../stores/files';
import type { ListStore } from '../stores/listStore';
import { StoreError } from '../stores/storeError';

export interface DocumentFile extends Pick<NewFile, 'signal' | 'onProgress'> {
  readonly file: File;
}

/**
 * Puts a file into the library and says whose it is. When it is cancelled or the second fails the file goes again, so that trying once more does not make two of it.
 * Rejects with a `StoreError`.
 */
export async function addDocument(store: ListStore, entryId: number, { file, signal, onProgress }: DocumentFile): Promise<GovernanceDocument> {
  const [files, editing] = await Promise.all([store.files(), store.editing()]);
  const { id, name, path } = await files.upload({ library: documentLibrary, name: libraryName(file.name), content: file, signal, onProgress });
  try {
    if (signal?.aborted) throw new StoreError('unavailable', 'The upload was cancelled.');
    const { version = '*' } = await editing.write({ kind: 'change', list: documentList, id, version: '*', values: { Title: name, PartnershipId: entryId } });
    return { id, version, path, title: name };
  } catch (error) {
    // Why it could not be marked is told; a file that cannot be taken away either stays in the library without a partnership.
    await editing.write({ kind: 'recycle', list: documentList, id }).catch(() => undefined);
    throw error;
  }
}
