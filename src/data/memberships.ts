import { Membership } from '../domain/partnership/membership';
import { EntryRow } from './entryRow';
import { Item, ListStore } from './stores/listStore';

const list = 'Memberships';

/** Organisation names come with it. Their sector cannot: SharePoint does not expand a choice column of a lookup. */
const query = {
  select: [
    'Id', 'Role', 'FromDate', 'ToDate', 'Contribution', 'ContributionNote',
    'Organisation/Id', 'Organisation/Title', 'Organisation/NameCy'
  ],
  expand: ['Organisation'],
  top: 5000
};

/** Current and ended ones, by the organisation's name. Those whose organisation has been deleted are left out: SharePoint empties their lookup. */
export async function membershipsOfEntry(store: ListStore, entryId: number): Promise<readonly Membership[]> {
  const items = await store.items(list, { ...query, filter: `PartnershipId eq ${entryId}` });
  const memberships = items.map(membershipOf).filter((each): each is Membership => each !== undefined);
  return memberships.sort((one, other) => one.organisation.name.localeCompare(other.organisation.name));
}

function membershipOf(item: Item): Membership | undefined {
  const row = new EntryRow(list, item);
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
