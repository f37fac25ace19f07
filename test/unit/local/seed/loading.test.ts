import { seedCouncil, seedPeople, SeedTarget } from '../../../../local/seed/seedCouncil';
import type { BulkRow } from '../../../../local/tenant/bulk/bulkLoader';
import type { Person } from '../../../../local/tenant/directory/person';

/** A site that keeps what is written to it. Ids run from 1; users know who asked for them. */
class Site implements SeedTarget {
  public readonly lists = new Map<string, BulkRow[]>();
  public people: readonly Person[] = [];
  private readonly users: string[] = [];

  public constructor(private readonly now: string, private readonly failsAt?: string) {}

  public readonly directory = { addPeople: (people: readonly Person[]): void => { this.people = people; } };
  public readonly clock = { now: (): Date => new Date(this.now) };
  public readonly bulk = {
    ensureUser: (oid: string): number => (this.users.includes(oid) ? this.users.indexOf(oid) + 1 : this.users.push(oid)),
    count: (list: string): number => this.lists.get(list)?.length ?? 0,
    insert: (list: string, rows: readonly BulkRow[]): number[] => {
      if (list === this.failsAt) throw new Error('cut off');
      const kept = this.lists.get(list) ?? [];
      this.lists.set(list, [...kept, ...rows]);
      return rows.map((_, index) => kept.length + index + 1);
    }
  };

  public user(oid: unknown): number {
    return this.users.indexOf(String(oid)) + 1;
  }

  public row(list: string, title: string): BulkRow | undefined {
    return this.lists.get(list)?.find(({ values }) => values.Title === title);
  }
}

const november = '2026-11-20T12:00:00Z';

function seeded(now: string): Site {
  const site = new Site(now);
  seedCouncil(site);
  return site;
}

it('fills the lists and the directory', () => {
  const site = seeded(november);
  const least = { Organisations: 300, Partnerships: 88, Memberships: 700, Representatives: 80, 'Restricted notes': 5, References: 2, 'Adopted protocols': 2, Submissions: 11, Actions: 30, 'People roles': 28 };
  expect([...site.lists.keys()]).toEqual(Object.keys(least));
  expect(Object.entries(least).filter(([list, count]) => site.lists.get(list) === undefined || (site.lists.get(list) ?? []).length < count)).toEqual([]);
  expect(site.people.length).toBeGreaterThan(100);
});

it('writes people as site users beside their directory ids, and lookups as item ids', () => {
  const site = seeded(november);
  const { values } = site.row('Partnerships', 'Homes First: the common housing register') ?? { values: {} };
  expect(values.LeadOrganisationId).toBe(1);
  expect(values.LeadOfficerId).toBe(site.user(values.LeadOfficerOid));
  expect(values.SponsoringOfficerId).toBe(site.user(values.SponsoringOfficerOid));
  expect(values).not.toHaveProperty('LeadOrganisation');
  const membership = site.row('Memberships', 'P-0014 Coleg Cwm Onnen');
  expect(membership?.values).toMatchObject({ PartnershipId: 14, Role: 'Lead' });
  expect(site.lists.get('Organisations')?.[Number(membership?.values.OrganisationId) - 1].values.Title).toBe('Coleg Cwm Onnen');
});

it('goes on counting references after the highest one given', () => {
  expect(seeded(november).lists.get('References')?.map(({ values }) => values)).toEqual([{ Title: 'P', Last: 88 }, { Title: 'O', Last: 312 }]);
});

it('names representatives as site users, with directory id and name', () => {
  const site = seeded(november);
  const [row] = site.lists.get('Representatives') ?? [];
  expect(row.values).toMatchObject({ PartnershipId: 1, PersonId: site.user(row.values.PersonOid), PersonName: expect.any(String) as string });
});

it('knows an end that came after the entry only from the day it came', () => {
  const endedLater = (['Memberships', 'Representatives'] as const).flatMap((list) => (seeded(november).lists.get(list) ?? []).filter(({ versions }) => versions?.length));
  expect(endedLater.length).toBeGreaterThan(10);
  expect(endedLater.filter(({ created = '', values, versions = [] }) => 'ToDate' in values || versions[0].at <= created)).toEqual([]);
});

it('empties in a version what an edit emptied', () => {
  const versions = seeded(november).row('Partnerships', 'Night Bus Alliance')?.versions ?? [];
  expect(versions.at(-1)?.values).toMatchObject({ Stage: 'Closed', Status: 'Closed', NextReview: null, ClosedDate: '2026-09-04' });
});

it.each(['2026-11-16T00:00:00Z', '2027-03-16T00:00:00Z'])('stands on its anchor day while the clock says %s', now => {
  expect(seeded(now).row('Partnerships', 'Homes First: the common housing register')?.values.StartDate).toBe('2015-01-12');
});

it.each([
  ['2026-06-01T09:00:00Z', '2014-07-28'],
  ['2028-11-16T09:00:00Z', '2017-01-09']
])('moves by whole weeks when the clock says %s', (now, start) => {
  expect(seeded(now).row('Partnerships', 'Homes First: the common housing register')?.values.StartDate).toBe(start);
});

it.each([november, '2026-06-01T09:00:00Z', '2028-11-16T09:00:00Z'])('has nothing written after the clock, %s', now => {
  const rows = [...seeded(now).lists.values()].flat();
  const times = rows.flatMap(({ created, versions }) => [created ?? '', ...(versions ?? []).map(({ at }) => at)]);
  expect(times.filter(at => at === '' || at > now)).toEqual([]);
});

it('leaves a seeded site as it is', () => {
  const site = seeded(november);
  const before = [...site.lists].map(([list, rows]) => [list, rows.length]);
  seedCouncil(site);
  expect([...site.lists].map(([list, rows]) => [list, rows.length])).toEqual(before);
});

it('goes on where it was cut off', () => {
  const cutOff = new Site(november, 'Memberships');
  expect(() => seedCouncil(cutOff)).toThrow('cut off');
  const site = new Site(november);
  cutOff.lists.forEach((rows, list) => site.lists.set(list, rows));
  seedCouncil(site);
  expect(site.lists).toEqual(seeded(november).lists);
});

it('never lets a role be entered by its own holder', () => {
  const rows = seeded(november).lists.get('People roles') ?? [];
  expect(rows.filter(({ createdBy, values }) => createdBy === values.HolderOid)).toEqual([]);
});

it('knows the same people before and after the site is made', () => {
  const site = new Site(november);
  seedPeople(site, { scale: 2_000 });
  const before = site.people;
  seedCouncil(site, { scale: 2_000 });
  expect(site.people).toEqual(before);
});
