import { ImportFacts } from '../../domain/import/importFacts';
import { NewRow } from '../../domain/import/importPlan';
import { JournalPiece } from '../../domain/import/journalPiece';
import { recordHash } from '../../domain/import/recordHash';
import { formatRows } from '../../domain/import/rowRanges';
import { EntryFieldName, entryFields } from '../../domain/partnership/entryField';
import { EntryValues } from '../../domain/partnership/entryRules';
import { typedIn } from '../../domain/record/fieldSpec';
import { textIn } from '../../domain/record/valueIn';
import { fold } from '../../domain/register/fold';
import { entryColumns, entryList } from '../entry';
import { firstProjections, projectionsOf } from '../projections';
import { writeValues } from '../record/writeValues';
import type { ItemValues } from '../stores/editing';
import type { Item, ListStore } from '../stores/listStore';
import { addUnderReferences, Means, ToAdd } from './addUnderReferences';
import { ImportTally } from './importTally';
import { Meant, settled } from './meantValues';

/** Adds the entries of rows that are new, but for those that somebody else has added under the same name since the plan was made. */
export async function addEntries(means: Means, rows: readonly NewRow[], facts: ImportFacts, meant: Meant, tally: ImportTally): Promise<void> {
  if (rows.length === 0) return;
  const since = await addedSince(means.store, facts);
  const items: ToAdd<number>[] = [];
  for (const row of rows) {
    await means.pause?.();
    const other = since.get(fold(row.name));
    if (other !== undefined && other !== row.claimed) tally.left(row.row, 'addedMeanwhile');
    else settled(tally, row, () => items.push(toAdd(row, meant.values(row.values))));
  }
  await addUnderReferences<number>(means, {
    kind: 'P',
    pieceOf: (added) => ({ kind: 'entries', added }),
    claimsOf,
    added: (row, reference, id) => tally.placed('added', row, { reference, id }),
    failed: (row, error) => tally.refused(row, error)
  }, items);
}

/** Reference by folded name. */
async function addedSince(store: ListStore, { entries }: ImportFacts): Promise<ReadonlyMap<string, string>> {
  const last = entries.reduce((highest, { id }) => Math.max(highest, id), 0);
  const items: readonly Item[] = await store.items(entryList, { select: ['Id', 'Title', 'Reference'], top: 5000, after: last });
  return new Map(items.map(({ Title, Reference }) => [fold(String(Title)), String(Reference)]));
}

function toAdd({ row, claimed }: NewRow, values: EntryValues): ToAdd<number> {
  return { of: row, title: textIn(values, 'name') ?? '', values: newEntryValues(values), hash: recordHash<EntryFieldName>(entryFields, values), claimed };
}

function newEntryValues(values: EntryValues): ItemValues {
  const settings = typedIn<EntryFieldName>(entryFields).flatMap(({ name }) => (values[name] === undefined ? [] : [{ field: name, after: values[name] }]));
  return { ...firstProjections, ...writeValues(entryColumns, settings), ...projectionsOf(textIn(values, 'stage') ?? '') };
}

/** More would not fit into one piece, were every other row of a file a new one. */
const rowsInPiece = 7000;

function claimsOf(rows: readonly number[], references: readonly string[]): readonly JournalPiece[] {
  return Array.from({ length: Math.ceil(rows.length / rowsInPiece) }, (_, at) => at * rowsInPiece)
    .map((start) => ({ kind: 'claims', first: references[start], rows: formatRows(rows.slice(start, start + rowsInPiece)) }));
}
