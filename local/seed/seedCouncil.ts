import type { BulkLoader } from '../tenant/bulk/bulkLoader';
import type { Directory } from '../tenant/directory/directory';
import { buildCouncil, Council, CouncilOptions, staffFor } from './buildCouncil';
import { daysToShift } from './council/calendar';
import { actionRow } from './loading/actionRow';
import { adoptedRows } from './loading/adoptedRows';
import { SiteIds } from './loading/columnsOf';
import { EntryItem } from './loading/entered';
import { formRow, FormsCouncil } from './loading/formRows';
import { membershipRow, organisationRow, partnershipRow, referenceRow, representativeRow, restrictedNoteRow, roleItem } from './loading/rows';
import { personas } from './people/personas';

/** What the seed needs of a tenant. */
export interface SeedTarget {
  readonly directory: Pick<Directory, 'addPeople'>;
  readonly bulk: Pick<BulkLoader, 'ensureUser' | 'insert' | 'count'>;
  readonly clock: { now(): Date };
}

/** The people alone: somebody has to own the site before it has lists. May run again. */
export function seedPeople(tenant: Pick<SeedTarget, 'directory'>, options: CouncilOptions = {}): void {
  tenant.directory.addPeople(staffFor(options).people);
}

/**
 * Fills the provisioned site with the made-up council. What an interrupted run has left is kept and continued; a site
 * that is seeded already stays as it is.
 */
export function seedCouncil(tenant: SeedTarget, options: CouncilOptions = {}): void {
  const council = buildCouncil(options);
  tenant.directory.addPeople(council.staffing.people);
  if (tenant.bulk.count('People roles') > 0) {
    return;
  }
  load(council, tenant, daysToShift(tenant.clock.now()));
}

function load(council: Council, { bulk }: SeedTarget, shift: number): void {
  const { staffing, organisations, partnerships, memberships, representatives, restrictedNotes, roleRows, adoptions, forms, actions } = council;
  const users = new Map(staffing.people.map(({ oid }) => [oid, bulk.ensureUser(oid)]));
  const organisationIds = new Map<string, number>();
  const ids: SiteIds = { userId: oid => known(users, oid), organisationId: reference => known(organisationIds, reference) };
  const insertOnce = (list: string, rows: Parameters<BulkLoader['insert']>[1]): readonly number[] =>
    // A list is filled in one transaction and a new list counts from 1.
    bulk.count(list) > 0 ? rows.map((_, index) => index + 1) : bulk.insert(list, rows);

  const organisationItems = insertOnce('Organisations', organisations.map(organisation => organisationRow(organisation, staffing.policyUnit[0].oid, shift)));
  organisations.forEach(({ reference }, index) => organisationIds.set(reference, organisationItems[index]));

  const partnershipItems = insertOnce('Partnerships', partnerships.map(entry => partnershipRow(entry, ids, shift)));
  const entries = new Map(partnerships.map((entry, index) => [entry.now.Reference, { ...entry, id: partnershipItems[index] }]));

  insertOnce('Memberships', memberships.map(membership =>
    membershipRow(membership, known(entries, membership.partnership), ids.organisationId(membership.organisation.reference), shift)));
  insertOnce('Representatives', representatives.map(each => representativeRow(each, known(entries, each.partnership), ids, shift)));
  insertOnce('Restricted notes', restrictedNotes.map(note => restrictedNoteRow(note, known(entries, note.partnership), shift)));
  insertOnce('References', [
    referenceRow('P', partnerships.map(({ now }) => now.Reference), staffing.policyUnit[0].oid, shift),
    referenceRow('O', organisations.map(({ reference }) => reference), staffing.policyUnit[0].oid, shift)
  ]);
  const oidOf = (mail: string): string => known(new Map(staffing.people.map(person => [person.mail, person.oid])), mail);
  const officerOf = (entry: EntryItem, mail: string | undefined): string => mail === undefined ? entry.now.LeadOfficerOid ?? staffing.policyUnit[0].oid : oidOf(mail);
  const named = namedIn(council, ids);
  insertOnce('Adopted protocols', adoptions.flatMap(adoption => adoptedRows(adoption, oidOf(personas.owner), shift)));
  const formItems = insertOnce('Submissions', forms.map(form => {
    const entry = known(entries, form.partnership);
    return formRow(form, { entry, officer: officerOf(entry, form.officer), actions, named }, ids, shift);
  }));
  const formIds = new Map(forms.map(({ key }, index) => [key, formItems[index]]));
  insertOnce('Actions', actions.map(action => {
    const entry = known(entries, action.partnership);
    return actionRow(action, { entry, owner: officerOf(entry, action.owner), formId: action.from && known(formIds, action.from.form) }, ids, shift);
  }));
  // Last, because a site that has these is seeded.
  insertOnce('People roles', roleRows.map(row => roleItem(row, staffing, ids, shift)));
}

/** People and organisations as answers name them. */
function namedIn({ staffing, organisations }: Council, ids: SiteIds): FormsCouncil['named'] {
  const people = new Map(staffing.people.map((person) => [person.mail, person]));
  const references = new Map(organisations.map(({ name, reference }) => [name, reference]));
  return {
    person: (mail) => {
      const { oid, name } = known(people, mail);
      return { id: ids.userId(oid), name, mail, oid };
    },
    organisation: (name) => ({ id: ids.organisationId(known(references, name)), name })
  };
}

function known<T>(found: ReadonlyMap<string, T>, key: string): T {
  const value = found.get(key);
  if (value === undefined) {
    throw new Error(`The made-up council names ${key}, which it does not have.`);
  }
  return value;
}
