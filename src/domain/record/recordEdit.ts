import { FieldChange, changesBetween } from './fieldChange';
import { inputsOf, ReadInputs, readInputs, RecordInput } from './fieldInput';
import { FieldSpec, FieldValues, noValues, specNamed, typedIn } from './fieldSpec';
import { Clash } from './clash';
import { isChanged, isSame, rebaseInputs } from './rebase';

/** A record as a list holds it, in one version. */
export interface StoredState<Name extends string = string> {
  readonly id: number;
  readonly version: string;
  readonly values: FieldValues<Name>;
}

/** A record that somebody is working on. Plain data: it is kept in the browser as it is. */
export interface RecordEdit<Name extends string = string> {
  /** Stays the same as long as it is edited; a new record has no id yet. */
  readonly key: string;
  /** What it began with; absent for a new record. */
  readonly base?: StoredState<Name>;
  readonly inputs: RecordInput<Name>;
  /** Of a new record, as it was sent to be added: the answer has not come, and it may be in its list. */
  readonly sent?: RecordInput<Name>;
  /** To be recycled when the form is saved. */
  readonly removed?: boolean;
  /** To be recycled, and somebody else has changed it meanwhile: as it is now. It stays until somebody has decided. */
  readonly overtaken?: StoredState<Name>;
  /** What two people changed differently; nothing is saved until somebody has chosen. */
  readonly clashes?: readonly Clash<Name>[];
  /** Somebody else has deleted it meanwhile. */
  readonly gone?: boolean;
}

export function editOf<Name extends string>(specs: readonly FieldSpec<Name>[], base: StoredState<Name>): RecordEdit<Name> {
  return { key: `id ${base.id}`, base, inputs: inputsOf(typedIn(specs), base.values) };
}

export function newEdit<Name extends string>(specs: readonly FieldSpec<Name>[], key: string, values: FieldValues<Name> = noValues()): RecordEdit<Name> {
  return { key, inputs: inputsOf(typedIn(specs), values) };
}

export function hasChanges<Name extends string>(specs: readonly FieldSpec<Name>[], edit: RecordEdit<Name>): boolean {
  return edit.base === undefined || edit.removed === true || isChanged(typedIn(specs), edit.base.values, edit.inputs);
}

/** What it comes to, with what cannot be read of it. */
export function readEdit<Name extends string>(specs: readonly FieldSpec<Name>[], { base, inputs }: RecordEdit<Name>): ReadInputs<Name> {
  return readInputs(typedIn(specs), inputs, base?.values);
}

/** What saving has to write. Only to be asked of an edit whose inputs can be read. */
export function settingsOf<Name extends string>(specs: readonly FieldSpec<Name>[], edit: RecordEdit<Name>): readonly FieldChange<Name>[] {
  return changesBetween(typedIn(specs), edit.base?.values ?? noValues<Name>(), readEdit(specs, edit).values);
}

export interface RebasedEdit<Name extends string = string> {
  readonly edit: RecordEdit<Name>;
  readonly taken: readonly FieldChange<Name>[];
}

/** @param fresh as the list holds it now; absent: it is there no longer. */
export function rebaseEdit<Name extends string>(specs: readonly FieldSpec<Name>[], edit: RecordEdit<Name>, fresh: StoredState<Name> | undefined): RebasedEdit<Name> {
  if (edit.base === undefined) return { edit, taken: [] };
  if (fresh === undefined) return { edit: { ...edit, gone: true }, taken: [] };
  if (fresh.version === edit.base.version) return { edit: { ...edit, gone: undefined }, taken: [] };
  if (edit.removed && changesBetween(typedIn(specs), edit.base.values, fresh.values).length > 0) return { edit: { ...edit, gone: undefined, overtaken: fresh }, taken: [] };
  const { inputs, taken, clashes } = rebaseInputs(typedIn(specs), edit.base.values, edit.inputs, fresh.values);
  const open = [...clashes, ...stillOpen(specs, edit, fresh.values).filter(({ field }) => !clashes.some((clash) => clash.field === field))];
  return { edit: { ...edit, base: fresh, inputs, gone: undefined, clashes: open.length === 0 ? undefined : open }, taken };
}

/** What nobody has decided about yet, and what is there now is still not what was typed. */
function stillOpen<Name extends string>(specs: readonly FieldSpec<Name>[], { clashes = [], inputs }: RecordEdit<Name>, fresh: FieldValues<Name>): readonly Clash<Name>[] {
  return clashes.filter(({ field }) => !isSame(specNamed(specs, field), inputs[field], fresh[field])).map((clash) => ({ ...clash, theirs: fresh[clash.field] }));
}

/** Somebody has decided: `theirs` are the fields in which the other one's value is to stay. */
export function decideClashes<Name extends string>(specs: readonly FieldSpec<Name>[], edit: RecordEdit<Name>, theirs: readonly Name[]): RecordEdit<Name> {
  const values = inputsOf(typedIn(specs), edit.base?.values ?? noValues<Name>());
  const inputs = Object.fromEntries(Object.entries(edit.inputs).map(([name, input]) => [name, theirs.includes(name as Name) ? values[name as Name] : input]));
  return { ...edit, inputs: inputs as RecordInput<Name>, clashes: undefined };
}
