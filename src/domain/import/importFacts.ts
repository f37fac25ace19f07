import { Day } from '../calendar/day';
import { OrganisationIndex } from '../organisation/organisationIndex';
import { EntryFieldName } from '../partnership/entryField';
import { StoredState } from '../record/recordEdit';

/** What is in the register before anything is imported. */
export interface ImportFacts {
  readonly today: Day;
  readonly entries: readonly StoredState<EntryFieldName>[];
  /** Ids of the organisations that are members of an entry, at whatever time, by the entry's id. */
  readonly membersOf: ReadonlyMap<number, ReadonlySet<number>>;
  readonly organisations: OrganisationIndex;
  /** What each choice column offers. */
  readonly choices: Readonly<Partial<Record<EntryFieldName, readonly string[]>>>;
  /** What the sector of an organisation may be. */
  readonly sectors: readonly string[];
  /** What a choice is called besides, in the reader's other language: folded text → choice. */
  readonly alsoCalled: ReadonlyMap<string, string>;
  /** Who is meant by a text, where that is beyond doubt; texts as the file has them. */
  readonly people: ReadonlyMap<string, FoundPerson>;
  /** References that an import of this file which was broken off has claimed, by the row's number. */
  readonly claimed: ReadonlyMap<number, string>;
}

/** Somebody of the directory. The site may not know them yet: they get their id there when the import is confirmed. */
export interface FoundPerson {
  readonly oid: string;
  readonly loginName: string;
  readonly name: string;
  readonly mail?: string;
}

