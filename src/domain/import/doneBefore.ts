import { textIn } from '../record/valueIn';
import { ImportFacts } from './importFacts';
import { JournalPiece } from './journalPiece';
import { valueHash } from './recordHash';

/** What an earlier try of an import has done, as far as it is there now. */
export interface DoneBefore {
  /** References of entries that were added. */
  readonly added: ReadonlySet<string>;
  /** Ids of entries that were changed. */
  readonly changed: ReadonlySet<number>;
  /** References of organisations that were added. */
  readonly organisations: ReadonlySet<string>;
  /** `memberKey` of each. */
  readonly members: ReadonlySet<string>;
}

export function memberKey(entryId: number, organisationId: number): string {
  return `${entryId} ${organisationId}`;
}

/** @param pieces what was noted before it was written: not all of it need have arrived. */
export function doneBefore(pieces: readonly JournalPiece[], { entries, organisations, membersOf }: ImportFacts): DoneBefore {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const idOf = new Map(entries.map(({ id, values }) => [textIn(values, 'reference'), id]));
  const done = { added: new Set<string>(), changed: new Set<number>(), organisations: new Set<string>(), members: new Set<string>() };
  for (const piece of pieces) {
    switch (piece.kind) {
      case 'entries':
        for (const [, reference] of piece.added) if (idOf.has(reference)) done.added.add(reference);
        break;
      case 'organisations':
        for (const [, reference] of piece.added) if (organisations.byReference.has(reference)) done.organisations.add(reference);
        break;
      case 'changes':
        for (const [, id, fields] of piece.changed) {
          const values = byId.get(id)?.values;
          if (values !== undefined && fields.every(([field, , after]) => valueHash(values[field]) === after)) done.changed.add(id);
        }
        break;
      case 'memberships':
        for (const [reference, organisationId] of piece.added) {
          const id = idOf.get(reference);
          if (id !== undefined && membersOf.get(id)?.has(organisationId)) done.members.add(memberKey(id, organisationId));
        }
        break;
      case 'claims':
    }
  }
  // What was added by the import and then changed by it counts once.
  for (const reference of Array.from(done.added)) done.changed.delete(idOf.get(reference) ?? 0);
  return done;
}
