import type { Editing } from './editing';
import type { Files } from './files';

/** What the site's lists can be asked, whichever client carries it. Every call rejects with a `StoreError`. */
export interface ListStore {
  /** Public views and columns of a list, in one request. */
  schema(list: string): Promise<ListSchema>;
  /** The lists that this person may see with these of their properties and of their columns' (`Title`, `Fields/Title`), as REST gives them. One request. */
  described(select: readonly string[]): Promise<readonly Item[]>;
  /** Rows as SharePoint renders them for a view, one page at a time. */
  rows(list: string, query: RowQuery): Promise<RowPage>;
  /** Items as REST gives them, at most `top`; for more, ask again `after` the last one. Columns that the list has no longer are left out. */
  items(list: string, query: ItemQuery): Promise<readonly Item[]>;
  /** Newest first. Another shape than items: lookups and people are `{LookupId, LookupValue}`. */
  versions(list: string, id: number): Promise<readonly Item[]>;
  /** The lists that this person may see, with what they may do there and what forms need to know of the columns. One request. */
  lists(): Promise<readonly SiteList[]>;
  /**
   * Carries out every `items`, `versions` and `lists` call that `read` makes at once in one batch of at most 80. Each call fails for itself.
   */
  inOneRequest<T>(read: (store: Reading) => Promise<T>): Promise<T>;
  /** Directory ids of people by the site's own ids of them, which person columns hold; without those whom site or directory does not know, and without groups. */
  directoryIds(siteUsers: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** Writing is a part of its own, fetched when somebody first edits. */
  editing(): Promise<Editing>;
  /** So is uploading. */
  files(): Promise<Files>;
}

/** What can be asked for together. */
export type Reading = Pick<ListStore, 'items' | 'versions' | 'lists'>;

/** Unknown until a mapper of its list has read it. */
export type Item = Readonly<Record<string, unknown>>;

/** What the signed-in person may do in a list. SharePoint enforces it; what is offered follows it as a courtesy. */
export interface ListRights {
  readonly add: boolean;
  readonly change: boolean;
  readonly recycle: boolean;
}

export interface SiteList {
  readonly title: string;
  readonly rights: ListRights;
  /** Choices of each choice column, by its internal name. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Internal names of all columns; absent where nobody knows. */
  readonly columns?: readonly string[];
}

export interface ListSchema {
  readonly itemCount: number;
  readonly rights: ListRights;
  /** Public and not hidden, as SharePoint orders them. */
  readonly views: readonly ListView[];
  readonly columns: readonly ListColumn[];
}

export interface ListView {
  /** Lower case, without braces. */
  readonly id: string;
  readonly title: string;
  /** Page name without `.aspx`: `DueForReview`. Stays when the title changes, so links use it. */
  readonly name: string;
  readonly isDefault: boolean;
  readonly rowLimit: number;
  /** The stored definition, `<View>…</View>`. */
  readonly viewXml: string;
}

export interface ListColumn {
  readonly name: string;
  readonly title: string;
  /** SharePoint's `TypeAsString`: Text, Note, Choice, DateTime, User … */
  readonly type: string;
  readonly indexed: boolean;
  /** Column formatting as JSON text, exactly as stored. */
  readonly format?: string;
}

export interface RowQuery {
  readonly viewXml: string;
  /** Sent beside the view, so that a big list can be sorted by an indexed column. */
  readonly sort?: RowSort;
  /** `next` of the page before. */
  readonly page?: string;
}

export interface RowSort {
  readonly column: string;
  readonly descending: boolean;
}

export interface RowPage {
  readonly rows: readonly Item[];
  /** Absent on the last page. */
  readonly next?: string;
}

export interface ItemQuery {
  readonly select: readonly string[];
  readonly expand?: readonly string[];
  /** OData, with quotes doubled inside texts (`odataText`). */
  readonly filter?: string;
  readonly orderBy?: { readonly column: string; readonly descending?: boolean };
  /** At most 5,000. */
  readonly top?: number;
  /** Id of the last item of the page before; the order is then by id. A filter on ids would be refused on a big list. */
  readonly after?: number;
  /** Each item comes with its ETag as `odata.etag`. */
  readonly withVersion?: boolean;
}

/** A text inside an OData filter: SharePoint wants its quotes doubled, and the client does not do it. */
export function odataText(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** A filter for whatever has one of these texts in this indexed column. */
export function anyOf(column: string, texts: readonly string[]): string {
  return texts.map((text) => `${column} eq ${odataText(text)}`).join(' or ');
}
