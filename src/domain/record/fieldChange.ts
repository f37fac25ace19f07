import { FieldSpec, FieldValues } from './fieldSpec';
import { FieldValue, sameValue } from './fieldValue';

export interface FieldChange<Name extends string = string> {
  readonly field: Name;
  readonly before?: FieldValue;
  readonly after?: FieldValue;
}

/** What differs, in the order of the fields. */
export function changesBetween<Name extends string>(specs: readonly FieldSpec<Name>[], before: FieldValues<Name>, after: FieldValues<Name>): readonly FieldChange<Name>[] {
  return specs
    .filter(({ name }) => !sameValue(before[name], after[name]))
    .map(({ name }) => ({ field: name, before: before[name], after: after[name] }));
}
