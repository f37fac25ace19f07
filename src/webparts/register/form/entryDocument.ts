import { EntryEdit, entryEditOf, EntryState, newEntryEdit } from '../../../domain/partnership/entryEdit';
import { EntryFieldName } from '../../../domain/partnership/entryField';
import { RecordInput } from '../../../domain/record/fieldInput';
import { RecordEdit } from '../../../domain/record/recordEdit';

/** What the form works on; plain data, kept in the browser as it is. */
export interface EntryDocument {
  readonly edit: EntryEdit;
  /** Reference of a new entry, once it has been claimed. */
  readonly claimed?: string;
  /** A try to save got no answer. */
  readonly isUnsure?: boolean;
}

/** A kept draft, or nothing when it is not one of ours. Fields that came since it was kept are empty. */
export function readDocument(content: unknown): EntryDocument | undefined {
  if (!isRecord(content) || !isRecord(content.edit)) return undefined;
  const { entry, members, representatives } = content.edit;
  if (!isEdit(entry) || !isEdits(members) || !isEdits(representatives)) return undefined;
  const inputs: RecordInput<EntryFieldName> = { ...newEntryEdit().entry.inputs, ...(entry.inputs as RecordInput<EntryFieldName>) };
  return {
    edit: { entry: { ...(entry as unknown as RecordEdit<EntryFieldName>), inputs }, members: members as unknown as EntryEdit['members'], representatives: representatives as unknown as EntryEdit['representatives'] },
    claimed: typeof content.claimed === 'string' ? content.claimed : undefined,
    isUnsure: content.isUnsure === true
  };
}

type Plain = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEdit(value: unknown): value is Plain {
  return isRecord(value) && typeof value.key === 'string' && isRecord(value.inputs) && (value.base === undefined || (isRecord(value.base) && typeof value.base.id === 'number' && typeof value.base.version === 'string'));
}

function isEdits(value: unknown): value is readonly Plain[] {
  return Array.isArray(value) && value.every(isEdit);
}

export function startingDocument(state: EntryState | undefined): EntryDocument {
  return { edit: state === undefined ? newEntryEdit() : entryEditOf(state) };
}
