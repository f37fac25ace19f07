import { RecordVersion } from '../domain/record/savedChange';
import { ItemRow } from './itemRow';
import { readValues } from './record/readValues';
import { RecordColumns } from './record/recordColumns';
import { Item, ListStore, Reading } from './stores/listStore';

/** Newest first. */
export async function versionsOf<Name extends string>(store: Reading, columns: RecordColumns<Name>, id: number): Promise<readonly RecordVersion<Name>[]> {
  const versions = await store.versions(columns.list, id);
  return versions.map((version) => versionOf(columns, id, version));
}

/** What one batch takes. */
const itemsAtOnce = 80;

/** Of many items, in the order of their ids: one request for up to 80. */
export async function versionsOfMany<Name extends string>(store: ListStore, columns: RecordColumns<Name>, ids: readonly number[]): Promise<readonly (readonly RecordVersion<Name>[])[]> {
  const found: (readonly RecordVersion<Name>[])[] = [];
  for (let start = 0; start < ids.length; start += itemsAtOnce) {
    const some = ids.slice(start, start + itemsAtOnce);
    found.push(...await store.inOneRequest((together) => Promise.all(some.map((id) => versionsOf(together, columns, id)))));
  }
  return found;
}

function versionOf<Name extends string>(columns: RecordColumns<Name>, id: number, version: Item): RecordVersion<Name> {
  const row = new ItemRow(columns.list, version, id);
  return {
    label: row.requiredText('VersionLabel'),
    at: row.requiredInstant('Created'),
    by: row.person('Editor'),
    values: readValues(columns, row)
  };
}
