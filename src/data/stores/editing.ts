import type { StoreError } from './storeError';

/** What the site's lists can be told. Everything is written as the person who is signed in. */
export interface Editing {
  /** One write. Rejects with a `StoreError`. */
  write(operation: Write): Promise<Written>;
  /**
   * Many writes in batches of at most 80. SharePoint carries out each for itself: some may succeed while others fail. A part that was
   * throttled is sent again for itself. Resolves with one outcome an operation, in their order; never rejects.
   */
  writeAll(operations: readonly Write[], onProgress?: (done: number) => void): Promise<readonly Outcome[]>;
  /** People of the directory by name or mail, at most 10. */
  findPeople(text: string): Promise<readonly DirectoryPerson[]>;
  /** Makes them known to the site. Rejects with `notFound` when the directory has them no longer. */
  ensurePerson(loginName: string): Promise<SitePerson>;
  /** The same for many, in batches of at most 80. Resolves with one outcome a person, in their order; never rejects. */
  ensurePeople(loginNames: readonly string[]): Promise<readonly EnsuredPerson[]>;
  /** List items in the recycle bin that this person may restore, the last deleted first, at most 1,000. */
  recycled(): Promise<readonly RecycledItem[]>;
}

/** REST property names and values. */
export type ItemValues = Readonly<Record<string, unknown>>;

export type Write =
  | { readonly kind: 'add'; readonly list: string; readonly values: ItemValues }
  /** `version`: the ETag that was read; `*` overwrites whatever is there. */
  | { readonly kind: 'change'; readonly list: string; readonly id: number; readonly version: string; readonly values: ItemValues }
  /** `version`: it goes in this one only; a later one is a `conflict`, and stays. */
  | { readonly kind: 'recycle'; readonly list: string; readonly id: number; readonly version?: string }
  | { readonly kind: 'restore'; readonly binId: string };

export interface Written {
  /** Of an added item. */
  readonly id?: number;
  /** The new ETag of an added or changed item. */
  readonly version?: string;
  /** Of a recycled item: where to restore it from. */
  readonly binId?: string;
}

export type Outcome = { readonly kind: 'done'; readonly written: Written } | { readonly kind: 'failed'; readonly error: StoreError };

export type EnsuredPerson = { readonly kind: 'done'; readonly person: SitePerson } | { readonly kind: 'failed'; readonly error: StoreError };

export interface RecycledItem {
  readonly binId: string;
  /** Below the site: `Lists/RestrictedNotes`. */
  readonly listUrl?: string;
  /** The id that it had, and has again when it is restored. */
  readonly id?: number;
  /** Of a file, which has neither: the path that it had. */
  readonly file?: string;
}

export interface DirectoryPerson {
  readonly oid: string;
  readonly loginName: string;
  readonly name: string;
  readonly mail?: string;
  readonly jobTitle?: string;
}

export interface SitePerson {
  readonly id: number;
  readonly name: string;
  readonly mail?: string;
}
