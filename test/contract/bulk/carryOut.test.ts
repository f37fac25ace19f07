import { openPlaces } from '../../../src/domain/bulk/task';
import { storeAs } from '../siteStore';
import { carried, openHeldSite, planned, statesOf, taskOf, today, type HeldSite } from './heldSite';
import { writesOf } from '../provisioning/tenantSite';

let site: HeldSite;
beforeAll(async () => { site = await openHeldSite(); });
beforeEach(async () => { site.holderJoins(); await site.forget(); });
afterEach(() => site.fault());
afterAll(() => site.close());

/** Somebody else's change, past the version. */
const changeAs = (id: number, values: Record<string, unknown>): Promise<unknown> => site.as('leadOfficer').web.lists.getByTitle('Partnerships').items.getById(id).update(values);
const leaderOf = async (id: number): Promise<Record<string, unknown>> => site.columns('Partnerships', id, 'LeadOfficerId', 'LeadOfficerOid');

it('moves 300 items in four batches, and the rest of what it writes is one digest', async () => {
  const ids = site.entries(298);
  const [role] = site.roles({}, { Title: 'Monitoring Officer', Role: 'Monitoring Officer', Service: null });
  const plan = await planned(site);
  expect(plan.changes).toHaveLength(300);
  await site.forget();
  const { task, stopped, progress } = await carried(site, taskOf(plan));
  expect([stopped, statesOf(task)]).toEqual([undefined, { done: 300 }]);
  expect((await site.batches()).map(({ parts }) => parts?.length)).toEqual([80, 80, 80, 60]);
  expect(writesOf(await site.requests())).toHaveLength(4);
  expect((await site.requests()).filter(({ method }) => method !== 'GET').length).toBeLessThanOrEqual(Math.ceil(300 / 80) + 3);
  expect(Array.from(new Set(progress))).toEqual([0, 80, 160, 240, 300]);

  const to = site.personOf('leadOfficer');
  expect(await leaderOf(ids[0])).toMatchObject({ LeadOfficerId: to.id, LeadOfficerOid: to.oid });
  expect(await site.columns('People roles', role, 'HolderId', 'HolderOid', 'HolderName', 'FromDate')).toMatchObject({ HolderId: to.id, HolderOid: to.oid, HolderName: to.name, FromDate: '2026-11-20T00:00:00Z' });
}, 120_000);

it('moves a seat in a partnership, and its title says who sits there', async () => {
  const [entry] = site.entries(1, { LeadOfficerId: null, LeadOfficerOid: null });
  const from = site.holder();
  const [seat] = site.tenant.bulk.insert('Representatives', [{ values: { Title: 'P-0001 Someone', PartnershipId: entry, PersonId: from.id, PersonOid: from.oid, PersonName: from.name, Capacity: 'Officer' } }]);
  const plan = await planned(site);
  expect(plan.changes).toMatchObject([{ list: 'representatives', label: { reference: expect.stringMatching(/^P-/) as string, name: expect.stringMatching(/^Entry/) as string } }]);
  await carried(site, taskOf(plan));
  expect(await site.columns('Representatives', seat, 'Title', 'PersonOid', 'PersonName', 'FromDate')).toMatchObject({ Title: expect.stringMatching(/^P-\d+ Someone leadOfficer$/) as string, PersonOid: site.oidOf('leadOfficer'), PersonName: 'Someone leadOfficer' });
});

it('finds who is known by directory id alone', async () => {
  const [role] = site.roles({ HolderId: null });
  const plan = await planned(site);
  expect(plan.changes).toMatchObject([{ list: 'roles', id: role, changes: [{ field: 'holder', before: { person: { id: 0, name: site.holder().name } } }, { field: 'from' }] }]);
  expect(statesOf((await carried(site, taskOf(plan))).task)).toEqual({ done: 1 });
});

it('of a later version, changes what still is as it was previewed, and leaves what somebody else has changed', async () => {
  const [renamed, given, deleted, moved, closed] = site.entries(5);
  const plan = await planned(site);
  const staff = site.personOf('staff');
  await changeAs(renamed, { Title: 'Renamed' });
  await changeAs(given, { LeadOfficerId: staff.id, LeadOfficerOid: staff.oid });
  await site.as('leadOfficer').web.lists.getByTitle('Partnerships').items.getById(deleted).recycle();
  const to = site.personOf('leadOfficer');
  await changeAs(moved, { LeadOfficerId: to.id, LeadOfficerOid: to.oid });
  await changeAs(closed, { Stage: 'Closed' });
  await site.forget();
  const { task } = await carried(site, taskOf(plan));
  expect(task.states).toEqual(['done', 'changed', 'gone', 'done', 'changed']);
  expect(await site.batches()).toHaveLength(2);
  expect(await leaderOf(renamed)).toMatchObject({ LeadOfficerOid: to.oid });
  expect(await leaderOf(given)).toMatchObject({ LeadOfficerOid: staff.oid });
  expect(await leaderOf(closed)).toMatchObject({ LeadOfficerOid: site.holder().oid });
});

it('whoever is overtaken a second time leaves it to whoever was quicker', async () => {
  const [id] = site.entries(1);
  const plan = await planned(site);
  const { task, stopped } = await carried(site, taskOf(plan), { beforeBatch: () => changeAs(id, { Title: `Renamed ${Math.random()}` }).then(() => undefined) });
  expect([stopped, task.states]).toEqual([undefined, ['changed']]);
});

it('sends a throttled part again, alone', async () => {
  site.entries(3);
  const plan = await planned(site);
  await site.forget();
  await site.fault({ method: 'MERGE', path: '*/items*', status: 429, when: 'before', times: 1, retryAfter: 1, batchPart: 2 });
  const { task } = await carried(site, taskOf(plan));
  expect(statesOf(task)).toEqual({ done: 3 });
  expect((await site.batches()).map(({ parts }) => parts?.map(({ status }) => status))).toEqual([[204, 429, 204], [204]]);
});

it('a list that may not be changed is left, and said so; SharePoint’s own refusal is an outcome of its own', async () => {
  site.entries(1);
  site.roles({});
  const asLeadOfficer = await planned(site, 'leadOfficer');
  expect(asLeadOfficer.changes).toMatchObject([{ list: 'entries' }]);
  expect(asLeadOfficer.left).toMatchObject([{ list: 'roles', reason: 'mayNot', label: { choices: ['Head of Service', 'Housing'] } }]);

  const asPolicyUnit = await planned(site);
  expect(asPolicyUnit.changes).toHaveLength(2);
  const { task, stopped } = await carried(site, taskOf(asPolicyUnit), { role: 'leadOfficer' });
  expect([stopped, task.states]).toEqual([undefined, ['done', 'denied']]);
});

describe('a hand-over that a lost connection breaks off', () => {
  it.each(['before', 'after'] as const)('(%s SharePoint has done the batch) is taken up again and moves nothing twice', async (when) => {
    const ids = site.entries(200);
    const plan = await planned(site);
    const broken = await carried(site, taskOf(plan), {
      beforeBatch: async (number) => (number === 2 ? site.fault({ method: 'POST', path: '*$batch*', status: 'drop', when, times: 1 }) : undefined)
    });
    expect(broken.stopped).toBe('connection');
    expect(statesOf(broken.task)).toEqual({ done: 80, sent: 80, waiting: 40 });
    await site.fault();
    await site.forget();

    const again = await carried(site, broken.task);
    expect([again.stopped, statesOf(again.task)]).toEqual([undefined, { done: 200 }]);
    expect((await site.batches()).map(({ parts }) => parts?.length)).toEqual([80, 40]);
    const versions = await storeAs(site, 'policyUnit').versions('Partnerships', ids[100]);
    expect(versions).toHaveLength(2);
  }, 120_000);

  it('does not undo what somebody has taken back since', async () => {
    const [id] = site.entries(1);
    const from = site.holder();
    const plan = await planned(site);
    await site.fault({ method: 'POST', path: '*$batch*', status: 'drop', when: 'after', times: 1 });
    const broken = await carried(site, taskOf(plan));
    expect(broken.task.states).toEqual(['sent']);
    await changeAs(id, { LeadOfficerId: from.id, LeadOfficerOid: from.oid });
    const again = await carried(site, broken.task);
    expect(again.task.states).toEqual(['changed']);
    expect(await leaderOf(id)).toMatchObject({ LeadOfficerOid: from.oid });
  });

  it('is taken up from any state that a closed tab leaves', async () => {
    site.entries(100);
    const plan = await planned(site);
    const { kept } = await carried(site, taskOf(plan));
    expect(kept.map(statesOf)).toContainEqual({ done: 80, sent: 20 });
    for (const left of kept.filter((task) => openPlaces(task).length > 0)) {
      await site.forget();
      const again = await carried(site, left);
      expect(statesOf(again.task)).toEqual({ done: 100 });
      expect((await site.batches()).flatMap(({ parts = [] }) => parts.map(({ status }) => status)).every((status) => status === 412)).toBe(true);
    }
  });

  it('stops before the next batch when it is told to', async () => {
    site.entries(100);
    const plan = await planned(site);
    const asked = new AbortController();
    const { task, stopped } = await carried(site, taskOf(plan), { signal: asked.signal, beforeBatch: async () => asked.abort() });
    expect([stopped, statesOf(task)]).toEqual(['asked', { done: 80, waiting: 20 }]);
  });

  it('says so too when it is the second look that gets no answer', async () => {
    const [id] = site.entries(1);
    const plan = await planned(site);
    await changeAs(id, { Title: 'Renamed' });
    await site.fault({ method: 'GET', path: '*Partnerships*', status: 'drop', when: 'before', times: 1 });
    const broken = await carried(site, taskOf(plan));
    expect([broken.stopped, broken.task.states]).toEqual(['connection', ['waiting']]);
    expect((await carried(site, broken.task)).task.states).toEqual(['done']);
  });
});

it('planned again after it was done, there is nothing left to move', async () => {
  site.entries(2);
  site.roles({});
  await carried(site, taskOf(await planned(site)));
  expect(await planned(site)).toEqual({ changes: [], left: [], warned: [] });
});

it('of somebody who has left the directory, everything is found and moved', async () => {
  const [id] = site.entries(1);
  site.holderLeaves();
  const plan = await planned(site);
  expect(plan.changes).toMatchObject([{ id, changes: [{ before: { person: { name: site.holder().name } } }] }]);
  expect(statesOf((await carried(site, taskOf(plan))).task)).toEqual({ done: 1 });
});

it('what is past stays with whoever held it', async () => {
  site.entries(1, { Stage: 'Closed', ClosedDate: '2025-01-01' });
  site.roles({ ToDate: '2026-11-19' }, { Title: 'Monitoring Officer', Role: 'Monitoring Officer', Service: null, ToDate: today });
  const plan = await planned(site);
  expect(plan.left.map(({ list, reason }) => [list, reason])).toEqual([['entries', 'closedEntry'], ['roles', 'past']]);
  expect(plan.changes).toMatchObject([{ list: 'roles', label: { name: 'Monitoring Officer' } }]);
});
