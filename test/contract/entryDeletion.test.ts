import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { Deletion } from '../../src/data/entryDeletion/deletion';
import { loadDeletion } from '../../src/data/entryDeletion/loadDeletion';
import { recycleEntry } from '../../src/data/entryDeletion/recycleEntry';
import { restoreEntry } from '../../src/data/entryDeletion/restoreEntry';
import type { Editing } from '../../src/data/stores/editing';
import type { ListStore } from '../../src/data/stores/listStore';
import { openReadySite, type TenantSite } from './provisioning/tenantSite';
import { storeAs } from './siteStore';

const lists = ['Actions', 'Restricted submissions', 'Submissions', 'Restricted notes', 'Representatives', 'Memberships', 'Partnerships'] as const;

let site: TenantSite;
let store: ListStore;
let editing: Editing;
let organisations: readonly number[];
let serial = 0;

beforeAll(async () => {
  site = await openReadySite();
  store = storeAs(site, 'leadOfficer');
  editing = await store.editing();
  organisations = site.tenant.bulk.insert('Organisations', Array.from({ length: 150 }, (_, index) => ({ values: { Title: `Body ${index}`, Reference: `O-${index}`, Sector: 'Police' } })));
});
afterAll(() => site.close());
afterEach(() => site.fault());

/** An idea with so many members, two representatives and a restricted note. */
function newEntry(members: number): number {
  const { bulk } = site.tenant;
  const [PartnershipId] = bulk.insert('Partnerships', [{ values: { Title: 'Solar roofs', Reference: `P-${++serial}`, Kind: 'Partnership', Stage: 'Idea' } }]);
  bulk.insert('Memberships', organisations.slice(0, members).map((OrganisationId) => ({ values: { Title: 'M', PartnershipId, OrganisationId, Role: 'Member' } })));
  bulk.insert('Representatives', [1, 2].map((each) => ({ values: { Title: `R ${each}`, PartnershipId, Capacity: 'Officer' } })));
  bulk.insert('Restricted notes', [{ values: { Title: 'Price', PartnershipId, Note: 'In confidence' } }]);
  const form = { Title: 'Form', PartnershipId, Form: 'screening', Protocol: 'caerphilly 2014.1', State: 'Draft' };
  bulk.insert('Submissions', [{ values: { ...form, Claim: `open ${PartnershipId}` } }]);
  bulk.insert('Restricted submissions', [{ values: { ...form, Claim: `restricted ${PartnershipId}` } }]);
  bulk.insert('Actions', [{ values: { Title: 'Ask the partners', PartnershipId, Claim: `action ${PartnershipId}` } }]);
  return PartnershipId;
}

/** What there is of an entry, list by list. */
async function found(entryId: number): Promise<Record<string, number>> {
  const owner = storeAs(site, 'owner');
  return Object.fromEntries(await Promise.all(lists.map(async (list) => {
    const filter = list === 'Partnerships' ? `Id eq ${entryId}` : `PartnershipId eq ${entryId}`;
    return [list, (await owner.items(list, { select: ['Id'], filter, top: 5000 })).length] as const;
  })));
}

const all = (members: number): Record<string, number> => ({ Actions: 1, 'Restricted submissions': 1, Submissions: 1, 'Restricted notes': 1, Representatives: 2, Memberships: members, Partnerships: 1 });
const nothing = { Actions: 0, 'Restricted submissions': 0, Submissions: 0, 'Restricted notes': 0, Representatives: 0, Memberships: 0, Partnerships: 0 };

async function planned(entryId: number): Promise<Deletion> {
  return (await loadDeletion(store, entryId, true)).deletion;
}

async function batches(): Promise<readonly number[]> {
  return (await site.requests()).filter(({ method, path }) => method === 'POST' && path.endsWith('$batch')).map(({ parts = [] }) => parts.length);
}

test('what belongs to an entry is found in one request, and counted', async () => {
  const entryId = newEntry(3);
  await site.forget();
  const { counts, deletion, loaded } = await loadDeletion(store, entryId, true);
  expect(counts).toEqual({ members: 3, representatives: 2, notes: 1, forms: 2, actions: 1, documents: 0 });
  expect(deletion.left.at(-1)).toEqual({ list: 'Partnerships', id: entryId });
  expect(loaded.entry.stage).toBe('Idea');
  expect(await batches()).toEqual([8]);
});

test('whoever may not see what is restricted does not ask for it', async () => {
  const { counts } = await loadDeletion(storeAs(site, 'staff'), newEntry(1), false);
  expect(counts).toEqual({ members: 1, representatives: 2, notes: 0, forms: 1, actions: 1, documents: 0 });
});

test('a small entry goes in one batch, itself last, and comes back in one, itself first', async () => {
  const entryId = newEntry(20);
  const before = (await storeAs(site, 'owner').items('Memberships', { select: ['Id', 'OrganisationId', 'PartnershipId'], filter: `PartnershipId eq ${entryId}`, top: 5000 }));
  const plan = await planned(entryId);
  await site.forget();
  const deleted = await recycleEntry(editing, plan);
  expect(deleted).toMatchObject({ left: [], error: undefined });
  expect(await batches()).toEqual([27]);
  expect(await found(entryId)).toEqual(nothing);

  await site.forget();
  expect(await restoreEntry(editing, deleted)).toMatchObject({ gone: [], error: undefined });
  expect(await batches()).toEqual([27]);
  expect(await found(entryId)).toEqual(all(20));
  expect(await storeAs(site, 'owner').items('Memberships', { select: ['Id', 'OrganisationId', 'PartnershipId'], filter: `PartnershipId eq ${entryId}`, top: 5000 })).toEqual(before);
});

test('a document goes with its entry and comes back as the file that it was, also when no answer came', async () => {
  const entryId = newEntry(1);
  const library = site.as('leadOfficer').web.lists.getByTitle('Governance documents');
  const addFile = async (PartnershipId: number | null): Promise<void> => {
    const { ServerRelativeUrl } = await library.rootFolder.files.addUsingPath('Deed of 1974.pdf', 'signed', { Overwrite: false });
    const item = await site.as('leadOfficer').web.getFileByServerRelativePath(ServerRelativeUrl).getItem<{ Id: number }>('Id');
    await library.items.getById(item.Id).update({ PartnershipId });
  };
  // Of the same name, and deleted before: not ours.
  await addFile(null);
  await library.items.getById((await library.items.select('Id')())[0].Id).recycle();
  await addFile(entryId);
  const plan = await loadDeletion(store, entryId, true);
  expect(plan.counts.documents).toBe(1);
  await site.fault({ method: 'POST', path: '*$batch', status: 'drop', when: 'after', times: 1 });
  const unsure = await recycleEntry(editing, plan.deletion);
  expect(unsure.isUnsure).toBe(true);
  expect(await library.items.select('Id')()).toEqual([]);
  expect(await restoreEntry(editing, unsure)).toMatchObject({ gone: [], error: undefined });
  expect(await library.items.select('FileLeafRef', 'PartnershipId')()).toMatchObject([{ FileLeafRef: 'Deed of 1974.pdf', PartnershipId: entryId }]);
});

test('150 members go in two batches and the entry after them; undo brings all of it back', async () => {
  const entryId = newEntry(150);
  const plan = await planned(entryId);
  await site.forget();
  const deleted = await recycleEntry(editing, plan);
  expect(await batches()).toEqual([80, 76, 1]);
  expect(await found(entryId)).toEqual(nothing);
  expect((await restoreEntry(editing, deleted)).gone).toEqual([]);
  expect(await found(entryId)).toEqual(all(150));
});

test('a part that SharePoint refuses is told; the rest can be finished or undone', async () => {
  const entryId = newEntry(100);
  await site.fault({ method: 'POST', path: '*Memberships*recycle*', status: 500, when: 'before', times: 1, batchPart: 10 });
  const half = await recycleEntry(editing, await planned(entryId));
  expect(half.error).toMatchObject({ kind: 'unavailable' });
  expect(half.left.map(({ list }) => list)).toEqual(['Memberships', 'Partnerships']);
  expect(await found(entryId)).toEqual({ ...nothing, Memberships: 1, Partnerships: 1 });

  const undone = await restoreEntry(editing, half);
  expect(undone).toMatchObject({ gone: [], error: undefined });
  expect(await found(entryId)).toEqual(all(100));

  const finished = await recycleEntry(editing, undone);
  expect(finished).toMatchObject({ left: [], error: undefined });
  expect(await found(entryId)).toEqual(nothing);
});

test.each(['before', 'after'] as const)('a connection lost in the middle, %s SharePoint has carried it out, is made good', async (when) => {
  const entryId = newEntry(100);
  const plan = await planned(entryId);
  await site.fault({ method: 'POST', path: '*$batch*', status: 'drop', when, times: 1 });
  const half = await recycleEntry(editing, plan);
  expect(half).toMatchObject({ error: { kind: 'unavailable' }, isUnsure: true });
  expect((await found(entryId)).Partnerships).toBe(1);

  const finished = await recycleEntry(editing, half);
  expect(finished).toMatchObject({ left: [], error: undefined });
  expect(finished.gone).toHaveLength(107);
  expect(await found(entryId)).toEqual(nothing);

  await site.fault({ method: 'POST', path: '*$batch*', status: 'drop', when, times: 1 });
  const halfBack = await restoreEntry(editing, finished);
  expect(halfBack.error).toMatchObject({ kind: 'unavailable' });
  expect(await restoreEntry(editing, halfBack)).toMatchObject({ gone: [], error: undefined });
  expect(await found(entryId)).toEqual(all(100));
});

test('what somebody else deletes at the same moment is no failure, and stays theirs', async () => {
  const entryId = newEntry(3);
  const plan = await planned(entryId);
  const member = plan.left.find(({ list }) => list === 'Memberships');
  await (await storeAs(site, 'policyUnit').editing()).write({ kind: 'recycle', list: 'Memberships', id: member?.id ?? 0 });
  const deleted = await recycleEntry(editing, plan);
  expect(deleted).toMatchObject({ left: [], error: undefined });
  await restoreEntry(editing, deleted);
  expect(await found(entryId)).toEqual(all(2));
});

test('somebody who may not delete is refused, and nothing is gone', async () => {
  const entryId = newEntry(2);
  const half = await recycleEntry(await storeAs(site, 'staff').editing(), (await loadDeletion(storeAs(site, 'staff'), entryId, false)).deletion);
  expect(half).toMatchObject({ gone: [], error: { kind: 'denied' } });
  expect(await found(entryId)).toEqual(all(2));
});

test('a request that the browser has sent twice is known by the recycle bin, in both directions', async () => {
  const entryId = newEntry(3);
  const plan = await planned(entryId);
  await recycleEntry(editing, plan);
  const again = await recycleEntry(editing, plan);
  expect(again).toMatchObject({ left: [], error: undefined });
  expect(again.gone).toHaveLength(10);
  expect(await restoreEntry(editing, again)).toMatchObject({ gone: [], error: undefined });
  expect(await restoreEntry(editing, again)).toMatchObject({ gone: [], error: undefined });
  expect(await found(entryId)).toEqual(all(3));
});
