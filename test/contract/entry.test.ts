import { SPFI } from '@pnp/sp';
import { entryByReference, entryColumns } from '../../src/data/entry';
import { membershipsOfEntry } from '../../src/data/memberships';
import { sectorsOf } from '../../src/data/organisations';
import type { ListStore } from '../../src/data/stores/listStore';
import { openPnpStore } from '../../src/data/stores/pnpStore';
import { versionsOf } from '../../src/data/versions';
import { entryFields } from '../../src/domain/partnership/entryField';
import { savedChanges } from '../../src/domain/record/savedChange';
import { tokenSource } from '../../src/provisioning/cli/tokenSource';
import { mailOf, openReadySite, TenantSite } from './provisioning/tenantSite';

const members = 160;

let site: TenantSite;
let officer: SPFI;
let store: ListStore;
let entryId: number;

beforeAll(async () => {
  site = await openReadySite();
  officer = site.as('leadOfficer');
  store = storeOf('staff');
  const officerId = site.tenant.bulk.ensureUser(site.tenant.directory.people().find(({ mail }) => mail === mailOf('leadOfficer'))?.oid ?? '');
  const organisations = site.tenant.bulk.insert('Organisations', Array.from({ length: members }, (_each, index) => (
    { values: { Title: `Organisation ${index}`, Reference: `O-${index}`, Sector: index % 2 ? 'Police' : 'University', NameCy: index === 0 ? 'Sefydliad 0' : undefined } }
  )));
  [entryId] = site.tenant.bulk.insert('Partnerships', [{
    values: {
      Title: "St John's Learning", Reference: 'P-0001', Kind: 'Partnership', Stage: 'Idea', LeadOfficerId: officerId, LeadOrganisationId: organisations[0],
      AnnualContribution: 1200.5, StartDate: '2026-04-01', Reasons: ['New resources', 'Value for money'], GrantFunded: true
    }
  }]);
  site.tenant.bulk.insert('Memberships', organisations.map((OrganisationId, index) => (
    { values: { Title: `M ${index}`, PartnershipId: entryId, OrganisationId, Role: 'Member', FromDate: '2026-10-26', Contribution: index } }
  )));
});
afterAll(() => site.close());

function storeOf(role: 'staff' | 'leadOfficer'): ListStore {
  const token = tokenSource({ kind: 'local', mail: mailOf(role) }, site.siteUrl, () => undefined);
  return openPnpStore({
    siteUrl: site.siteUrl,
    fetch: async (url, init) => fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), Authorization: `Bearer ${await token()}` } })
  });
}

test('an entry is read by its reference, with people, lookups, days and money', async () => {
  expect((await entryByReference(store, 'P-0001')).entry).toMatchObject({
    id: entryId, name: "St John's Learning", start: '2026-04-01', annualContribution: 120050, reasons: ['New resources', 'Value for money'], grantFunded: true, statutory: false,
    leadOfficer: { name: 'Someone leadOfficer', mail: mailOf('leadOfficer'), signInName: mailOf('leadOfficer') },
    leadOrganisation: { name: 'Organisation 0', nameCy: 'Sefydliad 0' }, sponsoringOfficer: undefined, purpose: undefined
  });
});

test('a reference with a quote is looked for as it is, and not found', async () => {
  await expect(entryByReference(store, "P-0001' or Id gt 0 or Title eq '")).rejects.toMatchObject({ kind: 'notFound' });
});

test('all members of a big partnership come with one request, and their sectors with one more', async () => {
  await site.forget();
  const memberships = await membershipsOfEntry(store, entryId);
  const sectors = await sectorsOf(store, memberships.map(({ membership }) => membership.organisation.id));
  expect(memberships).toHaveLength(members);
  expect(memberships[0].membership).toMatchObject({ organisation: { name: 'Organisation 0', nameCy: 'Sefydliad 0' }, from: '2026-10-26', contribution: 0 });
  expect([...sectors.values()].filter((sector) => sector === 'Police')).toHaveLength(members / 2);
  const asked = (await site.requests()).filter(({ path }) => path.includes('/_api/web/lists'));
  expect(asked).toHaveLength(2);
});

test('versions tell who changed what and when', async () => {
  const item = officer.web.lists.getByTitle('Partnerships').items.getById(entryId);
  await item.update({ Stage: 'Screening', AnnualContribution: 1300, LeadOfficerId: null, StartDate: '2026-10-24T23:00:00Z', Reasons: ['Value for money'] });
  const [last, first] = savedChanges(entryFields, await versionsOf(store, entryColumns, entryId));
  expect(last).toMatchObject({ label: '2.0', kind: 'changed', by: { name: 'Someone leadOfficer' } });
  expect(Date.parse(last.at) - site.tenant.clock.now().getTime()).toBeLessThanOrEqual(0);
  expect(last.changes).toMatchObject([
    { field: 'stage', before: { text: 'Idea' }, after: { text: 'Screening' } },
    { field: 'reasons', before: { choices: ['New resources', 'Value for money'] }, after: { choices: ['Value for money'] } },
    { field: 'leadOfficer', before: { person: { name: 'Someone leadOfficer' } } },
    { field: 'annualContribution', before: { pence: 120050 }, after: { pence: 130000 } },
    { field: 'start', before: { day: '2026-04-01' }, after: { day: '2026-10-25' } }
  ]);
  expect(first.kind).toBe('created');
});

test('an entry deleted meanwhile has no versions any more', async () => {
  const added: { Id: number } = await officer.web.lists.getByTitle('Partnerships').items.add({ Title: 'Short', Reference: 'P-0002', Kind: 'Partnership', Stage: 'Idea' });
  await officer.web.lists.getByTitle('Partnerships').items.getById(added.Id).recycle();
  await expect(versionsOf(store, entryColumns, added.Id)).rejects.toMatchObject({ kind: 'notFound' });
  await expect(entryByReference(store, 'P-0002')).rejects.toMatchObject({ kind: 'notFound' });
});

test('lists beyond the list view threshold answer the same questions', async () => {
  const { bulk } = site.tenant;
  const many = Array.from({ length: 5_100 }, (_each, index) => index);
  const organisations = bulk.insert('Organisations', many.map((index) => ({ values: { Title: `Big ${index}`, Reference: `B-${index}`, Sector: 'Military' } })));
  const [first, second] = bulk.insert('Partnerships', many.map((index) => ({ values: { Title: `Big ${index}`, Reference: `P-${9000 + index}`, Kind: 'Partnership', Stage: 'Running' } })));
  bulk.insert('Memberships', many.map((index) => ({ values: { Title: `Big ${index}`, PartnershipId: index < 3 ? first : second, OrganisationId: organisations[index] } })));

  const { record } = await entryByReference(store, 'P-9000');
  const memberships = await membershipsOfEntry(store, record.id);
  expect(memberships.map(({ membership }) => membership.organisation.name)).toEqual(['Big 0', 'Big 1', 'Big 2']);
  expect([...(await sectorsOf(store, memberships.map(({ membership }) => membership.organisation.id))).values()]).toEqual(['Military', 'Military', 'Military']);
});
