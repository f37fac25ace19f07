import { PersonRef } from './entry';
import { FieldChange, changesBetween } from '../record/fieldChange';
import { FieldValues } from '../record/fieldSpec';
import { EntryFieldName, entryFields } from './entryField';

/** An entry as it stood after one save. */
export interface EntryVersion {
  /** SharePoint's label: `1.0`, `2.0` … */
  readonly label: string;
  /** Instant, with its zone. */
  readonly at: string;
  readonly by?: PersonRef;
  readonly values: FieldValues<EntryFieldName>;
}

export interface SavedChange {
  readonly label: string;
  readonly at: string;
  readonly by?: PersonRef;
  /**
   * - `created`: the first save; the changes are what it began with
   * - `changed`: empty when only something outside the compared fields was saved
   * - `oldestKept`: earlier ones have been trimmed, so nobody can say what this one changed
   */
  readonly kind: 'created' | 'changed' | 'oldestKept';
  readonly changes: readonly FieldChange<EntryFieldName>[];
}

const firstLabel = '1.0';

/** From versions, newest first, to what each save changed, newest first. */
export function savedChanges(versions: readonly EntryVersion[]): readonly SavedChange[] {
  return versions.map((version, index) => {
    const previous = versions[index + 1];
    const { label, at, by } = version;
    if (previous !== undefined) {
      return { label, at, by, kind: 'changed', changes: changesBetween(entryFields, previous.values, version.values) };
    }
    return label === firstLabel
      ? { label, at, by, kind: 'created', changes: changesBetween(entryFields, {}, version.values) }
      : { label, at, by, kind: 'oldestKept', changes: [] };
  });
}
