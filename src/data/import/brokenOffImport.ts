import { claimedIn } from '../../domain/import/journalPiece';
import { ListStore } from '../stores/listStore';
import { ImportName } from './importName';
import { PastImport, pastImportOf } from './pastImports';
import { readHeads, readJournal } from './readJournal';

/** An import that has begun and not come to its end: it was broken off, or somebody is running it this very moment. */
export interface BrokenOffImport extends Omit<PastImport, 'counts'>, Omit<ImportName, 'answers'> {
  /** Absent when there were too many to be kept. */
  readonly answers?: ImportName['answers'];
  /** References that it has claimed, by the row's number: `ImportFacts.claimed`. They mean something only for the same file, sheet and heading row. */
  readonly claimed: ReadonlyMap<number, string>;
  /** Somebody has changed its journal: it can only be set aside. */
  readonly isDamaged: boolean;
  /** Instant of the last sign of life. */
  readonly lastSign: string;
}

/**
 * The newest one that is running; one whose own row nobody can read can only be undone, and one whose pieces somebody has spoilt not even that. To go on with it: choose the same file (`fingerprint`), plan it
 * anew with `claimed` in the facts, and run it under the same `importId`. Two requests. Rejects with a `StoreError`.
 */
export async function brokenOffImport(store: ListStore): Promise<BrokenOffImport | undefined> {
  const heads = await readHeads(store, { top: 20, state: 'Running' });
  const head = heads.find(({ content }) => content !== undefined);
  if (head?.content === undefined) return undefined;
  const { pieces, unreadable, lastWritten = '' } = await readJournal(store, head.importId);
  const { fingerprint, headings, mapping, answers } = head.content;
  return { ...pastImportOf(head), fingerprint, headings, mapping, answers, claimed: claimedIn(pieces), isDamaged: unreadable.length > 0, lastSign: lastWritten > head.changed ? lastWritten : head.changed };
}
