import { EntryEdit } from '../../domain/partnership/entryEdit';
import { FieldChange } from '../../domain/record/fieldChange';
import { FieldValue } from '../../domain/record/fieldValue';
import { hasChanges, RecordEdit, settingsOf } from '../../domain/record/recordEdit';
import { entryColumns } from '../entry';
import { membershipColumns } from '../memberships';
import { projectionsOf } from '../projections';
import { RecordColumns } from '../record/recordColumns';
import { writeValues } from '../record/writeValues';
import { representativeColumns } from '../representatives';
import type { ItemValues, Write } from '../stores/editing';

/** One write, and which part of the form it saves. */
export interface PlannedWrite {
  readonly part: keyof EntryEdit;
  readonly key: string;
  readonly write: Write;
}

export interface SavedEntry {
  readonly id: number;
  readonly reference: string;
}

/** Everything that is not in the lists yet; the entry itself first. */
export function plannedWrites({ entry, members, representatives }: EntryEdit, saved: SavedEntry): readonly PlannedWrite[] {
  return [
    ...changeOfEntry(entry),
    ...members.flatMap((member) => rowWrites('members', membershipColumns, member, saved, nameOf(settingsOf(membershipColumns.fields, member), 'organisation'))),
    ...representatives.flatMap((each) => rowWrites('representatives', representativeColumns, each, saved, nameOf(settingsOf(representativeColumns.fields, each), 'person')))
  ];
}

export function entryValues(edit: EntryEdit['entry']): ItemValues {
  const settings = settingsOf(entryColumns.fields, edit);
  const stage = settings.find(({ field }) => field === 'stage')?.after;
  return { ...writeValues(entryColumns, settings), ...(stage?.kind === 'choice' ? projectionsOf(stage.text) : {}) };
}

function changeOfEntry(entry: EntryEdit['entry']): readonly PlannedWrite[] {
  if (entry.base === undefined || !hasChanges(entryColumns.fields, entry)) return [];
  const { id, version } = entry.base;
  return [{ part: 'entry', key: entry.key, write: { kind: 'change', list: entryColumns.list, id, version, values: entryValues(entry) } }];
}

function rowWrites<Name extends string>(part: keyof EntryEdit, columns: RecordColumns<Name>, edit: RecordEdit<Name>, saved: SavedEntry, name: string | undefined): readonly PlannedWrite[] {
  const { list, fields } = columns;
  const write = (operation: Write): readonly PlannedWrite[] => [{ part, key: edit.key, write: operation }];
  if (edit.removed) return edit.base === undefined ? [] : write({ kind: 'recycle', list, id: edit.base.id, version: edit.base.version });
  if (!hasChanges(fields, edit)) return [];
  const titled: ItemValues = name === undefined ? {} : { Title: `${saved.reference} ${name}`.slice(0, 255) };
  const values = { ...titled, ...writeValues(columns, settingsOf(fields, edit)) };
  return edit.base === undefined
    ? write({ kind: 'add', list, values: { ...values, PartnershipId: saved.id } })
    : write({ kind: 'change', list, id: edit.base.id, version: edit.base.version, values });
}

function nameOf(changes: readonly FieldChange[], field: string): string | undefined {
  const after: FieldValue | undefined = changes.find((change) => change.field === field)?.after;
  return after?.kind === 'organisation' ? after.organisation.name : after?.kind === 'person' ? after.person.name : undefined;
}
