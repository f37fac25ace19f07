import { inputsOf, RecordInput } from './fieldInput';
import { FieldSpec, FieldValues, noValues, typedIn } from './fieldSpec';
import { Clash } from './clash';
import { isInput, isRecord, isValue } from './plainValue';
import { RecordEdit, StoredState } from './recordEdit';

/** An edit that was kept as plain data, or nothing when it is not one of ours. Fields that came since it was kept are empty, as in what it began with. */
export function readEdit<Name extends string>(specs: readonly FieldSpec<Name>[], content: unknown): RecordEdit<Name> | undefined {
  if (!isRecord(content) || typeof content.key !== 'string') return undefined;
  const { key, base, clashes, removed, gone } = content;
  if (!(base === undefined || isStored(specs, base)) || !(clashes === undefined || areClashes(specs, clashes))) return undefined;
  const inputs = readKept(specs, content.inputs);
  const sent = content.sent === undefined ? undefined : readKept(specs, content.sent);
  if (inputs === undefined || (content.sent !== undefined && sent === undefined)) return undefined;
  return { key, base, inputs, sent, clashes, removed: removed === true, gone: gone === true ? true : undefined };
}

function readKept<Name extends string>(specs: readonly FieldSpec<Name>[], inputs: unknown): RecordInput<Name> | undefined {
  if (!isRecord(inputs)) return undefined;
  // Nothing is kept of somebody who was cleared.
  const all = { ...inputsOf(typedIn(specs), noValues<Name>()), ...inputs };
  return typedIn(specs).every(({ name, kind }) => isInput(kind, all[name])) ? all as RecordInput<Name> : undefined;
}

function isStored<Name extends string>(specs: readonly FieldSpec<Name>[], base: unknown): base is StoredState<Name> {
  return isRecord(base) && typeof base.id === 'number' && typeof base.version === 'string' && areValues(specs, base.values);
}

function areValues<Name extends string>(specs: readonly FieldSpec<Name>[], values: unknown): values is FieldValues<Name> {
  return isRecord(values) && specs.every((spec) => isValue(spec, values[spec.name]));
}

function areClashes<Name extends string>(specs: readonly FieldSpec<Name>[], clashes: unknown): clashes is readonly Clash<Name>[] {
  return Array.isArray(clashes) && clashes.every((clash: unknown) => {
    const spec = isRecord(clash) ? specs.find(({ name }) => name === clash.field) : undefined;
    // What could not be read is in a clash as it was typed.
    return spec !== undefined && isRecord(clash) && isValue(spec, clash.before) && isValue(spec, clash.theirs) && (isValue(spec, clash.yours) || isValue({ name: spec.name, kind: 'text' }, clash.yours));
  });
}
