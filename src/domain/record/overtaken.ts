import { FieldSpec, typedIn } from './fieldSpec';
import { changesBetween, FieldChange } from './fieldChange';
import { rebaseEdit, RecordEdit } from './recordEdit';

/** What somebody else changed in a record that was to be removed here. */
export function changesByOthers<Name extends string>(specs: readonly FieldSpec<Name>[], { base, overtaken }: RecordEdit<Name>): readonly FieldChange<Name>[] {
  return base === undefined || overtaken === undefined ? [] : changesBetween(typedIn(specs), base.values, overtaken.values);
}

/** It goes all the same, as it is now. */
export function removeAnyway<Name extends string>({ overtaken, ...edit }: RecordEdit<Name>): RecordEdit<Name> {
  return overtaken === undefined ? edit : { ...edit, base: overtaken };
}

/** It stays, with what was changed in it. */
export function keepRow<Name extends string>(specs: readonly FieldSpec<Name>[], { overtaken, ...edit }: RecordEdit<Name>): RecordEdit<Name> {
  const kept = { ...edit, removed: false };
  return overtaken === undefined ? kept : rebaseEdit(specs, kept, overtaken).edit;
}
