import { Day } from '../domain/calendar/day';
import { instantOfDay } from './day';
import { ItemRow } from './itemRow';
import type { ItemValues } from './stores/editing';
import { Item, Reading } from './stores/listStore';

export const documentList = 'Governance documents';
/** Its address below the site. */
export const documentLibrary = 'GovernanceDocuments';

/** What a library says of a document beside the file. */
export interface DocumentDetails {
  readonly title: string;
  /** In words, as the protocol has them. */
  readonly kind?: string;
  readonly signedOn?: Day;
  readonly signedBy?: string;
  readonly expires?: Day;
}

export interface GovernanceDocument extends DocumentDetails {
  readonly id: number;
  /** SharePoint's ETag. */
  readonly version: string;
  /** Server-relative and decoded. */
  readonly path: string;
}

const mostShown = 200;

type Items = Pick<Reading, 'items'>;

/** Newest first. */
export function documentsOfEntry(store: Items, entryId: number): Promise<readonly GovernanceDocument[]> {
  return documentsWhere(store, `PartnershipId eq ${entryId}`);
}

/** Put there by this person, and no partnership's: what is left of an upload whose answer was lost. Newest first. */
export function strayDocuments(store: Items, authorId: number): Promise<readonly GovernanceDocument[]> {
  return documentsWhere(store, `PartnershipId eq null and AuthorId eq ${authorId}`);
}

async function documentsWhere(store: Items, filter: string): Promise<readonly GovernanceDocument[]> {
  const items = await store.items(documentList, {
    select: ['Id', 'Title', 'FileLeafRef', 'FileRef', 'DocumentKind', 'SignedOn', 'SignedBy', 'Expires'], filter, orderBy: { column: 'Id', descending: true }, top: mostShown, withVersion: true
  });
  return items.map(governanceDocument);
}

function governanceDocument(item: Item): GovernanceDocument {
  const row = new ItemRow(documentList, item);
  return {
    id: row.id,
    version: row.requiredText('odata.etag'),
    path: row.requiredText('FileRef'),
    title: row.text('Title') ?? row.requiredText('FileLeafRef'),
    kind: row.text('DocumentKind'),
    signedOn: row.day('SignedOn'),
    signedBy: row.text('SignedBy'),
    expires: row.day('Expires')
  };
}

/** Values of the columns of these details; what is empty empties its column. */
export function documentValues(details: Partial<DocumentDetails>): ItemValues {
  return Object.fromEntries(Object.entries(details).map(([name, value]: [string, string | undefined]) => {
    const column = columnOf[name as keyof DocumentDetails];
    return [column, value === undefined ? null : days.includes(column) ? instantOfDay(value) : value];
  }));
}

const columnOf: Readonly<Record<keyof DocumentDetails, string>> = { title: 'Title', kind: 'DocumentKind', signedOn: 'SignedOn', signedBy: 'SignedBy', expires: 'Expires' };
const days: readonly string[] = [columnOf.signedOn, columnOf.expires];

/** Where a browser finds the file. SharePoint gives addresses decoded. */
export function documentAddress(siteUrl: string, path: string): string {
  return new URL(siteUrl).origin + path.split('/').map(encodeURIComponent).join('/');
}
