import { ReferenceKind } from '../domain/partnership/reference';
import { listOfKind } from './references';
import { ListStore, odataText } from './stores/listStore';

export interface BearerOfReference {
  readonly id: number;
  readonly title: string;
}

/** A longer filter would not fit into an address. */
const referencesAtOnce = 30;

/** What bears these references, by the reference: one request. */
export async function itemsByReference(store: ListStore, kind: ReferenceKind, references: readonly string[]): Promise<ReadonlyMap<string, BearerOfReference>> {
  const chunks = Array.from({ length: Math.ceil(references.length / referencesAtOnce) }, (_, at) => references.slice(at * referencesAtOnce, (at + 1) * referencesAtOnce));
  if (chunks.length === 0) return new Map();
  const pages = await store.inOneRequest((reading) => Promise.all(chunks.map((chunk) => reading.items(listOfKind[kind], {
    select: ['Id', 'Title', 'Reference'], filter: chunk.map((reference) => `Reference eq ${odataText(reference)}`).join(' or '), top: referencesAtOnce
  }))));
  return new Map(pages.flat().map(({ Id, Title, Reference }) => [String(Reference), { id: Number(Id), title: String(Title) }]));
}
