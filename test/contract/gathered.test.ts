import { gathered } from '../../src/data/gathered';
import type { ListStore } from '../../src/data/stores/listStore';
import { openReadySite, type TenantSite } from './provisioning/tenantSite';
import { storeAs } from './siteStore';

let site: TenantSite;
let store: ListStore;

beforeAll(async () => {
  site = await openReadySite();
  site.tenant.bulk.insert('Organisations', [{ values: { Title: 'Gwent Police', Reference: 'O-0001', Sector: 'Police' } }]);
  store = storeAs(site, 'staff');
  await store.lists();
});
beforeEach(() => site.forget());
afterEach(() => site.fault());
afterAll(() => site.close());

const titles = (list: string): Promise<unknown> => gathered(store).items(list, { select: ['Title'], top: 5 }).then((items) => items.map(({ Title }) => Title), ({ kind }: { kind: string }) => kind);
const requests = async (): Promise<readonly string[]> => (await site.requests()).filter(({ path }) => !/contextinfo/.test(path)).map(({ method, path, parts }) => (parts ? `${parts.length} together` : `${method} ${/\/items/.test(path) ? 'items' : path}`));

it('what is asked for in one turn is one request; each is answered, or refused, for itself', async () => {
  expect(await Promise.all(['Organisations', 'Restricted notes', 'Memberships'].map(titles))).toEqual([['Gwent Police'], 'denied', []]);
  expect(await requests()).toEqual(['3 together']);
});

it('what is asked for alone is asked for alone', async () => {
  expect(await titles('Organisations')).toEqual(['Gwent Police']);
  expect(await titles('Memberships')).toEqual([]);
  expect(await requests()).toEqual(['GET items', 'GET items']);
});

it('where the request fails as a whole, all are told; the next is a request of its own', async () => {
  await site.fault({ path: '*$batch', status: 'drop', times: 1 });
  expect(await Promise.all(['Organisations', 'Memberships'].map(titles))).toEqual(['unavailable', 'unavailable']);
  expect(await titles('Organisations')).toEqual(['Gwent Police']);
});
