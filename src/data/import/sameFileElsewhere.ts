import { ListStore, odataText } from '../stores/listStore';
import { importList } from './importList';
import { Head, readHeads } from './readJournal';

/** An import writes something every few seconds, unless SharePoint asks it to wait. */
const stillRunningMilliseconds = 5 * 60_000;
const mostRunning = 50;

/**
 * Whether another import of the same file that began before this one has shown a sign of life: two at once would add everything twice. Asked once this one’s
 * own row says that it runs, so that of two who begin together one sees the other. By SharePoint’s clock alone.
 */
export async function isSameFileElsewhere(store: ListStore, importId: string, fingerprint: string): Promise<boolean> {
  const heads = await readHeads(store, { top: mostRunning, state: 'Running' });
  const mine = heads.find((head) => head.importId === importId);
  if (mine === undefined) return false;
  for (const other of heads.filter((head) => head.importId !== importId && head.content?.fingerprint === fingerprint && head.content.isStopped !== true && isBefore(head, mine))) {
    if (Date.parse(mine.changed) - await lastSignOf(store, other) < stillRunningMilliseconds) return true;
  }
  return false;
}

/** Instants come in whole seconds. */
function isBefore(one: Head, other: Head): boolean {
  return one.changed < other.changed || (one.changed === other.changed && one.id < other.id);
}

async function lastSignOf(store: ListStore, { importId, changed }: Head): Promise<number> {
  const pieces = await store.items(importList, { select: ['Created'], filter: `ImportId eq ${odataText(importId)}`, orderBy: { column: 'Id', descending: true }, top: 1 });
  return Math.max(Date.parse(changed), ...pieces.map(({ Created }) => Date.parse(String(Created))));
}
