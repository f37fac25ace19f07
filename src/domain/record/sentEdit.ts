import { readInputs } from './fieldInput';
import { FieldSpec, noValues, typedIn } from './fieldSpec';
import { RebasedEdit, rebaseEdit, RecordEdit, StoredState } from './recordEdit';

/** Is being sent to be added: whatever becomes of the answer, it is known what may be in the list. */
export function asSent<Name extends string>(edit: RecordEdit<Name>): RecordEdit<Name> {
  return { ...edit, sent: edit.inputs };
}

/**
 * A new record that an earlier try has added, its answer lost: what was typed since is put on top of it as it is now. It began as it was sent; where
 * that is not known, every field that holds something else is to be decided.
 */
export function foundAgain<Name extends string>(specs: readonly FieldSpec<Name>[], { sent, ...edit }: RecordEdit<Name>, stored: StoredState<Name>): RebasedEdit<Name> {
  const values = sent === undefined ? noValues<Name>() : readInputs(typedIn(specs), sent).values;
  return rebaseEdit(specs, { ...edit, base: { id: stored.id, version: 'as sent', values } }, stored);
}
