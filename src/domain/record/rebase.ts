import { FieldChange } from './fieldChange';
import { FieldInput, inputOf, RecordInput, readInputs } from './fieldInput';
import { FieldSpec, FieldValues } from './fieldSpec';
import { FieldValue, sameValue } from './fieldValue';
import { Clash } from './clash';

export interface Rebased<Name extends string = string> {
  /** What was typed, with what somebody else changed elsewhere in the record; in a clash, what was typed. */
  readonly inputs: RecordInput<Name>;
  readonly taken: readonly FieldChange<Name>[];
  readonly clashes: readonly Clash<Name>[];
}

/** Puts what somebody typed on top of a newer state of the record. Works on inputs, so that what cannot be read yet is kept as well. */
export function rebaseInputs<Name extends string>(specs: readonly FieldSpec<Name>[], base: FieldValues<Name>, inputs: RecordInput<Name>, theirs: FieldValues<Name>): Rebased<Name> {
  const result: Record<string, FieldInput> = { ...inputs };
  const taken: FieldChange<Name>[] = [];
  const clashes: Clash<Name>[] = [];
  for (const spec of specs) {
    const { name } = spec;
    if (sameValue(base[name], theirs[name])) continue;
    if (isSame(spec, inputs[name], base[name])) {
      result[name] = inputOf(spec.kind, theirs[name]);
      taken.push({ field: name, before: base[name], after: theirs[name] });
    } else if (!isSame(spec, inputs[name], theirs[name])) {
      clashes.push({ field: name, before: base[name], yours: read(spec, inputs[name]), theirs: theirs[name] });
    }
  }
  return { inputs: result as RecordInput<Name>, taken, clashes };
}

/** Whether what stands in a field is what the list holds. */
export function isSame(spec: FieldSpec, input: FieldInput, value: FieldValue | undefined): boolean {
  const { values, problems } = readInputs([spec], { [spec.name]: input }, { [spec.name]: value });
  const isUnreadable = problems.some(({ code }) => code !== 'required');
  return !isUnreadable && sameValue(values[spec.name], value);
}

/** Fields in which something else stands than the list holds. */
export function isChanged<Name extends string>(specs: readonly FieldSpec<Name>[], base: FieldValues<Name>, inputs: RecordInput<Name>): boolean {
  return specs.some((spec) => !isSame(spec, inputs[spec.name], base[spec.name]));
}

/** To be shown beside theirs: what cannot be read, as it was typed. */
function read(spec: FieldSpec, input: FieldInput): FieldValue | undefined {
  const { values } = readInputs([spec], { [spec.name]: input });
  return values[spec.name] ?? (typeof input === 'string' && input !== '' ? { kind: 'text', text: input } : undefined);
}
