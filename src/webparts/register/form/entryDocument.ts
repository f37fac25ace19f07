import { EntryEdit, entryEditOf, EntryState, newEntryEdit } from '../../../domain/partnership/entryEdit';
import { entryFields } from '../../../domain/partnership/entryField';
import { membershipFields } from '../../../domain/partnership/membershipField';
import { representativeFields } from '../../../domain/partnership/representativeField';
import { FieldSpec } from '../../../domain/record/fieldSpec';
import { readEdit } from '../../../domain/record/keptEdit';
import { RecordEdit } from '../../../domain/record/recordEdit';

/** What the form works on; plain data, kept in the browser as it is. */
export interface EntryDocument {
  readonly edit: EntryEdit;
  /** Reference of a new entry, once it has been claimed. */
  readonly claimed?: string;
  /** A try to save got no answer. */
  readonly isUnsure?: boolean;
}

/** A kept draft, or nothing when it is not one of ours. */
export function readDocument(content: unknown): EntryDocument | undefined {
  const { edit, claimed, isUnsure } = (content ?? {}) as Readonly<Record<string, unknown>>;
  const { entry, members, representatives } = (edit ?? {}) as Readonly<Record<string, unknown>>;
  const read = { entry: readEdit(entryFields, entry), members: readEdits(membershipFields, members), representatives: readEdits(representativeFields, representatives) };
  if (read.entry === undefined || read.members === undefined || read.representatives === undefined) return undefined;
  return {
    edit: { entry: read.entry, members: read.members, representatives: read.representatives },
    claimed: typeof claimed === 'string' ? claimed : undefined,
    isUnsure: isUnsure === true
  };
}

function readEdits<Name extends string>(specs: readonly FieldSpec<Name>[], content: unknown): readonly RecordEdit<Name>[] | undefined {
  if (!Array.isArray(content)) return undefined;
  const read = content.flatMap((each) => readEdit(specs, each) ?? []);
  return read.length === content.length ? read : undefined;
}

/** @param closes with the stage moved to Closed, where it is not there already. */
export function startingDocument(state: EntryState | undefined, closes: boolean): EntryDocument {
  const edit = state === undefined ? newEntryEdit() : entryEditOf(state);
  return { edit: closes ? { ...edit, entry: { ...edit.entry, inputs: { ...edit.entry.inputs, stage: 'Closed' } } } : edit };
}
