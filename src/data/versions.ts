import { EntryVersion } from '../domain/partnership/entryVersion';
import { entryColumns } from './entry';
import { ItemRow } from './itemRow';
import { readValues } from './record/readValues';
import { Item, Reading } from './stores/listStore';

/** Newest first. */
export async function versionsOfEntry(store: Reading, entryId: number): Promise<readonly EntryVersion[]> {
  const versions = await store.versions(entryColumns.list, entryId);
  return versions.map((version) => versionOf(entryId, version));
}

function versionOf(entryId: number, version: Item): EntryVersion {
  const row = new ItemRow(entryColumns.list, version, entryId);
  return {
    label: row.requiredText('VersionLabel'),
    at: row.requiredInstant('Created'),
    by: row.person('Editor'),
    values: readValues(entryColumns, row)
  };
}
