import { ImportFacts } from '../../domain/import/importFacts';
import { ChangedRow } from '../../domain/import/importPlan';
import { NotedChange } from '../../domain/import/journalPiece';
import { recordHash, valueHash } from '../../domain/import/recordHash';
import { whenOvertaken } from '../../domain/import/whenOvertaken';
import { EntryFieldName, entryFields } from '../../domain/partnership/entryField';
import { EntryValues } from '../../domain/partnership/entryRules';
import { noValues } from '../../domain/record/fieldSpec';
import { FieldChange } from '../../domain/record/fieldChange';
import type { Outcome } from '../stores/editing';
import { isOvertaken } from '../stores/storeError';
import { Means } from './addUnderReferences';
import { entriesNow } from './entriesNow';
import { changeOfEntry } from './changeOfEntry';
import { ImportTally } from './importTally';
import { Meant, settled } from './meantValues';
import { fitsInPiece, NotedWrite } from './notedBatches';

interface Sendable {
  readonly row: ChangedRow;
  readonly changes: readonly FieldChange<EntryFieldName>[];
  readonly before: EntryValues;
}

/** Changes entries in the version that was previewed. One in a later version is read again, and changed only where what was to be replaced is still there. */
export async function changeEntries(means: Means, rows: readonly ChangedRow[], facts: ImportFacts, meant: Meant, tally: ImportTally): Promise<void> {
  const beforeOf = new Map(facts.entries.map(({ id, values }) => [id, values]));
  const later: Sendable[] = [];
  const writes: NotedWrite<NotedChange>[] = [];
  for (const row of rows) {
    await means.pause?.();
    settled(tally, row, () => {
      const each = { row, changes: row.changes.map((change) => ({ ...change, after: meant.value(change.after) })), before: beforeOf.get(row.id) ?? noValues<EntryFieldName>() };
      // Only members are to be added.
      if (each.changes.length === 0) tally.placed('changed', row.row, row);
      else if (!fitsInPiece(noteOf(each))) tally.left(row.row, 'tooMuchBefore');
      else writes.push({ note: noteOf(each), write: changeOfEntry(row.id, row.version, each.changes), take: (outcome) => settle(tally, each, outcome, () => later.push(each)) });
    });
  }
  await means.writer.writeAll(writes, (changed) => ({ kind: 'changes', changed }));
  await changeLater(means, later, tally);
}

/** Once more, in the version of now. Who is overtaken again leaves it to whoever was quicker. */
async function changeLater({ store, writer }: Means, later: readonly Sendable[], tally: ImportTally): Promise<void> {
  const now = await entriesNow(store, later.map(({ row }) => row.id));
  const left = ({ row }: Sendable): void => tally.left(row.row, 'changedMeanwhile');
  const again = later.flatMap((each) => {
    const entry = now.get(each.row.id);
    const next = entry === undefined ? 'gone' : whenOvertaken(each.changes, each.before, entry.values);
    if (next === 'gone') tally.left(each.row.row, 'gone');
    if (next === 'changed') left(each);
    if (next === 'there') tally.placed('changed', each.row.row, each.row);
    return next === 'send' && entry !== undefined ? [{ each, version: entry.version }] : [];
  });
  await writer.writeNoted(again.map(({ each, version }) => ({
    write: changeOfEntry(each.row.id, version, each.changes), take: (outcome) => settle(tally, each, outcome, () => left(each))
  })));
}

function settle(tally: ImportTally, { row }: Sendable, outcome: Outcome, onOvertaken: () => void): void {
  if (outcome.kind === 'done') tally.placed('changed', row.row, row);
  else if (outcome.error.kind === 'notFound') tally.left(row.row, 'gone');
  else if (isOvertaken(outcome.error)) onOvertaken();
  else tally.refused(row.row, outcome.error);
}

function noteOf({ row, changes, before }: Sendable): NotedChange {
  const after: EntryValues = { ...before, ...Object.fromEntries(changes.map((change) => [change.field, change.after])) };
  return [row.row, row.id, changes.map((change) => [change.field, change.before ?? null, valueHash(change.after)]), recordHash<EntryFieldName>(entryFields, after)];
}
