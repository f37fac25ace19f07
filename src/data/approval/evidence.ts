import { Evidence } from '../../domain/approval/submittedContent';
import { Answers } from '../../domain/protocol/answer';
import { askedAnswers } from '../../domain/protocol/asked';
import { FormDefinition } from '../../domain/protocol/form';
import { documentList } from '../governanceDocuments';
import type { FileVersion, ServiceStore } from '../stores/serviceStore';
import { pathInLibrary } from './pathInLibrary';

/**
 * The documents of the site's library that the answers name, as they are now. What lies elsewhere is named in the answers and no more. Rejects with `notFound`
 * for a document that is there no longer.
 */
export async function evidenceIn(store: Pick<ServiceStore, 'fileVersion'>, siteUrl: string, form: FormDefinition, answers: Answers): Promise<readonly Evidence[]> {
  const evidence: Evidence[] = [];
  for (const [question, { value }] of Object.entries(askedAnswers(form, answers))) {
    for (const { address } of value?.kind === 'documents' ? value.documents : []) {
      const file = await fileAt(store, siteUrl, address);
      if (file !== undefined) evidence.push({ question, address, ...file });
    }
  }
  return evidence;
}

/** A document of the site's library as it is now; nothing for what lies elsewhere. Rejects with `notFound` where it is there no longer. */
export async function fileAt(store: Pick<ServiceStore, 'fileVersion'>, siteUrl: string, address: string): Promise<FileVersion | undefined> {
  const path = pathInLibrary(siteUrl, address);
  return path === undefined ? undefined : store.fileVersion(documentList, path);
}
