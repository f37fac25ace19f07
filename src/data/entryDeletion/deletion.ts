import type { StoreError } from '../stores/storeError';

/** An item of an entry: the entry itself, or one of those that belong to it. */
export interface EntryPart {
  readonly list: string;
  readonly id: number;
  /** Of a file: its path, `/sites/partnerships/GovernanceDocuments/Deed.pdf`. */
  readonly file?: string;
}

export interface RecycledPart extends EntryPart {
  readonly binId: string;
}

/**
 * An entry on its way into the recycle bin or out of it. Both ends are always known, so that what was interrupted can be finished or undone:
 * everything in `left` is in its list, everything in `gone` is in the bin.
 */
export interface Deletion {
  readonly entryId: number;
  /** The entry itself is the last one. */
  readonly left: readonly EntryPart[];
  readonly gone: readonly RecycledPart[];
  /** Why the last attempt stopped half-way. */
  readonly error?: StoreError;
  /** No answer came, so nobody knows what SharePoint has carried out: it is looked up before anything else is done. */
  readonly isUnsure?: boolean;
}

/** What one batch takes. */
export const mostAtOnce = 80;
