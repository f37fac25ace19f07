import '@pnp/sp/recycle-bin';
import { involvementOf } from '../../src/data/organisation/involvement';
import { mergeOrganisations, MergeResult } from '../../src/data/organisation/mergeOrganisations';
import { organisationById } from '../../src/data/organisation/organisationRecords';
import { readMerge } from '../../src/data/organisation/readMerge';
import type { ListStore } from '../../src/data/stores/listStore';
import type { Role } from '../../local/tenant/directory/person';
import { mailOf, openReadySite, type TenantSite, writesOf } from './provisioning/tenantSite';
import { storeAs } from './siteStore';

let site: TenantSite;
let store: ListStore;
let entries: readonly number[];
let serial = 0;

beforeAll(async () => {
  site = await openReadySite();
  entries = site.tenant.bulk.insert('Partnerships', Array.from({ length: 200 }, (_each, at) => ({ values: { Title: `Entry ${at}`, Reference: `P-${1001 + at}`, Kind: 'Partnership', Stage: 'Running' } })));
  store = storeAs(site, 'leadOfficer');
});
afterAll(() => site.close());
beforeEach(() => site.forget());
afterEach(() => site.fault());

interface Pair {
  readonly keptId: number;
  readonly mergedId: number;
  /** Of the merged one, in the order of the entries. */
  readonly memberships: readonly number[];
}

/** Two organisations; the merged one is a member of the first `count` entries, and so is the kept one of the first `doubles`. */
function pairOf(count: number, doubles = 0, merged: Readonly<Record<string, unknown>> = {}): Pair {
  const [keptId, mergedId] = site.tenant.bulk.insert('Organisations', [
    { values: { Title: 'Gwent Police', Reference: `O-${++serial}`, Sector: 'Police' } }, { values: { Title: 'Heddlu Gwent', Reference: `O-${++serial}`, Sector: 'Police', ...merged } }
  ]);
  site.tenant.bulk.insert('Memberships', entries.slice(0, doubles).map((PartnershipId) => ({ values: { Title: 'Kept', PartnershipId, OrganisationId: keptId, Role: 'Member' } })));
  const memberships = site.tenant.bulk.insert('Memberships', entries.slice(0, count).map((PartnershipId, at) => (
    { values: { Title: 'Merged', PartnershipId, OrganisationId: mergedId, Role: at % 2 === 0 ? 'Member' : 'Funder', Contribution: at === 0 ? 500 : undefined } }
  )));
  return { keptId, mergedId, memberships };
}

const options = { today: '2026-11-28', note: 'Merged into Gwent Police.' };
const merge = (pair: Pair, by: ListStore = store, progress?: (done: number, all: number) => void): Promise<MergeResult> => mergeOrganisations(by, pair, { ...options, onProgress: progress });
const countOf = async (id: number): Promise<number> => (await involvementOf(store, id)).memberships.length;
const outcomes = ({ parts }: MergeResult): Readonly<Record<string, number>> => parts.reduce<Record<string, number>>((counts, { part, outcome }) => ({ ...counts, [`${part.does} ${outcome}`]: (counts[`${part.does} ${outcome}`] ?? 0) + 1 }), {});
const textOf = async (id: number, field: 'notes' | 'mergedInto' | 'nameCy' | 'telephone'): Promise<unknown> => { const value = (await organisationById(store, id)).values[field]; return value && 'text' in value ? value.text : undefined; };
const updateMembership = async (id: number, values: Record<string, unknown>, as: Role = 'policyUnit'): Promise<void> => { await site.as(as).web.lists.getByTitle('Memberships').items.getById(id).update(values); };

test('200 memberships, 40 of them doubles, move in three batches; the merged one bears its mark', async () => {
  const pair = pairOf(200, 40, { NameCy: 'Heddlu Gwent', Telephone: '101', Notes: 'As it was.' });
  await site.as('leadOfficer').web.lists.getByTitle('Partnerships').items.getById(entries[7]).update({ LeadOrganisationId: pair.mergedId });
  await storeAs(site, 'leadOfficer').lists();
  await site.forget();
  const progress: string[] = [];
  const result = await merge(pair, store, (done, all) => progress.push(`${done} of ${all}`));
  // Of the 40 doubles, 19 say nothing more: the first has money, and every other one is a funder.
  expect(outcomes(result)).toEqual({ 'move done': 182, 'drop done': 19, 'fill done': 1 });
  expect(result.isComplete).toBe(true);
  // What is dropped takes two operations of a batch: its version is read with it.
  expect(progress).toEqual(['76 of 202', '143 of 202', '202 of 202']);

  const requests = writesOf(await site.requests());
  const reads = requests.filter(({ parts }) => parts?.every(({ method }) => method === 'GET'));
  expect([reads.length, requests.length - reads.length]).toEqual([2, 4]);

  expect(await countOf(pair.mergedId)).toBe(0);
  expect(await countOf(pair.keptId)).toBe(40 + 181);
  expect((await involvementOf(store, pair.keptId)).led).toMatchObject([{ id: entries[7] }]);
  expect((await organisationById(store, pair.mergedId)).values).toMatchObject({ ended: { day: '2026-11-28' }, notes: { text: 'As it was.\nMerged into Gwent Police.' }, mergedInto: { text: expect.stringMatching(/^O-/) as string } });
  expect([await textOf(pair.keptId, 'nameCy'), await textOf(pair.keptId, 'telephone')]).toEqual(['Heddlu Gwent', '101']);
  const [version] = await store.versions('Memberships', pair.memberships[100]);
  expect(version).toMatchObject({ Organisation: { LookupValue: 'Gwent Police' }, Title: 'P-1101 Gwent Police', Editor: { Email: mailOf('leadOfficer') } });
});

test('the preview says what merging does, for one request', async () => {
  const pair = pairOf(4, 3, { Town: 'Cwmbrân' });
  await storeAs(site, 'leadOfficer').lists();
  await site.forget();
  const { plan } = await readMerge(store, pair);
  expect(plan.memberships.map(({ does, thereTwice }) => [does, thereTwice])).toEqual([['move', true], ['move', true], ['drop', false], ['move', false]]);
  expect(plan.filled).toMatchObject([{ field: 'town', after: { text: 'Cwmbrân' } }]);
  expect(writesOf(await site.requests())).toHaveLength(1);
});

test('nothing is lost: what is dropped is in the recycle bin, what says more is moved', async () => {
  const pair = pairOf(3, 3);
  await merge(pair);
  const kept = (await involvementOf(store, pair.keptId)).memberships;
  expect(kept.map(({ partnership, role, contribution }) => [partnership.id, role, contribution]).sort()).toEqual([
    [entries[0], 'Member', undefined], [entries[0], 'Member', 50000], [entries[1], 'Funder', undefined], [entries[1], 'Member', undefined], [entries[2], 'Member', undefined]
  ].sort());
  const bin = await site.as('owner').web.recycleBin<readonly { Title: string }[]>();
  expect(bin.filter(({ Title }) => Title === 'Merged').length).toBeGreaterThan(0);
});

test('a membership that somebody changes meanwhile is not overwritten: it is read and moved again', async () => {
  const pair = pairOf(3);
  const result = await changingMeanwhile(pair, () => updateMembership(pair.memberships[1], { ContributionNote: 'Rooms' }));
  expect(result.isComplete).toBe(true);
  const moved = (await involvementOf(store, pair.keptId)).memberships.find(({ id }) => id === pair.memberships[1]);
  expect(moved).toMatchObject({ contributionNote: 'Rooms', role: 'Funder' });
});

test('a double to which somebody adds something meanwhile is not dropped with it: it moves', async () => {
  const pair = pairOf(3, 3);
  const result = await changingMeanwhile(pair, () => updateMembership(pair.memberships[2], { ContributionNote: 'Rooms' }));
  expect(result.isComplete).toBe(true);
  const moved = (await involvementOf(store, pair.keptId)).memberships.find(({ id }) => id === pair.memberships[2]);
  expect(moved).toMatchObject({ contributionNote: 'Rooms' });
});

test('one that somebody gives to a third organisation meanwhile stays there', async () => {
  const pair = pairOf(3);
  const [third] = site.tenant.bulk.insert('Organisations', [{ values: { Title: 'A third one', Reference: `O-${++serial}`, Sector: 'Police' } }]);
  const result = await changingMeanwhile(pair, () => updateMembership(pair.memberships[1], { OrganisationId: third }));
  expect(outcomes(result)).toEqual({ 'move done': 2, 'move left': 1 });
  expect(result.isComplete).toBe(true);
  expect((await involvementOf(store, third)).memberships.map(({ id }) => id)).toEqual([pair.memberships[1]]);
});

test('one that somebody deletes meanwhile is nobody’s loss', async () => {
  const pair = pairOf(3);
  const result = await changingMeanwhile(pair, async () => void (await site.as('policyUnit').web.lists.getByTitle('Memberships').items.getById(pair.memberships[2]).recycle()));
  expect(outcomes(result)).toEqual({ 'move done': 2, 'move left': 1 });
  expect(result.isComplete).toBe(true);
});

test('one that is added meanwhile moves as well, before the mark is set', async () => {
  const pair = pairOf(2);
  const result = await changingMeanwhile(pair, () => Promise.resolve(void site.tenant.bulk.insert('Memberships', [{ values: { Title: 'Late', PartnershipId: entries[9], OrganisationId: pair.mergedId } }])));
  expect(outcomes(result)).toEqual({ 'move done': 3 });
  expect(await countOf(pair.mergedId)).toBe(0);
});

test('a part that SharePoint is too busy for is sent again alone', async () => {
  const pair = pairOf(3);
  await site.fault({ path: '*Memberships*items(*', status: 429, when: 'before', times: 1, retryAfter: 1, batchPart: 2 });
  const result = await merge(pair);
  expect(outcomes(result)).toEqual({ 'move done': 3 });
  expect(result.isComplete).toBe(true);
  const batches = (await site.requests()).flatMap(({ parts }) => (parts?.some(({ method }) => method !== 'GET') ? [parts.map(({ status }) => status)] : []));
  expect(batches).toEqual([[204, 429, 204], [204]]);
});

test('broken off half-way, the merged one bears no mark; the same call goes on with the rest', async () => {
  const pair = pairOf(100);
  let batches = 0;
  const result = await merge(pair, interrupted(() => ++batches > 1));
  expect(result.isComplete).toBe(false);
  expect(outcomes(result)).toEqual({ 'move done': 80, 'move failed': 20 });
  expect(result.error).toMatchObject({ kind: 'unavailable' });
  expect(await countOf(pair.mergedId)).toBe(20);
  expect(await textOf(pair.mergedId, 'mergedInto')).toBeUndefined();

  const again = await merge(pair);
  expect(outcomes(again)).toEqual({ 'move done': 20 });
  expect(again.isComplete).toBe(true);
  expect([await countOf(pair.mergedId), await countOf(pair.keptId)]).toEqual([0, 100]);
});

test('the mark whose answer was lost counts when the merger is run again', async () => {
  const pair = pairOf(1);
  await site.fault({ path: `*Organisations*items(${pair.mergedId})*`, status: 504, when: 'after', times: 1 });
  expect(await merge(pair)).toMatchObject({ isComplete: false, error: { kind: 'unavailable' } });
  expect(await merge(pair)).toMatchObject({ isComplete: true });
  expect(await textOf(pair.mergedId, 'notes')).toBe('Merged into Gwent Police.');
});

test('a membership whose entry is in the recycle bin moves too, so that the entry comes back whole', async () => {
  const pair = pairOf(0);
  const [entry] = site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'In the bin', Reference: `P-${9000 + ++serial}`, Kind: 'Partnership', Stage: 'Running' } }]);
  const [membership] = site.tenant.bulk.insert('Memberships', [{ values: { Title: 'M', PartnershipId: entry, OrganisationId: pair.mergedId } }]);
  await site.as('leadOfficer').web.lists.getByTitle('Partnerships').items.getById(entry).recycle();
  expect(await merge(pair)).toMatchObject({ isComplete: true });
  const item = await site.as('owner').web.lists.getByTitle('Memberships').items.getById(membership)<{ OrganisationId: number }>();
  expect(item.OrganisationId).toBe(pair.keptId);
});

test.each(['staff', 'headOfService'] as const)('%s may not merge, and nothing is changed', async (role) => {
  const pair = pairOf(2);
  expect(await merge(pair, storeAs(site, role))).toMatchObject({ isComplete: false, error: { kind: 'denied' } });
  expect(await countOf(pair.mergedId)).toBe(2);
});

test('into one that was merged itself, or with itself, is refused', async () => {
  const pair = pairOf(1);
  await merge(pair);
  const other = pairOf(1);
  expect(await merge({ ...other, keptId: pair.mergedId })).toMatchObject({ isComplete: false, error: { code: 'keptWasMerged' } });
  expect(await merge({ ...other, keptId: other.mergedId })).toMatchObject({ isComplete: false, error: { code: 'sameOne' } });
  expect(await countOf(other.mergedId)).toBe(1);
});

test('one that was deleted meanwhile is said to be gone', async () => {
  const pair = pairOf(1);
  await site.as('leadOfficer').web.lists.getByTitle('Organisations').items.getById(pair.keptId).recycle();
  expect(await merge(pair)).toMatchObject({ isComplete: false, error: { kind: 'notFound' } });
  expect(await countOf(pair.mergedId)).toBe(1);
});

/** Does something between the reading and the first batch. */
async function changingMeanwhile(pair: Pair, act: () => Promise<void>): Promise<MergeResult> {
  let isFirst = true;
  return merge(pair, {
    ...store,
    editing: async () => {
      const editing = await store.editing();
      return {
        ...editing,
        writeAll: async (writes, onProgress) => {
          if (isFirst) { isFirst = false; await act(); }
          return editing.writeAll(writes, onProgress);
        }
      };
    }
  });
}

/** The connection goes when `isGone` says so, asked before each batch of writes. */
function interrupted(isGone: () => boolean): ListStore {
  return storeAs(site, 'leadOfficer', {}, (url, init) => {
    if (/\$batch/.test(url) && /MERGE/.test(String(init.body)) && isGone()) return Promise.reject(new TypeError('Failed to fetch'));
    return fetch(url, init);
  });
}
