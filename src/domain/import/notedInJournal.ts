import { EntryFieldName } from '../partnership/entryField';
import { FieldValue } from '../record/fieldValue';
import { JournalPiece, NotedChange } from './journalPiece';
import { valueHash } from './recordHash';

export interface NotedBefore {
  readonly before: FieldValue | undefined;
  /** Hash of what was written. */
  readonly after: string;
}

/** All that an import may have written, by what it was written to. */
export interface NotedInJournal {
  /** Hashes that an added entry may have, by its reference. */
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
  /** Hashes that an entry may have after it was changed, by its id. */
  readonly changedTo: ReadonlyMap<number, ReadonlySet<string>>;
  readonly changes: ReadonlyMap<number, ReadonlyMap<EntryFieldName, NotedBefore>>;
  /** `notedMemberKey` of each. */
  readonly members: ReadonlySet<string>;
  readonly organisations: ReadonlyMap<string, ReadonlySet<string>>;
}

export function notedMemberKey(entryReference: string, organisationId: number): string {
  return `${entryReference} ${organisationId}`;
}

export function notedIn(pieces: readonly JournalPiece[]): NotedInJournal {
  const noted = {
    entries: new Map<string, Set<string>>(), changedTo: new Map<number, Set<string>>(), changes: new Map<number, Map<EntryFieldName, NotedBefore>>(),
    members: new Set<string>(), organisations: new Map<string, Set<string>>()
  };
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'entries':
        for (const [, reference, hash] of piece.added) put(noted.entries, reference, hash);
        break;
      case 'organisations':
        for (const [, reference, hash] of piece.added) put(noted.organisations, reference, hash);
        break;
      case 'memberships':
        for (const [reference, organisationId] of piece.added) noted.members.add(notedMemberKey(reference, organisationId));
        break;
      case 'changes':
        for (const change of piece.changed) {
          put(noted.changedTo, change[1], change[3]);
          noted.changes.set(change[1], withChange(noted.changes.get(change[1]), change));
        }
        break;
      case 'claims':
    }
  }
  return noted;
}

/** Gone on with, an import may change a field a second time: what was there before the first counts, unless somebody had changed it in between. */
function withChange(before: ReadonlyMap<EntryFieldName, NotedBefore> = new Map(), [, , fields]: NotedChange): Map<EntryFieldName, NotedBefore> {
  const all = new Map(before);
  for (const [field, replaced, after] of fields) {
    const earlier = all.get(field);
    const isOurs = earlier !== undefined && earlier.after === valueHash(replaced ?? undefined);
    all.set(field, { before: isOurs ? earlier.before : replaced ?? undefined, after });
  }
  return all;
}

function put<Key>(hashes: Map<Key, Set<string>>, key: Key, hash: string): void {
  const there = hashes.get(key);
  if (there === undefined) hashes.set(key, new Set([hash]));
  else there.add(hash);
}
