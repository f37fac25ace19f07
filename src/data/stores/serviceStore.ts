import type { AutomaticReplies } from '../../domain/approval/absence';
import type { ItemVersion } from '../../domain/record/editors';
import type { ItemStore } from './itemStore';
import type { Item, ItemQuery } from './listStore';

/** What the service can do beside items: who changed them, files, and whose account is in use. Every call rejects with a `StoreError`. */
export interface ServiceStore extends ItemStore {
  items(list: string, query: ServiceQuery): Promise<readonly Item[]>;
  /** Of an item, newest first, itself as it is among them. */
  versions(list: string, id: number): Promise<readonly ItemVersion[]>;
  /** Puts a file into a library. One that has this name already stays as it is. */
  keepFile(library: string, name: string, text: string): Promise<void>;
  fileText(library: string, name: string): Promise<string>;
  /** Of a file as it is now, by its path in the library: `Minutes/June.pdf`; `conflict` when somebody replaces it meanwhile. */
  fileVersion(library: string, name: string): Promise<FileVersion>;
  /** Nothing for whoever is not in the directory. */
  account(oid: string): Promise<Account | undefined>;
  /** Of these people, by their ids; without those who are not in the directory. */
  accounts(oids: readonly string[]): Promise<ReadonlyMap<string, Account>>;
  /** Of these people; without those whose calendar cannot be read. */
  automaticReplies(oids: readonly string[]): Promise<ReadonlyMap<string, AutomaticReplies>>;
  /** Of these people, those whose account is disabled or gone. */
  disabled(oids: readonly string[]): Promise<readonly string[]>;
}

export interface ServiceQuery extends ItemQuery {
  /** Each item comes with whoever changed it last as `lastEditor`: an `Editor`, or null where that was nobody of the directory. */
  readonly withEditor?: boolean;
}

export interface Editor {
  /** Directory id. */
  readonly oid: string;
  readonly name: string;
}

export interface Account {
  readonly name: string;
  /** Nobody has blocked it. */
  readonly isInUse: boolean;
}

export interface FileVersion {
  /** Graph's id of the file. */
  readonly driveItem: string;
  /** `2.0` */
  readonly version: string;
  /** Of what is in it, in hex. */
  readonly sha256: string;
}
