import { membershipsOfEntry } from '../../../src/data/memberships';
import { sectorsOf } from '../../../src/data/organisations';
import type { ListStore } from '../../../src/data/stores/listStore';
import { membershipItem } from '../../support/entry/entryItems';
import { memoryStore } from '../../support/entry/memoryStore';

test('members come by name, with days and money as the domain knows them', async () => {
  const store = memoryStore({ memberships: [membershipItem(1, 'Ystrad Trust'), membershipItem(2, 'Aber Trust', { FromDate: '2020-03-31T23:00:00Z', Contribution: 2500 })] });
  const memberships = await membershipsOfEntry(store, 12);
  expect(memberships.map(({ membership }) => membership.organisation.name)).toEqual(['Aber Trust', 'Ystrad Trust']);
  expect(memberships[0].membership).toMatchObject({ from: '2020-04-01', to: undefined, contribution: 250000, role: 'Member' });
});

test('a membership whose organisation has been deleted does not keep the others away', async () => {
  const store = memoryStore({ memberships: [membershipItem(5, 'Gone Trust', { Organisation: null }), membershipItem(6, 'Aber Trust')] });
  expect((await membershipsOfEntry(store, 12)).map(({ record }) => record.id)).toEqual([6]);
});

test('sectors are asked for in one request for up to 500 organisations', async () => {
  const asked: string[] = [];
  const store: ListStore = { ...memoryStore({}), rows: (_list, { viewXml }) => { asked.push(viewXml); return Promise.resolve({ rows: [{ ID: '1', Sector: 'Police' }, { ID: '2', Sector: '' }] }); } };
  const sectors = await sectorsOf(store, Array.from({ length: 501 }, (_each, index) => index + 1));
  expect(asked.map((view) => view.match(/<Value /g)?.length)).toEqual([500, 1]);
  expect([...sectors]).toEqual([[1, 'Police']]);
});

test('no organisations, no request', async () => {
  const store = memoryStore({});
  await sectorsOf(store, []);
  expect(store.asked).toEqual([]);
});
