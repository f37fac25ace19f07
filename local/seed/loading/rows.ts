import { addDays } from '../../../src/domain/calendar/day';
import type { BulkRow } from '../../tenant/bulk/bulkLoader';
import { importDay, officeHour } from '../council/calendar';
import { PartnershipEntry } from '../council/row';
import { Membership } from '../memberships/memberships';
import { RestrictedNote } from '../notes/restrictedNotes';
import { Organisation } from '../organisations/organisations';
import { RoleRow } from '../people/roleRows';
import { Staffing } from '../people/staffing';
import { Representative } from '../representatives/representatives';
import { columnsOf, SiteIds } from './columnsOf';
import { entered, EntryItem, moved } from './entered';

export function organisationRow(organisation: Organisation, by: string, shift: number): BulkRow {
  const { website, endedDate } = organisation;
  return {
    created: moved(officeHour(importDay, 0), shift),
    createdBy: by,
    values: present({
      Title: organisation.name, Reference: organisation.reference, NameCy: organisation.nameCy, Sector: organisation.sector,
      Significant: organisation.significant, Town: organisation.town, Website: website && { Url: website, Description: website },
      Email: organisation.email, Telephone: organisation.telephone, Compact: organisation.compact,
      EndedDate: endedDate && addDays(endedDate, shift), Notes: organisation.notes
    })
  };
}

export function partnershipRow(entry: PartnershipEntry, ids: SiteIds, shift: number): BulkRow {
  return {
    created: moved(entry.created, shift),
    createdBy: entry.createdBy,
    values: present(columnsOf(entry.first, ids, shift)),
    versions: entry.changes.map(({ at, by, values }) => ({ at: moved(at, shift), by, values: columnsOf(values, ids, shift) }))
  };
}

export function membershipRow(membership: Membership, entry: EntryItem, organisationId: number, shift: number): BulkRow {
  const { organisation, fromDate, toDate } = membership;
  const { endedWhenEntered, ...when } = entered(entry, membership, shift);
  return {
    ...when,
    values: present({
      Title: `${membership.partnership} ${organisation.name}`, PartnershipId: entry.id, OrganisationId: organisationId, Role: membership.role,
      FromDate: fromDate && addDays(fromDate, shift), ToDate: endedWhenEntered && toDate ? addDays(toDate, shift) : undefined,
      Contribution: membership.contribution, ContributionNote: membership.contributionNote
    })
  };
}

export function representativeRow(representative: Representative, entry: EntryItem, ids: SiteIds, shift: number): BulkRow {
  const { person, fromDate, toDate } = representative;
  const { endedWhenEntered, ...when } = entered(entry, representative, shift);
  return {
    ...when,
    values: present({
      Title: `${representative.partnership} ${person.name}`, PartnershipId: entry.id, PersonId: ids.userId(person.oid), PersonOid: person.oid, PersonName: person.name,
      Capacity: representative.capacity, Voting: representative.voting, Position: representative.position, DaysAYear: representative.daysAYear,
      FromDate: fromDate && addDays(fromDate, shift), ToDate: endedWhenEntered && toDate ? addDays(toDate, shift) : undefined
    })
  };
}

export function restrictedNoteRow({ subject, note, by, day }: RestrictedNote, entry: EntryItem, shift: number): BulkRow {
  return { created: moved(officeHour(day, 120), shift), createdBy: by, values: { Title: subject, Note: note, PartnershipId: entry.id } };
}

/** Where counting goes on: after the highest number that has been given. */
export function referenceRow(kind: 'P' | 'O', references: readonly string[], by: string, shift: number): BulkRow {
  const last = references.reduce((highest, reference) => Math.max(highest, Number(reference.slice(2))), 0);
  return { created: moved(officeHour(importDay, 0), shift), createdBy: by, values: { Title: kind, Last: last } };
}

/** Nobody enters their own role: such a row would give no right to decide. */
export function roleItem(row: RoleRow, staffing: Staffing, ids: SiteIds, shift: number): BulkRow {
  const { holder, deputy } = row;
  const day = (given: string | undefined): string | undefined => given && addDays(given, shift);
  const [first, second] = staffing.policyUnit;
  return {
    created: moved(officeHour(row.fromDate && row.fromDate > importDay ? row.fromDate : importDay, 30), shift),
    createdBy: holder === first ? second.oid : first.oid,
    values: present({
      Title: [row.role, row.service ?? row.directorate].filter(Boolean).join(', '), Role: row.role, Service: row.service, Directorate: row.directorate,
      HolderId: ids.userId(holder.oid), HolderOid: holder.oid, HolderName: holder.name,
      DeputyId: deputy && ids.userId(deputy.oid), DeputyOid: deputy?.oid, DeputyName: deputy?.name,
      CoverFrom: day(row.coverFrom), CoverTo: day(row.coverTo), FromDate: day(row.fromDate), ToDate: day(row.toDate)
    })
  };
}

/** An item is added with what is filled in; the rest stays empty. */
function present(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));
}
