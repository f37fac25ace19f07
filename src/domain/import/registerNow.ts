import { OrganisationFieldName } from '../organisation/organisationField';
import { EntryFieldName } from '../partnership/entryField';
import { PartKind } from '../partnership/parts';
import { StoredState } from '../record/recordEdit';

/** One membership as an import may have added it. */
export interface MemberNow {
  readonly id: number;
  readonly version: string;
  /** Absent when the entry has been deleted. */
  readonly entryId?: number;
  readonly organisationId?: number;
  /** Nobody has filled in anything since. */
  readonly isAsImported: boolean;
}

/** What the undoing of an import is planned on. */
export interface RegisterNow {
  readonly entries: readonly StoredState<EntryFieldName>[];
  readonly members: readonly MemberNow[];
  readonly organisations: readonly StoredState<OrganisationFieldName>[];
  /** Ids of entries that have any. */
  readonly withParts: ReadonlyMap<PartKind, ReadonlySet<number>>;
}
