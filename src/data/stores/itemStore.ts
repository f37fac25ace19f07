import type { Editing, Outcome, Write, Written } from './editing';
import type { ListStore } from './listStore';

/** What both clients carry, in the same names and values: pages over PnPjs, the service over Graph. Every call rejects with a `StoreError`. */
export interface ItemStore {
  items: ListStore['items'];
  /** Every `items` call that `read` makes at once goes in one request, or in few. Each call fails for itself. */
  inOneRequest<T>(read: (store: Pick<ItemStore, 'items'>) => Promise<T>): Promise<T>;
  editing(): Promise<ItemEditing>;
  /** Directory ids of people by the site's own ids of them, which person columns hold; without those whom site or directory does not know, and without groups. */
  directoryIds(siteUsers: readonly number[]): Promise<ReadonlyMap<number, string>>;
}

/** Graph can put an item into the recycle bin, and neither say where it is there nor bring it back. */
export type ItemWrite = Exclude<Write, { kind: 'restore' }>;

export interface ItemEditing {
  write(operation: ItemWrite): Promise<Written>;
  writeAll(operations: readonly ItemWrite[], onProgress?: Parameters<Editing['writeAll']>[1]): Promise<readonly Outcome[]>;
}
