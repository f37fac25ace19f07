import { EntryRef, Involvement, PlacedMembership } from '../../domain/organisation/involvement';
import { entryColumns } from '../entry';
import { ItemRow } from '../itemRow';
import { membershipColumns, membershipOf } from '../memberships';
import { queryOf } from '../record/recordColumns';
import { Item, ListStore, Reading } from '../stores/listStore';

/** Where an organisation takes part, and in which version each row was read: `Memberships 12` → ETag. */
export interface ReadInvolvement extends Involvement {
  /** Memberships in entries that are in the recycle bin: SharePoint empties their lookup until the entry is restored. */
  readonly withoutEntry: readonly number[];
  readonly versions: ReadonlyMap<string, string>;
}

export const versionKey = (list: string, id: number): string => `${list} ${id}`;

/** One request. */
export async function involvementOf(store: ListStore, organisationId: number): Promise<ReadInvolvement> {
  return store.inOneRequest((reading) => readInvolvement(reading, organisationId));
}

export async function readInvolvement(store: Reading, organisationId: number): Promise<ReadInvolvement> {
  const members = queryOf(membershipColumns);
  const [memberships, led] = await Promise.all([
    store.items(membershipColumns.list, {
      ...members, select: [...members.select, 'Partnership/Id', 'Partnership/Title', 'Partnership/Reference', 'Partnership/NameCy'], expand: [...members.expand, 'Partnership'],
      filter: `OrganisationId eq ${organisationId}`, top: 5000
    }),
    store.items(entryColumns.list, { select: ['Id', 'Title', 'NameCy', 'Reference'], filter: `LeadOrganisationId eq ${organisationId}`, top: 5000, withVersion: true })
  ]);
  const versionsIn = (list: string, items: readonly Item[]): readonly (readonly [string, string])[] => items.map((item) => [versionKey(list, Number(item.Id)), String(item['odata.etag'])]);
  const placed = memberships.flatMap(placedMembershipOf);
  return {
    withoutEntry: memberships.map(({ Id }) => Number(Id)).filter((id) => !placed.some((each) => each.id === id)),
    memberships: placed.sort((one, other) => one.partnership.name.localeCompare(other.partnership.name)),
    led: led.map(entryRefOf).sort((one, other) => one.name.localeCompare(other.name)),
    versions: new Map([...versionsIn(membershipColumns.list, memberships), ...versionsIn(entryColumns.list, led)])
  };
}

function placedMembershipOf(item: Item): readonly PlacedMembership[] {
  const membership = membershipOf(item);
  const partnership = new ItemRow(membershipColumns.list, item).entry('Partnership');
  return membership === undefined || partnership === undefined ? [] : [{ ...membership, partnership }];
}

function entryRefOf(item: Item): EntryRef {
  const row = new ItemRow(entryColumns.list, item);
  return { id: row.id, reference: row.requiredText('Reference'), name: row.requiredText('Title'), nameCy: row.text('NameCy') };
}
