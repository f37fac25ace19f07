import { Answers, EvidenceDocument } from '../../domain/protocol/answer';
import { Protocol } from '../../domain/protocol/protocol';
import type { DocumentDetails, GovernanceDocument } from '../governanceDocuments';

/** What both an answer and the library say of a document. */
export const details = ['title', 'documentKind', 'signedOn', 'signedBy', 'expires'] as const;
export type Detail = (typeof details)[number];

export interface ChangedDocument {
  readonly document: EvidenceDocument;
  /** Absent: it is evidence only now, and the library's own details were what it began with. */
  readonly before: EvidenceDocument | undefined;
}

export interface SavedDocuments {
  /** Answers that the save began with. */
  readonly before: Answers;
  /** As this person gave them. */
  readonly mine: Answers;
  /** As the list holds them now. */
  readonly saved: Answers;
}

/** Those that this person has changed and that were saved so: neither what a colleague answered nor what is as it was. */
export function changedDocuments({ before, mine, saved }: SavedDocuments): readonly ChangedDocument[] {
  const [earlier, given] = [documentsIn(before), documentsIn(mine)];
  return documentsIn(saved)
    .filter((document) => given.some((each) => isSame(each, document)) && !earlier.some((each) => isSame(each, document)))
    .map((document) => ({ document, before: earlier.find(({ address }) => address === document.address) }));
}

function documentsIn(answers: Answers): readonly EvidenceDocument[] {
  return Object.values(answers).flatMap(({ value }) => (value?.kind === 'documents' ? value.documents : []));
}

export function evidenceOf({ title, kind, signedOn, signedBy, expires }: GovernanceDocument, address: string, kinds: Protocol['documentKinds']): EvidenceDocument {
  return { address, title, documentKind: kinds.find(({ text }) => text.en === kind)?.code, signedOn, signedBy, expires };
}

export function detailsOf(document: EvidenceDocument, parts: readonly Detail[], kinds: Protocol['documentKinds']): Partial<DocumentDetails> {
  const kind = kinds.find(({ code }) => code === document.documentKind)?.text.en;
  return Object.fromEntries(parts.map((part) => (part === 'documentKind' ? ['kind', kind] : [part, document[part]])));
}

function isSame(one: EvidenceDocument, other: EvidenceDocument): boolean {
  return one.address === other.address && !details.some((part) => differ(one, other, part));
}

export function differ(one: EvidenceDocument, other: EvidenceDocument, part: Detail): boolean {
  return (one[part] ?? '') !== (other[part] ?? '');
}
