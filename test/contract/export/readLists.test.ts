import '@pnp/sp/fields';
import { describedLists } from '../../../src/data/export/describedLists';
import { mostItemsAtOnce } from '../../../src/data/mostItemsAtOnce';
import { readLists, ReadLists } from '../../../src/data/export/readLists';
import type { ListStore } from '../../../src/data/stores/listStore';
import type { Role } from '../../../local/tenant/directory/person';
import { openReadySite, type TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';

let site: TenantSite;
let officer: number;

const insert = (list: string, ...values: readonly Record<string, unknown>[]): readonly number[] => site.tenant.bulk.insert(list, values.map((each) => ({ values: each }) as never));

beforeAll(async () => {
  site = await openReadySite();
  const fields = site.as('policyUnit').web.lists.getByTitle('Partnerships').fields;
  await fields.addText('Cost centre');
  await fields.addDateTime('Seen', { DisplayFormat: 1 });
  officer = (await site.as('leadOfficer').web.ensureUser('leadofficer@cwm.example')).Id;
  const [police] = insert('Organisations', { Title: 'Gwent Police', Reference: 'O-0001', Sector: 'Police' });
  const [canal] = insert('Partnerships', {
    Title: '=1+1', Reference: 'P-0001', Kind: 'Partnership', Stage: 'Running', Status: 'Current', Reasons: ['Save money'], Statutory: true, LeadOfficerId: officer, LeadOrganisationId: police,
    AnnualContribution: 1200.5, StaffDays: 2.5, StartDate: '2020-03-31T23:00:00Z', Website: { Url: 'https://a.example', Description: 'A' }, Purpose: '<b>plain</b>', Cost_x0020_centre: '007',
    Seen: '2026-07-01T08:30:00Z'
  }, { Title: 'Empty', Reference: 'P-0002', Kind: 'Partnership', Stage: 'Idea' });
  insert('Memberships', { Title: 'M', PartnershipId: canal, OrganisationId: police, Role: 'Member', ToDate: '2030-01-01T00:00:00Z' });
  insert('Restricted notes', { Title: 'S', PartnershipId: canal, Note: 'Secret' });
});
beforeEach(() => site.forget());
afterEach(() => site.fault());
afterAll(() => site.close());

async function everything(store: ListStore): Promise<ReadLists & { readonly titles: readonly string[] }> {
  const lists = await describedLists(store);
  const read = await readLists(store, lists, { pause: () => Promise.resolve(), onRead: () => undefined });
  return { ...read, titles: lists.map(({ title }) => title) };
}

const requests = async (): Promise<readonly string[]> => (await site.requests()).filter(({ path }) => /_api/.test(path) && !/contextinfo/.test(path)).map(({ method, parts }) => (parts ? `${parts.length} together` : method));

it('every kind of column comes as what it is, the policy unit’s own too; SharePoint’s own do not', async () => {
  const store = storeAs(site, 'leadOfficer');
  const [entries] = await describedLists(store);
  expect(entries.columns.slice(-2).map(({ name, title, kind, publishable }) => [name, title, kind, publishable])).toEqual([['Cost_x0020_centre', 'Cost centre', 'text', false], ['Seen', 'Seen', 'time', false]]);
  expect(entries.columns.map(({ name }) => name).filter((name) => ['ContentType', 'Attachments', 'Author', 'Modified', 'ID'].includes(name))).toEqual([]);
  expect(entries.columns.find(({ name }) => name === 'LeadOrganisation')).toMatchObject({ kind: 'lookup', withReference: true, publishable: true });
  const { rows } = await everything(store);
  const [first, second] = rows.get('Partnerships') ?? [];
  expect(first.values).toMatchObject({
    Title: '=1+1', Reference: 'P-0001', Reasons: ['Save money'], Statutory: true, LeadOfficer: [{ name: 'Someone leadOfficer', key: 'leadofficer@cwm.example' }],
    LeadOrganisation: [{ name: 'Gwent Police', key: 'O-0001' }], AnnualContribution: 1200.5, StaffDays: 2.5, StartDate: '2020-04-01', Website: { address: 'https://a.example', text: 'A' },
    Purpose: '<b>plain</b>', Cost_x0020_centre: '007', Seen: '2026-07-01 09:30'
  });
  expect(Object.entries(second.values).filter(([, value]) => value !== undefined).map(([name]) => name).sort()).toEqual(expect.arrayContaining(['Kind', 'Reference', 'Stage', 'Title']));
  expect(second.values.LeadOfficer).toBeUndefined();
  expect(rows.get('Memberships')?.[0].values).toMatchObject({ Partnership: [{ name: '=1+1', key: 'P-0001' }], Organisation: [{ name: 'Gwent Police', key: 'O-0001' }], ToDate: '2030-01-01' });
});

it('of lists that are small, everything is two requests: what there is, and all of it together', async () => {
  await everything(storeAs(site, 'leadOfficer'));
  expect(await requests()).toEqual(['GET', '9 together']);
});

it.each<[Role, boolean]>([['staff', false], ['panel', false], ['leadOfficer', true], ['headOfService', true], ['executiveDirector', true], ['policyUnit', true], ['owner', true]])('restricted notes and forms for %s: %s', async (role, may) => {
  const { rows, titles } = await everything(storeAs(site, role));
  expect(['Restricted notes', 'Restricted submissions'].flatMap((title) => [titles.includes(title), rows.has(title)])).toEqual([may, may, may, may]);
  expect(titles.filter((title) => !title.startsWith('Restricted'))).toEqual(['Partnerships', 'Organisations', 'Memberships', 'Representatives', 'People roles', 'Submissions', 'Actions']);
});

it('a list that is refused while it is read is left out, and the others come', async () => {
  const store = storeAs(site, 'leadOfficer');
  const lists = await describedLists(store);
  await site.fault({ method: 'GET', path: '*Organisations*items*', status: 403, times: 1, batchPart: 2 });
  const { rows, denied } = await readLists(store, lists, { pause: () => Promise.resolve(), onRead: () => undefined });
  expect(denied).toEqual(['Organisations']);
  expect(Array.from(rows.keys()).sort()).toEqual(['Actions', 'Memberships', 'Partnerships', 'People roles', 'Representatives', 'Restricted notes', 'Restricted submissions', 'Submissions']);
});

it('a lost connection leaves nothing out: it fails', async () => {
  await site.fault({ path: '*$batch', status: 'drop', times: 1 });
  await expect(everything(storeAs(site, 'leadOfficer'))).rejects.toMatchObject({ kind: 'unavailable' });
});

it('a big list is read in pages by id, each once; how far it is, is told page by page', async () => {
  insert('Organisations', ...Array.from({ length: 5_100 }, (_, at) => ({ Title: `Body ${at}`, Reference: `O-${at + 10}`, Sector: 'Police' })));
  const store = storeAs(site, 'staff');
  const lists = (await describedLists(store)).filter(({ title }) => title === 'Organisations');
  await site.forget();
  const told: number[] = [];
  const { rows } = await readLists(store, lists, { pause: () => Promise.resolve(), onRead: (count) => told.push(count) });
  expect(new Set(rows.get('Organisations')?.map(({ id }) => id)).size).toBe(5_101);
  const first = mostItemsAtOnce(lists[0].columns.length);
  expect(told).toEqual([first, 5_101 - first]);
  expect(await requests()).toEqual(['GET', 'GET']);
});

it('lists come in one request also when each turn of the page takes its time', async () => {
  const store = storeAs(site, 'leadOfficer');
  const lists = (await describedLists(store)).filter(({ itemCount }) => itemCount < 1_000);
  await site.forget();
  await readLists(store, lists, { pause: () => new Promise((resolve) => setTimeout(resolve, 1)), onRead: () => undefined });
  expect(await requests()).toEqual(['8 together']);
});

it('giving up asks for nothing more', async () => {
  const store = storeAs(site, 'staff');
  const lists = await describedLists(store);
  await site.forget();
  await expect(readLists(store, lists, { pause: () => Promise.reject(new Error('given up')), onRead: () => undefined })).rejects.toThrow('given up');
  expect(await requests()).toEqual([]);
});
