import { Membership } from '../domain/partnership/membership';
import { MembershipFieldName, membershipFields } from '../domain/partnership/membershipField';
import { ItemRow } from './itemRow';
import { queryOf, RecordColumns } from './record/recordColumns';
import { StoredRecord, storedRecord } from './record/storedRecord';
import { Item, Reading } from './stores/listStore';

export const membershipColumns: RecordColumns<MembershipFieldName> = {
  list: 'Memberships',
  fields: membershipFields,
  columns: { organisation: 'Organisation', role: 'Role', from: 'FromDate', to: 'ToDate', contribution: 'Contribution', contributionNote: 'ContributionNote' }
};

/** A membership to be read, and the same as a record to be changed. */
export interface LoadedMembership {
  readonly membership: Membership;
  readonly record: StoredRecord<MembershipFieldName>;
}

/**
 * Current and ended ones, by the organisation's name. Those whose organisation has been deleted are left out: SharePoint empties their lookup.
 * Organisation names come with it; their sector cannot: SharePoint does not expand a choice column of a lookup.
 */
export async function membershipsOfEntry(store: Pick<Reading, 'items'>, entryId: number): Promise<readonly LoadedMembership[]> {
  const items = await store.items(membershipColumns.list, { ...queryOf(membershipColumns), filter: `PartnershipId eq ${entryId}`, top: 5000 });
  const loaded = items.flatMap((item) => {
    const membership = membershipOf(item);
    return membership === undefined ? [] : [{ membership, record: storedRecord(membershipColumns, item) }];
  });
  return loaded.sort((one, other) => one.membership.organisation.name.localeCompare(other.membership.organisation.name));
}

export function membershipOf(item: Item): Membership | undefined {
  const row = new ItemRow(membershipColumns.list, item);
  const organisation = row.organisation('Organisation');
  if (organisation === undefined) {
    return undefined;
  }
  return {
    id: row.id,
    organisation,
    role: row.text('Role'),
    from: row.day('FromDate'),
    to: row.day('ToDate'),
    contribution: row.money('Contribution'),
    contributionNote: row.text('ContributionNote')
  };
}
