import { loadHistory } from '../../src/data/history/loadHistory';
import { versionsOfMany } from '../../src/data/versions';
import { membershipColumns } from '../../src/data/memberships';
import type { Editing } from '../../src/data/stores/editing';
import type { ListStore } from '../../src/data/stores/listStore';
import { savedTogether } from '../../src/domain/partnership/history';
import { openReadySite, type TenantSite } from './provisioning/tenantSite';
import { storeAs } from './siteStore';

const many = 160;

let site: TenantSite;
let store: ListStore;
let editing: Editing;
let entryId: number;
let members: readonly number[];

beforeAll(async () => {
  site = await openReadySite();
  store = storeAs(site, 'staff');
  editing = await storeAs(site, 'leadOfficer').editing();
  const { bulk, directory } = site.tenant;
  const organisations = bulk.insert('Organisations', Array.from({ length: many }, (_, index) => ({ values: { Title: `Body ${index}`, Reference: `O-${index}`, Sector: 'Police' } })));
  [entryId] = bulk.insert('Partnerships', [{ created: '2024-04-08T09:00:00Z', values: { Title: 'Learning', Reference: 'P-0001', Kind: 'Partnership', Stage: 'Running' } }]);
  members = bulk.insert('Memberships', organisations.map((OrganisationId) => ({ created: '2024-04-08T09:00:00Z', values: { Title: 'M', PartnershipId: entryId, OrganisationId, Role: 'Member' } })));
  const panel = directory.people().find(({ roles }) => roles.includes('panel'));
  bulk.insert('Representatives', [{ created: '2024-04-08T09:00:00Z', values: { Title: 'R', PartnershipId: entryId, Capacity: 'Councillor', PersonId: bulk.ensureUser(panel?.oid ?? ''), PersonOid: panel?.oid } }]);
});
afterAll(() => site.close());
beforeEach(() => site.forget());

async function batches(): Promise<readonly number[]> {
  return (await site.requests()).filter(({ method, path }) => method === 'POST' && path.endsWith('$batch')).map(({ parts = [] }) => parts.length);
}

test('an entry whose 160 members never changed is told in one request', async () => {
  const { changes } = await loadHistory(store, entryId);
  expect(await batches()).toEqual([4]);
  expect(changes).toHaveLength(many + 2);
  expect(changes.every(({ change }) => change.kind === 'created')).toBe(true);
  expect(savedTogether(changes)).toHaveLength(1);
  expect(changes.find(({ part }) => part === 'representatives')?.subject).toMatchObject({ kind: 'person', person: { name: 'Someone panel' } });
});

test('each 80 members that have changed take one request more; one save of the form is one group', async () => {
  const outcomes = await editing.writeAll([
    { kind: 'change', list: 'Partnerships', id: entryId, version: '*', values: { AnnualContribution: 1300 } },
    ...members.slice(0, 79).map((id) => ({ kind: 'change', list: 'Memberships', id, version: '*', values: { Role: 'Funder' } }) as const)
  ]);
  expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true);
  await site.forget();
  const [last, import_] = savedTogether((await loadHistory(store, entryId)).changes);
  expect(await batches()).toEqual([4, 79]);
  expect(last.by?.name).toBe('Someone leadOfficer');
  expect(last.changes).toHaveLength(80);
  expect(last.changes[0].change.changes).toEqual([{ field: 'annualContribution', before: undefined, after: { kind: 'money', pence: 130000 } }]);
  expect(last.changes[1]).toMatchObject({ part: 'members', subject: { organisation: { name: 'Body 0' } }, change: { changes: [{ field: 'role', before: { text: 'Member' }, after: { text: 'Funder' } }] } });
  expect(import_.changes).toHaveLength(many + 2);
});

test('the versions of 160 items come in two requests', async () => {
  const started = performance.now();
  const versions = await versionsOfMany(store, membershipColumns, members);
  expect(await batches()).toEqual([80, 80]);
  expect(versions).toHaveLength(many);
  expect(versions[0].map(({ label }) => label)).toEqual(['2.0', '1.0']);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('an end of a membership is told with its day, and a member whose organisation was deleted is still told', async () => {
  await editing.write({ kind: 'change', list: 'Memberships', id: members[100], version: '*', values: { ToDate: '2026-10-30T00:00:00Z' } });
  const organisation = (await store.items('Memberships', { select: ['OrganisationId'], filter: `Id eq ${members[101]}`, top: 1 }))[0].OrganisationId;
  await editing.write({ kind: 'recycle', list: 'Organisations', id: Number(organisation) });
  const { changes } = await loadHistory(store, entryId);
  expect(changes.find(({ part, id, change }) => part === 'members' && id === members[100] && change.label === '2.0')?.change.changes)
    .toEqual([{ field: 'to', before: undefined, after: { kind: 'day', day: '2026-10-30' } }]);
  expect(changes.find(({ part, id }) => part === 'members' && id === members[101])).toMatchObject({ subject: undefined });
});

test('a request that fails as a whole rejects', async () => {
  await site.fault({ method: 'POST', path: '*$batch*', status: 'drop', when: 'before', times: 1 });
  await expect(loadHistory(store, entryId)).rejects.toMatchObject({ kind: 'unavailable' });
  await site.fault();
});
