import { EvidenceDocument } from '../../domain/protocol/answer';
import { Protocol } from '../../domain/protocol/protocol';
import { Submission } from '../../domain/submission/submission';
import { documentAddress, documentLibrary, documentList, documentsOfEntry, GovernanceDocument, strayDocuments } from '../governanceDocuments';
import { rightsIn } from '../siteLists';
import type { ListStore, SiteList } from '../stores/listStore';
import { isOvertaken } from '../stores/storeError';
import { addDocument } from './addDocument';
import { claimDocument } from './claimDocument';
import { describeDocument } from './describeDocument';
import { ChangedDocument, changedDocuments, Detail, details, detailsOf, differ, evidenceOf, SavedDocuments } from './documentDetails';
import { DocumentLibrary, isInLibrary } from './documentLibrary';

export interface EntryLibrary extends DocumentLibrary {
  /** Writes what this person has changed of the library's documents in their answers (kind, signed, expires) to the library. Never rejects. */
  keep(given: SavedDocuments): Promise<void>;
}

interface Ground {
  readonly store: ListStore;
  readonly siteUrl: string;
  readonly submission: Submission;
  /** Who is looking: their number on the site. */
  readonly reader: () => Promise<number>;
  readonly kinds: Protocol['documentKinds'];
  readonly lists: readonly SiteList[];
}

/**
 * The documents of a form's entry. All staff may read the library, so a form that not all of them may read has none; nor has one whose entry is gone,
 * nor a site without the library.
 */
export function entryLibrary({ store, siteUrl, submission: { entry, restricted }, reader, kinds, lists }: Ground): EntryLibrary | undefined {
  if (entry === undefined || restricted || !lists.some(({ title }) => title === documentList)) return undefined;
  const { add, change } = rightsIn(lists, documentList);
  /** What the library says, by address. */
  const known = new Map<string, KnownDocument>();
  const note = (document: GovernanceDocument): EvidenceDocument => {
    const says = evidenceOf(document, documentAddress(siteUrl, document.path), kinds);
    known.set(says.address, { id: document.id, version: document.version, says });
    return says;
  };
  const documents = async (): Promise<readonly EvidenceDocument[]> => (await documentsOfEntry(store, entry.id)).map(note);
  const strays = async (): Promise<readonly EvidenceDocument[]> => (await strayDocuments(store, await reader())).map(note);
  const claim = async (stray: EvidenceDocument): Promise<EvidenceDocument> => {
    const there = known.get(stray.address);
    if (there !== undefined) known.set(stray.address, { ...there, version: await claimDocument(store, there, entry.id) });
    return stray;
  };
  const library: DocumentLibrary = {
    address: documentAddress(siteUrl, `${decodeURIComponent(new URL(siteUrl).pathname).replace(/\/$/, '')}/${documentLibrary}/`),
    documents,
    ...(change && { strays: { documents: strays, claim } }),
    ...(add && { upload: async (file, how) => note(await addDocument(store, entry.id, { file, ...how })) })
  };
  /** Changed in answers, and not in the library yet, by address. */
  const unkept = new Map<string, ChangedDocument>();
  const describe = async (there: KnownDocument, { document }: ChangedDocument, parts: readonly Detail[]): Promise<void> => {
    const changed = parts.filter((part) => differ(there.says, document, part));
    if (changed.length === 0) return;
    const version = await describeDocument(store, there, detailsOf(document, changed, kinds));
    known.set(document.address, { ...there, version, says: { ...there.says, ...Object.fromEntries(changed.map((part) => [part, document[part]])) } });
  };
  const keepOne = async (changed: ChangedDocument): Promise<void> => {
    const { address } = changed.document;
    if (!known.has(address)) await documents();
    const there = known.get(address);
    if (there === undefined) return;
    const parts = details.filter((part) => differ(changed.before ?? there.says, changed.document, part));
    try {
      await describe(there, changed, parts);
    } catch (error) {
      if (!isOvertaken(error)) throw error;
      // What somebody has changed in the library itself meanwhile stays.
      await documents();
      const now = known.get(address);
      if (now !== undefined) await describe(now, changed, parts.filter((part) => !differ(there.says, now.says, part)));
    }
  };
  const keepAll = async (): Promise<void> => {
    for (const [address, changed] of Array.from(unkept)) {
      await keepOne(changed);
      if (unkept.get(address) === changed) unkept.delete(address);
    }
  };
  let running = Promise.resolve();
  const keep = (given: SavedDocuments): Promise<void> => {
    for (const { document, before } of changedDocuments(given)) {
      const waiting = unkept.get(document.address);
      if (isInLibrary(library, document)) unkept.set(document.address, { document, before: waiting === undefined ? before : waiting.before });
    }
    // The answers are saved already. What the library did not take is tried again with the next save.
    running = running.then(keepAll).catch(() => undefined);
    return running;
  };
  return { ...library, keep: (given) => (change ? keep(given) : Promise.resolve()) };
}

interface KnownDocument extends Pick<GovernanceDocument, 'id' | 'version'> {
  readonly says: EvidenceDocument;
}
