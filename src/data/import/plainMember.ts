import { ItemRow } from '../itemRow';
import { membershipColumns } from '../memberships';
import type { Item } from '../stores/listStore';

/** What an organisation is that a list names as a partner. */
export const memberRole = 'Member';

const { list, columns } = membershipColumns;
const filledIn = [columns.from, columns.to, columns.contribution, columns.contributionNote];

export const plainMemberColumns = ['Id', 'PartnershipId', 'OrganisationId', columns.role, ...filledIn];

/** Nobody has filled in anything since an import added it. */
export function isAsImported(item: Item): boolean {
  const role = new ItemRow(list, item).text(columns.role);
  return (role === undefined || role === memberRole) && filledIn.every((column) => item[column] === undefined || item[column] === null || item[column] === '');
}
