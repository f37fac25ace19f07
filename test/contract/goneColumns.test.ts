import '@pnp/sp/fields';
import { entryById, entryColumns } from '../../src/data/entry';
import { loadEntryState } from '../../src/data/entryEdit/loadEntryState';
import { saveEntry } from '../../src/data/entryEdit/saveEntry';
import { loadHistory } from '../../src/data/history/loadHistory';
import { membershipColumns } from '../../src/data/memberships';
import { knownOrganisations } from '../../src/data/organisation/knownOrganisations';
import { goneFields } from '../../src/data/siteLists';
import type { ListStore } from '../../src/data/stores/listStore';
import { entryEditOf } from '../../src/domain/partnership/entryEdit';
import { openReadySite, type TenantSite } from './provisioning/tenantSite';
import { storeAs } from './siteStore';

let site: TenantSite;
let store: ListStore;
let entryId: number;

const remove = async (list: string, column: string): Promise<void> => site.as('policyUnit').web.lists.getByTitle(list).fields.getByInternalNameOrTitle(column).delete();

beforeAll(async () => {
  site = await openReadySite();
  const [organisation] = site.tenant.bulk.insert('Organisations', [{ values: { Title: 'Gwent Police', Reference: 'O-0001', Sector: 'Police' } }]);
  [entryId] = site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'Canal', Reference: 'P-0001', Kind: 'Partnership', Stage: 'Idea', Footprint: 'Regional', LeadOrganisationId: organisation, StaffDays: 3 } }]);
  site.tenant.bulk.insert('Memberships', [{ values: { Title: 'M', PartnershipId: entryId, OrganisationId: organisation, Role: 'Member', Contribution: 5 } }]);
  for (const [list, column] of [['Partnerships', 'Footprint'], ['Partnerships', 'Website'], ['Memberships', 'ContributionNote'], ['Organisations', 'NameCy'], ['Organisations', 'Town']]) await remove(list, column);
});
beforeEach(async () => {
  store = storeAs(site, 'leadOfficer');
  await site.forget();
});
afterAll(() => site.close());

const reads = async (): Promise<number> => (await site.requests()).filter(({ path }) => /_api/.test(path) && !/contextinfo/.test(path)).length;

it('an entry is read without the columns that were removed, also those of the list that a lookup is to', async () => {
  const { entry, record } = await entryById(store, entryId);
  expect(entry).toMatchObject({ name: 'Canal', footprint: undefined, leadOrganisation: { name: 'Gwent Police', nameCy: undefined } });
  expect(record.values).toMatchObject({ staffDays: { number: 3 } });
});

it('is asked for twice and for the columns once, and from then on as usual', async () => {
  await entryById(store, entryId);
  // The refused one, the columns of the list and of the one that is looked up, and the one that is answered.
  expect(await reads()).toBe(4);
  await site.forget();
  await entryById(store, entryId);
  expect(await reads()).toBe(1);
});

it('the form loads, saves and tells its history', async () => {
  const state = await loadEntryState(store, entryId);
  expect(state.members).toMatchObject([{ values: { contribution: { pence: 500 } } }]);
  const edit = entryEditOf(state);
  const changed = { ...edit, entry: { ...edit.entry, inputs: { ...edit.entry.inputs, staffDays: '4' } }, members: edit.members.map((member) => ({ ...member, inputs: { ...member.inputs, contribution: '6' } })) };
  expect(await saveEntry(store, await store.editing(), changed, { isUnsure: false })).toMatchObject({ kind: 'saved' });
  expect((await loadHistory(store, entryId)).changes.some(({ change }) => change.changes.some(({ field }) => field === 'staffDays'))).toBe(true);
});

it('organisations are read as well', async () => {
  expect(await knownOrganisations(store)).toMatchObject([{ name: 'Gwent Police', town: undefined }]);
});

it('which fields are gone is known from what forms ask for anyway', async () => {
  const lists = await store.lists();
  expect([goneFields(lists, entryColumns), goneFields(lists, membershipColumns)]).toEqual([['footprint', 'website'], ['contributionNote']]);
});

it('a request that is refused for something else is not asked again', async () => {
  await expect(store.items('Partnerships', { select: ['Id'], filter: 'Nonsense eq 1' })).rejects.toMatchObject({ kind: 'refused' });
  expect((await site.requests()).filter(({ path }) => /\/items/.test(path))).toHaveLength(1);
});

it('a column without which an entry is none stops with its name', async () => {
  await remove('Partnerships', 'Kind');
  await expect(entryById(store, entryId)).rejects.toThrow(/Kind/);
});
