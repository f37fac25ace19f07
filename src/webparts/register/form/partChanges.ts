import { EntryEdit } from '../../../domain/partnership/entryEdit';
import { EntryFieldName } from '../../../domain/partnership/entryField';
import { FieldInput } from '../../../domain/record/fieldInput';
import { EntryFormState } from './useEntryForm';

export type Changing<Part extends keyof EntryEdit> = (update: (before: EntryEdit[Part]) => EntryEdit[Part]) => void;

export interface PartChanges extends Readonly<{ [Part in keyof EntryEdit]: Changing<Part> }> {
  set(field: EntryFieldName, value: FieldInput): void;
}

/** Keep it from one letter to the next: what has not changed is then not drawn again. */
export function changesOfParts(change: EntryFormState['change']): PartChanges {
  const entry: Changing<'entry'> = (update) => change((before) => ({ ...before, entry: update(before.entry) }));
  return {
    entry,
    members: (update) => change((before) => ({ ...before, members: update(before.members) })),
    representatives: (update) => change((before) => ({ ...before, representatives: update(before.representatives) })),
    set: (field, value) => entry((before) => ({ ...before, inputs: { ...before.inputs, [field]: value } }))
  };
}
