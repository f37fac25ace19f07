import { EntryState } from '../../domain/partnership/entryEdit';
import { entryFields } from '../../domain/partnership/entryField';
import { PartChange } from '../../domain/partnership/history';
import { membershipFields } from '../../domain/partnership/membershipField';
import { representativeFields } from '../../domain/partnership/representativeField';
import { FieldSpec } from '../../domain/record/fieldSpec';
import { FieldValue } from '../../domain/record/fieldValue';
import { firstLabel, RecordVersion, savedChanges } from '../../domain/record/savedChange';
import { entryById, entryColumns } from '../entry';
import { membershipColumns } from '../memberships';
import { queryOf, RecordColumns } from '../record/recordColumns';
import { StoredRecord, storedRecord } from '../record/storedRecord';
import { representativeColumns } from '../representatives';
import type { ListStore, Reading } from '../stores/listStore';
import { versionsOf, versionsOfMany } from '../versions';

export interface History {
  readonly changes: readonly PartChange[];
  /** As it stands now, for bringing older values back. */
  readonly state: EntryState;
}

/**
 * Every save of an entry, its members and its representatives that SharePoint still keeps. One request, and one more for each 80 members that were ever
 * changed: an item in its first version is a version itself. What was removed altogether took its versions along into the recycle bin.
 */
export async function loadHistory(store: ListStore, entryId: number): Promise<History> {
  const [{ record: entry }, versions, members, representatives] = await store.inOneRequest((together) => Promise.all([
    entryById(together, entryId), versionsOf(together, entryColumns, entryId), partsOf(together, membershipColumns, entryId), partsOf(together, representativeColumns, entryId)
  ]));
  const changes = [
    ...savedChanges(entryFields, versions).map((change): PartChange => ({ part: 'entry', id: entryId, change })),
    ...await changesOf(store, 'members', membershipColumns, membershipFields, members, (record) => record.values.organisation),
    ...await changesOf(store, 'representatives', representativeColumns, representativeFields, representatives, (record) => record.values.person)
  ];
  return { changes, state: { entry, members: members.map(({ record }) => record), representatives: representatives.map(({ record }) => record) } };
}

interface Part<Name extends string> {
  readonly record: StoredRecord<Name>;
  readonly label: string;
}

const versionColumn = 'OData__UIVersionString';

async function partsOf<Name extends string>(store: Reading, columns: RecordColumns<Name>, entryId: number): Promise<readonly Part<Name>[]> {
  const query = queryOf(columns);
  const items = await store.items(columns.list, { ...query, select: [...query.select, versionColumn], filter: `PartnershipId eq ${entryId}`, top: 5000 });
  return items.map((item) => ({ record: storedRecord(columns, item), label: String(item[versionColumn] ?? '') }));
}

async function changesOf<Name extends string>(
  store: ListStore, part: PartChange['part'], columns: RecordColumns<Name>, specs: readonly FieldSpec<Name>[], parts: readonly Part<Name>[],
  subjectOf: (record: StoredRecord<Name>) => FieldValue | undefined
): Promise<readonly PartChange[]> {
  const changed = parts.filter(({ label }) => label !== firstLabel);
  const versions = await versionsOfMany(store, columns, changed.map(({ record }) => record.id));
  const versionsOfPart = new Map(changed.map((each, at) => [each, versions[at]]));
  return parts.flatMap((each) => savedChanges(specs, versionsOfPart.get(each) ?? [onlyVersion(each.record)]).map((change): PartChange => (
    { part, id: each.record.id, subject: subjectOf(each.record), change }
  )));
}

function onlyVersion<Name extends string>({ changedAt, changedBy, values }: StoredRecord<Name>): RecordVersion<Name> {
  return { label: firstLabel, at: changedAt, by: changedBy, values };
}
