import { PersonRef } from '../../domain/partnership/entry';
import { FieldValues } from '../../domain/record/fieldSpec';
import { ItemRow } from '../itemRow';
import type { Item } from '../stores/listStore';
import { readValues } from './readValues';
import { RecordColumns } from './recordColumns';

/** A record as it stands in its list, with the version that a change of it has to name. */
export interface StoredRecord<Name extends string = string> {
  readonly id: number;
  /** SharePoint's ETag: opaque. */
  readonly version: string;
  readonly values: FieldValues<Name>;
  readonly changedAt: string;
  readonly changedBy?: PersonRef;
}

/** Of many items. @param pause lets the page have its turn between them. */
export async function storedRecords<Name extends string>(columns: RecordColumns<Name>, items: readonly Item[], pause?: () => Promise<void>): Promise<readonly StoredRecord<Name>[]> {
  const records: StoredRecord<Name>[] = [];
  for (const item of items) {
    records.push(storedRecord(columns, item));
    await pause?.();
  }
  return records;
}

/** From an item that was asked for by `queryOf`. */
export function storedRecord<Name extends string>(columns: RecordColumns<Name>, item: Item): StoredRecord<Name> {
  const row = new ItemRow(columns.list, item);
  return {
    id: row.id,
    version: row.requiredText('odata.etag'),
    values: readValues(columns, row),
    changedAt: row.requiredInstant('Modified'),
    changedBy: row.person('Editor')
  };
}
