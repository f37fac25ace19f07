import { EntryFieldName } from '../partnership/entryField';
import { partKinds } from '../partnership/parts';
import { FieldChange } from '../record/fieldChange';

/**
 * Why something of an import stays.
 * - `changedSince`: somebody changed it after the import
 * - `membersSince`, the kinds of parts: it has something by now that did not come with the import, or is no longer as it came
 * - `reviewed`: reviews refer to it
 * - `inUse`: an organisation that other entries have by now
 */
export const undoKeptReasons = ['changedSince', 'membersSince', ...partKinds, 'reviewed', 'inUse'] as const;
export type UndoKeptReason = (typeof undoKeptReasons)[number];

export interface UndoItem {
  readonly id: number;
  readonly version: string;
}

/** Goes with its entry, or stays with it. */
export interface UndoMember extends UndoItem {
  readonly entryId: number;
}

export interface NamedUndoItem extends UndoItem {
  readonly reference: string;
  readonly name: string;
}

export interface SetBack extends NamedUndoItem {
  readonly changes: readonly FieldChange<EntryFieldName>[];
}

export interface KeptOfImport {
  readonly kind: 'entry' | 'organisation';
  readonly id: number;
  readonly reference: string;
  readonly name: string;
  readonly why: UndoKeptReason;
}

/** What undoing an import would do now. What has been deleted or set back already is not in it. */
export interface UndoPlan {
  readonly importId: string;
  /** To the recycle bin. */
  readonly entries: readonly NamedUndoItem[];
  readonly memberships: readonly UndoMember[];
  readonly organisations: readonly NamedUndoItem[];
  /** Entries that the import changed, to what they were before. */
  readonly setBack: readonly SetBack[];
  readonly kept: readonly KeptOfImport[];
}
