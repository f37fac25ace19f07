import { addDays } from '../../../src/domain/calendar/day';
import { PartnershipRow } from '../council/row';

/** What stands for the site's own ids while rows are made. */
export interface SiteIds {
  userId(oid: string): number;
  organisationId(reference: string): number;
}

/** Values as REST takes them. A key that is there but undefined empties its column. */
export function columnsOf(row: Partial<PartnershipRow>, ids: SiteIds, shift: number): Record<string, unknown> {
  return Object.assign({}, ...Object.entries(row).map(([name, value]) => asWritten(name as keyof PartnershipRow, value, ids, shift))) as Record<string, unknown>;
}

/** Days move with the council; people, the leading organisation and a link have a form of their own. */
function asWritten(name: keyof PartnershipRow, value: unknown, ids: SiteIds, shift: number): Record<string, unknown> {
  const text = typeof value === 'string' ? value : undefined;
  switch (name) {
    case 'LastReview': case 'NextReview': case 'StartDate': case 'EndDate': case 'ClosedDate':
      return { [name]: text === undefined ? null : addDays(text, shift) };
    case 'LeadOfficerOid':
      return { LeadOfficerOid: text ?? null, LeadOfficerId: text === undefined ? null : ids.userId(text) };
    case 'SponsoringOfficerOid':
      return { SponsoringOfficerOid: text ?? null, SponsoringOfficerId: text === undefined ? null : ids.userId(text) };
    case 'LeadOrganisation':
      return { LeadOrganisationId: text === undefined ? null : ids.organisationId(text) };
    case 'Website':
      return { Website: text === undefined ? null : { Url: text, Description: text } };
    default:
      return { [name]: value ?? null };
  }
}
