import { textIn } from '../record/valueIn';
import { memberKey } from './doneBefore';
import { ImportFacts } from './importFacts';
import { JournalPiece } from './journalPiece';

/** `memberKey` of each member that an earlier try of an import may have added, once or more than once, to an entry that is there. */
export function notedMembers(pieces: readonly JournalPiece[], { entries }: Pick<ImportFacts, 'entries'>): ReadonlySet<string> {
  const idOf = new Map(entries.map(({ id, values }) => [textIn(values, 'reference'), id]));
  return new Set(pieces.flatMap((piece) => (piece.kind !== 'memberships' ? [] : piece.added.flatMap(([reference, organisationId]) => {
    const id = idOf.get(reference);
    return id === undefined ? [] : [memberKey(id, organisationId)];
  }))));
}
