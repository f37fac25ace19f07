import { PersonRef } from '../partnership/entry';
import { FieldChange, changesBetween } from './fieldChange';
import { FieldSpec, FieldValues, noValues } from './fieldSpec';

/** A record as it stood after one save. */
export interface RecordVersion<Name extends string = string> {
  /** SharePoint's label: `1.0`, `2.0` … */
  readonly label: string;
  /** Instant, with its zone. */
  readonly at: string;
  readonly by?: PersonRef;
  readonly values: FieldValues<Name>;
}

export interface SavedChange<Name extends string = string> {
  readonly label: string;
  readonly at: string;
  readonly by?: PersonRef;
  /**
   * - `created`: the first save; the changes are what it began with
   * - `changed`: empty when only something outside the compared fields was saved
   * - `oldestKept`: earlier ones have been trimmed, so nobody can say what this one changed
   */
  readonly kind: 'created' | 'changed' | 'oldestKept';
  readonly changes: readonly FieldChange<Name>[];
}

export const firstLabel = '1.0';

/** From versions, newest first, to what each save changed, newest first. */
export function savedChanges<Name extends string>(specs: readonly FieldSpec<Name>[], versions: readonly RecordVersion<Name>[]): readonly SavedChange<Name>[] {
  return versions.map((version, index) => {
    const previous = versions[index + 1];
    const { label, at, by } = version;
    if (previous !== undefined) {
      return { label, at, by, kind: 'changed', changes: changesBetween(specs, previous.values, version.values) };
    }
    return label === firstLabel
      ? { label, at, by, kind: 'created', changes: changesBetween(specs, noValues<Name>(), version.values) }
      : { label, at, by, kind: 'oldestKept', changes: [] };
  });
}
