import { FieldSpec, FieldValues, typedIn } from './fieldSpec';
import { sameValue } from './fieldValue';
import { readInputs, RecordInput } from './fieldInput';
import { editOf, hasChanges, rebaseEdit, RecordEdit, StoredState } from './recordEdit';
import { foundAgain } from './sentEdit';

/**
 * Several records of one kind, such as the members of an entry. Rows that are new in the list are taken in; a row that was added here and whose
 * answer was lost is found again by its values, as it was sent or as it is now, and not added twice.
 */
export function rebaseRows<Name extends string>(specs: readonly FieldSpec<Name>[], edits: readonly RecordEdit<Name>[], fresh: readonly StoredState<Name>[]): readonly RecordEdit<Name>[] {
  const known = new Set(edits.map(({ base }) => base?.id));
  const unknown = fresh.filter(({ id }) => !known.has(id));
  const rebased = edits.flatMap((edit): readonly RecordEdit<Name>[] => {
    if (edit.base === undefined) {
      const at = unknown.findIndex(({ values }) => mayBe(specs, edit, values));
      return at < 0 ? [edit] : [foundAgain(specs, edit, unknown.splice(at, 1)[0]).edit];
    }
    const now = fresh.find(({ id }) => id === edit.base?.id);
    // What is gone and was not touched, or was to go anyway, is nobody's loss.
    if (now === undefined && (edit.removed || !hasChanges(specs, edit))) return [];
    return [rebaseEdit(specs, edit, now).edit];
  });
  return [...rebased, ...unknown.map((stored) => editOf(specs, stored))];
}

function mayBe<Name extends string>(specs: readonly FieldSpec<Name>[], { sent, inputs }: RecordEdit<Name>, values: FieldValues<Name>): boolean {
  return (sent !== undefined && isAs(specs, sent, values)) || isAs(specs, inputs, values);
}

function isAs<Name extends string>(specs: readonly FieldSpec<Name>[], inputs: RecordInput<Name>, values: FieldValues<Name>): boolean {
  const typed = readInputs(typedIn(specs), inputs).values;
  return typedIn(specs).every(({ name }) => sameValue(typed[name], values[name]));
}
