import { PartKind } from '../domain/partnership/parts';
import { actionColumns } from './actions';
import { membershipColumns } from './memberships';
import { representativeColumns } from './representatives';
import { restrictedNoteColumns } from './restrictedNotes';
import { listOf } from './submission/submissionList';

/** A list whose items belong to an entry: they are deleted with it and keep an import from being undone, and an export says which are restricted. */
export interface Belonging {
  readonly kind: 'members' | PartKind;
  readonly list: string;
  /** Within the site: how the recycle bin names the list. */
  readonly url: string;
  /** Lookup column that says whose it is. */
  readonly column: string;
  /** Only those concerned see the list. */
  readonly isRestricted?: true;
  /** Its items are files, which the recycle bin knows by their names. */
  readonly isLibrary?: true;
}

/** A list that comes has a line here. */
export const belongings: readonly Belonging[] = [
  { kind: 'members', list: membershipColumns.list, url: 'Lists/Memberships', column: 'Partnership' },
  { kind: 'representatives', list: representativeColumns.list, url: 'Lists/Representatives', column: 'Partnership' },
  { kind: 'notes', list: restrictedNoteColumns.list, url: 'Lists/RestrictedNotes', column: 'Partnership', isRestricted: true },
  { kind: 'forms', list: listOf({ restricted: false }), url: 'Lists/Submissions', column: 'Partnership' },
  { kind: 'forms', list: listOf({ restricted: true }), url: 'Lists/RestrictedSubmissions', column: 'Partnership', isRestricted: true },
  { kind: 'actions', list: actionColumns.list, url: 'Lists/Actions', column: 'Partnership' },
  { kind: 'documents', list: 'Governance documents', url: 'GovernanceDocuments', column: 'Partnership', isLibrary: true }
];

/** Titles. */
export const restrictedLists: readonly string[] = belongings.filter(({ isRestricted }) => isRestricted).map(({ list }) => list);

/** What to ask a list for the id of the entry that an item belongs to. */
export function idColumn({ column }: Belonging): string {
  return `${column}Id`;
}
