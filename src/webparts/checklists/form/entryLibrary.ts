import { addDocument } from '../../../data/document/addDocument';
import { describeDocument } from '../../../data/document/describeDocument';
import { documentAddress, DocumentDetails, documentLibrary, documentList, documentsOfEntry, GovernanceDocument } from '../../../data/governanceDocuments';
import { rightsIn } from '../../../data/siteLists';
import type { ListStore, SiteList } from '../../../data/stores/listStore';
import { Answers, EvidenceDocument } from '../../../domain/protocol/answer';
import { Protocol } from '../../../domain/protocol/protocol';
import { Submission } from '../../../domain/submission/submission';
import { DocumentLibrary, isInLibrary } from '../../../ui/questionForm/documentLibrary';

export interface EntryLibrary extends DocumentLibrary {
  /** Writes what answers say of the library's documents (kind, signed, expires) to the library, where it differs. Never rejects. */
  keep(answers: Answers): Promise<void>;
}

interface Ground {
  readonly store: ListStore;
  readonly siteUrl: string;
  readonly submission: Submission;
  readonly kinds: Protocol['documentKinds'];
  readonly lists: readonly SiteList[];
}

/**
 * The documents of a form's entry. All staff may read the library, so a form that not all of them may read has none; nor has one whose entry is gone,
 * nor a site without the library.
 */
export function entryLibrary({ store, siteUrl, submission: { entry, restricted }, kinds, lists }: Ground): EntryLibrary | undefined {
  if (entry === undefined || restricted || !lists.some(({ title }) => title === documentList)) return undefined;
  const { add, change } = rightsIn(lists, documentList);
  /** What the library says, by address. */
  const known = new Map<string, { readonly id: number; readonly says: EvidenceDocument }>();
  const note = (document: GovernanceDocument): EvidenceDocument => {
    const says = evidenceOf(document, documentAddress(siteUrl, document.path), kinds);
    known.set(says.address, { id: document.id, says });
    return says;
  };
  const documents = async (): Promise<readonly EvidenceDocument[]> => (await documentsOfEntry(store, entry.id)).map(note);
  const library: DocumentLibrary = {
    address: documentAddress(siteUrl, `${decodeURIComponent(new URL(siteUrl).pathname).replace(/\/$/, '')}/${documentLibrary}/`),
    documents,
    ...(add && { upload: async (file, how) => note(await addDocument(store, entry.id, { file, ...how })) })
  };
  const keep = async (answers: Answers): Promise<void> => {
    const kept = documentsIn(answers).filter((document) => isInLibrary(library, document));
    if (kept.some(({ address }) => !known.has(address))) await documents();
    for (const document of kept) {
      const there = known.get(document.address);
      if (there === undefined || sameDetails(there.says, document)) continue;
      await describeDocument(store, there.id, detailsOf(document, kinds));
      known.set(document.address, { ...there, says: document });
    }
  };
  // The answers are saved already. What the library did not take is tried again with the next save.
  return { ...library, keep: (answers) => (change ? keep(answers).catch(() => undefined) : Promise.resolve()) };
}

function documentsIn(answers: Answers): readonly EvidenceDocument[] {
  return Object.values(answers).flatMap(({ value }) => (value?.kind === 'documents' ? value.documents : []));
}

function evidenceOf({ title, kind, signedOn, signedBy, expires }: GovernanceDocument, address: string, kinds: Protocol['documentKinds']): EvidenceDocument {
  return { address, title, documentKind: kinds.find(({ text }) => text.en === kind)?.code, signedOn, signedBy, expires };
}

function detailsOf({ title, documentKind, signedOn, signedBy, expires }: EvidenceDocument, kinds: Protocol['documentKinds']): DocumentDetails {
  return { title, kind: kinds.find(({ code }) => code === documentKind)?.text.en, signedOn, signedBy, expires };
}

function sameDetails(one: EvidenceDocument, other: EvidenceDocument): boolean {
  return (['title', 'documentKind', 'signedOn', 'signedBy', 'expires'] as const).every((part) => (one[part] ?? '') === (other[part] ?? ''));
}
