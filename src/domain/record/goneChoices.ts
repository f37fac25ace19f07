import { FieldProblem } from './fieldProblem';
import { FieldSpec, FieldValues, noValues } from './fieldSpec';
import { FieldValue, sameValue } from './fieldValue';

/** What each choice column of a list offers; a field that is not named is not checked. */
export type Offered<Name extends string> = Readonly<Partial<Record<Name, readonly string[]>>>;

/** Choices that were made here and are no longer on offer. SharePoint would take them; what was there before is left in peace. */
export function goneChoices<Name extends string>(
  specs: readonly FieldSpec<Name>[], values: FieldValues<Name>, before: FieldValues<Name> = noValues(), offered?: Offered<Name>
): readonly FieldProblem<Name>[] {
  return specs.filter(({ name }) => !sameValue(before[name], values[name]) && !isOffered(values[name], offered?.[name])).map(({ name }) => ({ field: name, code: 'choiceGone' }));
}

/** @param offered by the list's column; unknown, everything passes. */
export function isOffered(value: FieldValue | undefined, offered: readonly string[] | undefined): boolean {
  if (offered === undefined || value === undefined) return true;
  if (value.kind === 'choice') return offered.includes(value.text);
  return value.kind !== 'choices' || value.choices.every((choice) => offered.includes(choice));
}
