import { FieldChange, changesBetween } from './fieldChange';
import { FieldSpec, FieldValues } from './fieldSpec';
import { FieldValue, sameValue } from './fieldValue';

/** Two people changed the same field to different values. */
export interface Clash<Name extends string = string> {
  readonly field: Name;
  readonly before?: FieldValue;
  readonly yours?: FieldValue;
  readonly theirs?: FieldValue;
}

export interface Merge<Name extends string = string> {
  /** Both people's changes; in a clash, yours. */
  readonly merged: FieldValues<Name>;
  /** What the other one changed and you did not: it is in `merged`. */
  readonly taken: readonly FieldChange<Name>[];
  readonly clashes: readonly Clash<Name>[];
}

/** @param base what both began with. A field that both changed to the same value is no clash. */
export function mergeValues<Name extends string>(specs: readonly FieldSpec<Name>[], base: FieldValues<Name>, yours: FieldValues<Name>, theirs: FieldValues<Name>): Merge<Name> {
  const merged: Partial<Record<Name, FieldValue>> = { ...yours };
  const clashes: Clash<Name>[] = [];
  const taken: FieldChange<Name>[] = [];
  for (const change of changesBetween(specs, base, theirs)) {
    const { field } = change;
    if (sameValue(base[field], yours[field])) {
      merged[field] = theirs[field];
      taken.push(change);
    } else if (!sameValue(yours[field], theirs[field])) {
      clashes.push({ field, before: base[field], yours: yours[field], theirs: theirs[field] });
    }
  }
  return { merged, taken, clashes };
}
