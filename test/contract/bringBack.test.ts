import { bringBackValue } from '../../src/data/history/bringBackValue';
import { loadHistory } from '../../src/data/history/loadHistory';
import type { ListStore } from '../../src/data/stores/listStore';
import type { BringBackFacts } from '../../src/domain/partnership/bringBack';
import type { EntryState } from '../../src/domain/partnership/entryEdit';
import type { FieldValue } from '../../src/domain/record/fieldValue';
import { openReadySite, type TenantSite } from './provisioning/tenantSite';
import { storeAs } from './siteStore';

const facts: BringBackFacts = { today: '2026-11-20', choices: { entry: {}, members: { role: ['Member', 'Funder'] }, representatives: {} } };

let site: TenantSite;
let store: ListStore;
let serial = 0;

beforeAll(async () => {
  site = await openReadySite();
  store = storeAs(site, 'leadOfficer');
});
afterAll(() => site.close());
afterEach(() => site.fault());

interface Made {
  readonly entryId: number;
  readonly memberId: number;
  state(): Promise<EntryState>;
}

async function newEntry(values: Record<string, unknown> = {}): Promise<Made> {
  const { bulk } = site.tenant;
  const [OrganisationId] = bulk.insert('Organisations', [{ values: { Title: `Body ${++serial}`, Reference: `O-${serial}`, Sector: 'Police' } }]);
  const [entryId] = bulk.insert('Partnerships', [{ values: { Title: 'Canal', Reference: `P-${serial}`, Kind: 'Partnership', Stage: 'Running', Status: 'Current', LeadOrganisationId: OrganisationId, ...values } }]);
  const [memberId] = bulk.insert('Memberships', [{ values: { Title: 'M', PartnershipId: entryId, OrganisationId, Role: 'Funder' } }]);
  return { entryId, memberId, state: async () => (await loadHistory(store, entryId)).state };
}

const text = (value: string): FieldValue => ({ kind: 'text', text: value });
const item = (list: string, id: number): Promise<Record<string, unknown>> => site.as('owner').web.lists.getByTitle(list).items.getById(id)();

test('an older name comes back by an edit of one field, under the name of who did it', async () => {
  const { entryId, state } = await newEntry();
  const before = await state();
  expect(await bringBackValue(store, before, { part: 'entry', id: entryId, field: 'name', value: text('Canal Society') }, facts)).toEqual({ kind: 'done' });
  expect(await item('Partnerships', entryId)).toMatchObject({ Title: 'Canal Society', Stage: 'Running' });
  const { changes } = await loadHistory(store, entryId);
  expect(changes.find(({ part }) => part === 'entry')?.change).toMatchObject({ by: { name: 'Someone leadOfficer' }, changes: [{ field: 'name' }] });
});

test('a stage comes back with the status that follows from it, and only where the life cycle goes', async () => {
  const { entryId, state } = await newEntry();
  const stage = (value: string): FieldValue => ({ kind: 'choice', text: value });
  expect(await bringBackValue(store, await state(), { part: 'entry', id: entryId, field: 'stage', value: stage('Set up') }, facts)).toEqual({ kind: 'done' });
  expect(await item('Partnerships', entryId)).toMatchObject({ Stage: 'Set up', Status: 'Proposed' });
  expect(await bringBackValue(store, await state(), { part: 'entry', id: entryId, field: 'stage', value: stage('Idea') }, facts)).toMatchObject({ kind: 'refused', problem: { code: 'stageNotReachable' } });
  expect(await item('Partnerships', entryId)).toMatchObject({ Stage: 'Set up' });
});

test('what somebody else has saved meanwhile is not overwritten: it is shown, and asked again', async () => {
  const { entryId, state } = await newEntry();
  const shown = await state();
  const back = { part: 'entry', id: entryId, field: 'name', value: text('Canal Society') } as const;
  await (await storeAs(site, 'policyUnit').editing()).write({ kind: 'change', list: 'Partnerships', id: entryId, version: '*', values: { Title: 'Canals' } });
  const answer = await bringBackValue(store, shown, back, facts);
  expect(answer).toMatchObject({ kind: 'changed', state: { entry: { values: { name: { text: 'Canals' } } } } });
  expect(await item('Partnerships', entryId)).toMatchObject({ Title: 'Canals' });
  expect(answer.kind === 'changed' && await bringBackValue(store, answer.state, back, facts)).toEqual({ kind: 'done' });
});

test('a second try after a lost answer finds that it is done', async () => {
  const { entryId, state } = await newEntry();
  const shown = await state();
  const back = { part: 'entry', id: entryId, field: 'name', value: text('Canal Society') } as const;
  await site.fault({ method: 'MERGE', path: '*Partnerships*', status: 504, when: 'after', times: 1 });
  await expect(bringBackValue(store, shown, back, facts)).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await bringBackValue(store, shown, back, facts)).toEqual({ kind: 'done' });
});

test('a member’s role comes back; a choice that is no longer offered does not', async () => {
  const { memberId, state } = await newEntry();
  const role = (value: string): FieldValue => ({ kind: 'choice', text: value });
  expect(await bringBackValue(store, await state(), { part: 'members', id: memberId, field: 'role', value: role('Member') }, facts)).toEqual({ kind: 'done' });
  expect(await item('Memberships', memberId)).toMatchObject({ Role: 'Member' });
  expect(await bringBackValue(store, await state(), { part: 'members', id: memberId, field: 'role', value: role('Patron') }, facts)).toMatchObject({ kind: 'refused', problem: { code: 'choiceGone' } });
});

test('a person comes back with the directory id; one who has left does not', async () => {
  const { entryId, state } = await newEntry();
  const person = site.tenant.directory.people().find(({ roles }) => roles.includes('headOfService'));
  const of = (oid: string | undefined): FieldValue => ({ kind: 'person', person: { id: 99, name: person?.name ?? '', mail: person?.mail, oid } });
  expect(await bringBackValue(store, await state(), { part: 'entry', id: entryId, field: 'leadOfficer', value: of(person?.oid) }, facts)).toEqual({ kind: 'done' });
  expect(await item('Partnerships', entryId)).toMatchObject({ LeadOfficerOid: person?.oid, LeadOfficerId: site.tenant.bulk.ensureUser(person?.oid ?? '') });
  expect(await bringBackValue(store, await state(), { part: 'entry', id: entryId, field: 'sponsoringOfficer', value: of('00000000-0000-4000-a000-0000000000ff') }, facts))
    .toMatchObject({ kind: 'refused', problem: { field: 'sponsoringOfficer', code: 'personGone' } });
});

test('an organisation that was deleted or has ended does not come back', async () => {
  const { entryId, state } = await newEntry();
  const { bulk } = site.tenant;
  const [ended, deleted, present] = bulk.insert('Organisations', [
    { values: { Title: 'Ended', Reference: `O-e${serial}`, Sector: 'Police', EndedDate: '2026-01-31' } }, { values: { Title: 'Deleted', Reference: `O-d${serial}`, Sector: 'Police' } },
    { values: { Title: 'Present', Reference: `O-p${serial}`, Sector: 'Police' } }
  ]);
  await (await store.editing()).write({ kind: 'recycle', list: 'Organisations', id: deleted });
  const bring = async (id: number): Promise<unknown> => bringBackValue(store, await state(), { part: 'entry', id: entryId, field: 'leadOrganisation', value: { kind: 'organisation', organisation: { id, name: 'X' } } }, facts);
  expect(await bring(ended)).toMatchObject({ kind: 'refused', problem: { code: 'organisationEnded' } });
  expect(await bring(deleted)).toMatchObject({ kind: 'refused', problem: { code: 'organisationGone' } });
  expect(await bring(present)).toEqual({ kind: 'done' });
});

test('somebody who may not edit is refused by SharePoint', async () => {
  const { entryId, state } = await newEntry();
  await expect(bringBackValue(storeAs(site, 'headOfService'), await state(), { part: 'entry', id: entryId, field: 'name', value: text('X') }, facts)).rejects.toMatchObject({ kind: 'denied' });
});
