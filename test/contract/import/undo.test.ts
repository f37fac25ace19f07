import { carryOutUndo, type UndoResult } from '../../../src/data/import/carryOutUndo';
import { pastImports } from '../../../src/data/import/pastImports';
import { planUndo } from '../../../src/data/import/planUndo';
import type { UndoPlan } from '../../../src/domain/import/undoPlan';
import { StoreError } from '../../../src/data/stores/storeError';
import { writesOf } from '../provisioning/tenantSite';
import { counting, imported, importName, openImportSite, type ImportSite } from './importSite';
import { choice, longText, planned, type WantedRow } from './wantedRows';

// How long a busy SharePoint is given is shown where the stores are (`test/contract/stores`).
jest.mock('../../../src/data/stores/patience', () => ({ ...jest.requireActual<object>('../../../src/data/stores/patience'), wait: () => Promise.resolve() }));

let site: ImportSite;
let serial = 0;
let importId = '';
beforeAll(async () => { site = await openImportSite(); });
beforeEach(async () => { importId = `undo-${++serial}`; await site.forget(); });
afterEach(() => site.fault());
afterAll(() => site.close());

const nothing = { memberships: 0, entries: 0, setBack: 0, organisations: 0 };
const table = (list: string): ReturnType<ReturnType<typeof site.as>['web']['lists']['getByTitle']> => site.as('leadOfficer').web.lists.getByTitle(list);

async function importing(...wanted: readonly WantedRow[]): Promise<void> {
  expect(await imported(site, importName(importId), (facts) => planned(wanted, facts), { people: [site.person('staff')] })).toMatchObject({ stopped: undefined });
}

async function undone(plan?: UndoPlan, beforeWrite: (number: number) => Promise<unknown> = async () => undefined): Promise<UndoResult> {
  const editing = counting(await site.store.editing(), beforeWrite);
  return carryOutUndo(plan ?? await planUndo(site.store, importId), { store: site.store, editing });
}

const named = async (name: string): Promise<Record<string, unknown>> => (await site.items('Partnerships', `Title eq '${name}'`))[0];
const state = async (): Promise<unknown> => (await pastImports(site.store)).find((each) => each.importId === importId)?.state;

/** Everything that the register holds, in a form that is the same before and after. */
const register = async (): Promise<unknown> => [
  (await site.items('Partnerships')).map(({ Id, Title, Purpose, Stage, Status, LeadOrganisationId, LeadOfficerOid, AnnualContribution }) => [Id, Title, Purpose, Stage, Status, LeadOrganisationId, LeadOfficerOid, AnnualContribution]),
  (await site.items('Memberships')).map(({ Id }) => Id), (await site.items('Organisations')).map(({ Id }) => Id)
];

const someOf = (tag: string): readonly WantedRow[] => [
  { row: 2, name: `Kept by hand ${tag}`, values: { purpose: longText('After'), stage: choice('Review'), annualContribution: { kind: 'money', pence: 100 } }, lead: `Lead body ${tag}`, members: [`New body ${tag}`], officer: site.person('staff') },
  { row: 3, name: `Added ${tag}`, members: ['Gwent Police', `New body ${tag}`] }, { row: 4, name: `Added too ${tag}`, members: [] }
];

it('leaves the register as it was before, and what it took is in the recycle bin', async () => {
  await site.entries({ Title: 'Kept by hand a', Purpose: 'Before', AnnualContribution: 5 });
  const before = await register();
  await importing(...someOf('a'));
  const plan = await planUndo(site.store, importId);
  expect(plan.entries).toMatchObject([{ name: 'Added a', reference: expect.stringMatching(/^P-\d{4}$/) as string }, { name: 'Added too a' }]);
  expect(plan.setBack).toMatchObject([{ name: 'Kept by hand a', changes: expect.arrayContaining([{ field: 'purpose', before: { text: 'After', kind: 'longText' }, after: { text: 'Before', kind: 'longText' } }]) as unknown }]);
  expect([plan.memberships.length, plan.organisations.length, plan.kept]).toEqual([3, 2, []]);
  const { stopped, counts, kept } = await undone(plan);
  expect([stopped, counts, kept]).toEqual([undefined, { memberships: 3, entries: 2, setBack: 1, organisations: 2 }, []]);
  expect(await register()).toEqual(before);
  expect(await state()).toBe('Undone');
  expect((await (await site.store.editing()).recycled()).filter(({ listUrl }) => listUrl === 'Lists/Partnerships')).toHaveLength(2);
});

it('a second time, does nothing', async () => {
  await importing(...someOf('b'));
  await undone();
  await site.forget();
  expect(await undone()).toEqual({ counts: nothing, kept: [] });
  expect(writesOf(await site.requests()).filter(({ path, parts = [] }) => !path.endsWith('$batch') || parts.some(({ method }) => method !== 'GET'))).toEqual([]);
});

it('an import that nobody knows is “not found”', async () => {
  await expect(planUndo(site.store, 'nobody knows it')).rejects.toMatchObject({ kind: 'notFound' });
});

describe('an entry that was added', () => {
  const entry = async (name: string): Promise<number> => Number((await named(name)).Id);
  const form = async (name: string): Promise<Record<string, unknown>> => ({ Title: 'F', PartnershipId: await entry(name), Form: 'screening', Protocol: 'caerphilly 2014.1', State: 'Draft', Claim: `form ${serial}` });
  const cases: readonly (readonly [string, string, (name: string) => Promise<unknown>])[] = [
    ['was changed since', 'changedSince', async (name) => table('Partnerships').items.getById(await entry(name)).update({ Purpose: 'Theirs' })],
    ['was moved on to another stage', 'changedSince', async (name) => table('Partnerships').items.getById(await entry(name)).update({ Stage: 'Review' })],
    ['has another member since', 'membersSince', async (name) => table('Memberships').items.add({ Title: 'M', PartnershipId: await entry(name), OrganisationId: site.organisations[2] })],
    ['has a member that was filled in since', 'membersSince', async (name) => table('Memberships').items.getById(Number((await site.items('Memberships', `PartnershipId eq ${await entry(name)}`))[0].Id)).update({ Contribution: 100 })],
    ['has a representative', 'representatives', async (name) => table('Representatives').items.add({ Title: 'R', PartnershipId: await entry(name), Capacity: 'Officer' })],
    ['has a restricted note', 'notes', async (name) => table('Restricted notes').items.add({ Title: 'N', PartnershipId: await entry(name), Note: 'In confidence' })],
    ['has a form of the protocol', 'forms', async (name) => table('Submissions').items.add(await form(name))],
    ['has a restricted form', 'forms', async (name) => table('Restricted submissions').items.add(await form(name))],
    ['has an action', 'actions', async (name) => table('Actions').items.add({ Title: 'A', PartnershipId: await entry(name), Claim: `action ${serial}` })],
    ['has been reviewed', 'reviewed', async (name) => table('Partnerships').items.getById(await entry(name)).update({ LastReview: '2026-11-01T00:00:00Z' })]
  ];

  it.each(cases)('and %s stays whole, with its members, and is named (%s)', async (_what, why, happen) => {
    const [name, other] = [`Changed ${serial}`, `Unchanged ${serial}`];
    await importing({ row: 2, name, members: ['Gwent Police', `Only here ${serial}`] }, { row: 3, name: other, members: ['Gwent Police'] });
    await happen(name);
    const { Id, Reference } = await named(name);
    const members = (await site.items('Memberships', `PartnershipId eq ${String(Id)}`)).length;
    const { kept, counts } = await undone();
    expect(kept).toMatchObject([{ kind: 'entry', id: Id, reference: Reference, name, why }, { kind: 'organisation', name: `Only here ${serial}`, why: 'inUse' }]);
    expect(counts).toEqual({ memberships: 1, entries: 1, setBack: 0, organisations: 0 });
    expect(await site.items('Memberships', `PartnershipId eq ${String(Id)}`)).toHaveLength(members);
    expect(await named(other)).toBeUndefined();
    expect(await undone()).toMatchObject({ counts: nothing, kept: [{ name, why }, { why: 'inUse' }] });
  });

  it('and whose derived columns a service has rewritten since goes all the same', async () => {
    await importing({ row: 2, name: 'Projected' });
    await table('Partnerships').items.getById(await entry('Projected')).update({ Status: 'Proposed', Significance: 'High' });
    expect(await undone()).toMatchObject({ counts: { entries: 1 }, kept: [] });
  });

  it('and that somebody has deleted already is nobody’s loss', async () => {
    await importing({ row: 2, name: 'Deleted' }, { row: 3, name: 'Still there' });
    await table('Partnerships').items.getById(await entry('Deleted')).recycle();
    expect(await undone()).toMatchObject({ counts: { entries: 1 }, kept: [] });
  });
});

describe('an entry that was changed', () => {
  it('stays as somebody has made it since, whole', async () => {
    await site.entries({ Title: 'Overwritten', Purpose: 'Before', Footprint: 'Local' });
    await importing({ row: 2, name: 'Overwritten', values: { purpose: longText('After'), footprint: choice('Regional') }, members: ['Gwent Police'] });
    const { Id } = await named('Overwritten');
    await table('Partnerships').items.getById(Number(Id)).update({ Purpose: 'Theirs' });
    expect(await undone()).toEqual({ counts: nothing, kept: [{ kind: 'entry', id: Id, reference: expect.any(String) as string, name: 'Overwritten', why: 'changedSince' }] });
    expect(await named('Overwritten')).toMatchObject({ Purpose: 'Theirs', Footprint: 'Regional' });
    expect(await site.items('Memberships', `PartnershipId eq ${String(Id)}`)).toHaveLength(1);
  });

  it('elsewhere since is set back where the import changed it, and keeps the rest', async () => {
    await site.entries({ Title: 'Beside', Purpose: 'Before' });
    await importing({ row: 2, name: 'Beside', values: { purpose: longText('After') } });
    await table('Partnerships').items.getById(Number((await named('Beside')).Id)).update({ Footprint: 'Local' });
    expect(await undone()).toMatchObject({ counts: { setBack: 1 }, kept: [] });
    expect(await named('Beside')).toMatchObject({ Purpose: 'Before', Footprint: 'Local' });
  });
});

describe('an organisation that was added', () => {
  it('stays when another entry has it by now, and when somebody has filled it in', async () => {
    await importing({ row: 2, name: 'With bodies', members: ['Body in use', 'Body filled in', 'Body that goes'] });
    const body = async (name: string): Promise<number> => Number((await site.items('Organisations', `Title eq '${name}'`))[0].Id);
    await site.entries({ Title: 'Another', LeadOrganisationId: await body('Body in use') });
    await table('Organisations').items.getById(await body('Body filled in')).update({ Town: 'Risca' });
    const { kept, counts } = await undone();
    expect(kept).toMatchObject([{ kind: 'organisation', name: 'Body in use', why: 'inUse' }, { kind: 'organisation', name: 'Body filled in', why: 'changedSince' }]);
    expect(counts).toEqual({ memberships: 3, entries: 1, setBack: 0, organisations: 1 });
  });
});

describe('while it is being undone', () => {
  it('what somebody changes after the preview is kept, and so is what was not in the preview', async () => {
    await importing(...['one', 'two', 'three'].map((each, at) => ({ row: at + 2, name: `Meanwhile ${each}`, members: ['Gwent Police'] })));
    const one = Number((await named('Meanwhile one')).Id);
    const two = Number((await named('Meanwhile two')).Id);
    await table('Representatives').items.add({ Title: 'R', PartnershipId: two, Capacity: 'Officer' });
    const plan = await planUndo(site.store, importId);
    const [seat] = await site.items('Representatives', `PartnershipId eq ${two}`);
    await table('Representatives').items.getById(Number(seat.Id)).recycle();
    const { kept, counts } = await undone(plan, async (number) => (number === 1 ? table('Partnerships').items.getById(one).update({ Purpose: 'Theirs' }) : undefined));
    expect(kept).toMatchObject([{ name: 'Meanwhile one', why: 'changedSince' }, { name: 'Meanwhile two', why: 'representatives' }]);
    expect(counts).toEqual({ memberships: 1, entries: 1, setBack: 0, organisations: 0 });
    expect(await named('Meanwhile one')).toMatchObject({ Purpose: 'Theirs' });
    for (const id of [one, two]) expect(await site.items('Memberships', `PartnershipId eq ${id}`)).toMatchObject([{ OrganisationId: site.organisations[0] }]);
  });

  it('an entry of which somebody fills in a member comes back from the recycle bin, with its other members', async () => {
    await importing({ row: 2, name: 'Filled in', members: ['Gwent Police', 'Coleg y Cymoedd'] });
    const { Id } = await named('Filled in');
    const members = await site.items('Memberships', `PartnershipId eq ${String(Id)}`);
    const { kept, counts } = await undone(undefined, async (number) => (number === 1 ? table('Memberships').items.getById(Number(members[1].Id)).update({ Contribution: 100 }) : undefined));
    expect([kept, counts]).toMatchObject([[{ id: Id, why: 'membersSince' }], nothing]);
    expect((await site.items('Memberships', `PartnershipId eq ${String(Id)}`)).map((member) => member.Id)).toEqual(members.map((member) => member.Id));
  });

  it('an entry that SharePoint does not let go keeps its members, and why is said', async () => {
    await importing({ row: 2, name: 'Locked', members: ['Gwent Police'] });
    const { Id } = await named('Locked');
    const editing = await site.store.editing();
    const locked: typeof editing = {
      ...editing, writeAll: async (operations) => {
        const sent = await editing.writeAll(operations.filter((operation) => operation.kind !== 'recycle' || operation.list !== 'Partnerships'));
        return operations.length === sent.length ? sent : [{ kind: 'failed', error: new StoreError('refused', 'The item is locked.') }, ...sent];
      }
    };
    expect(await carryOutUndo(await planUndo(site.store, importId), { store: site.store, editing: locked })).toMatchObject({ stopped: 'refused', message: 'The item is locked.', counts: nothing });
    expect(await site.items('Memberships', `PartnershipId eq ${String(Id)}`)).toHaveLength(1);
  });

  it('a column that a service rewrites at that moment holds nothing up', async () => {
    await importing({ row: 2, name: 'Raced' });
    const { Id } = await named('Raced');
    const result = await undone(undefined, async (number) => (number === 1 ? table('Partnerships').items.getById(Number(Id)).update({ Significance: 'High' }) : undefined));
    expect(result).toMatchObject({ counts: { entries: 1 }, kept: [] });
    expect(result.stopped).toBeUndefined();
  });
});

describe('broken off', () => {
  it.each(['before', 'after'].flatMap((when) => [1, 2, 3].map((number) => [when, number] as const)))('%s SharePoint has carried out request no. %s, and done again, it comes to the same end', async (when, broken) => {
    await site.entries({ Title: `Kept by hand ${importId}`, Purpose: 'Before', AnnualContribution: 5 });
    const before = await register();
    await importing(...someOf(importId));
    const first = await undone(undefined, async (number) => (number === broken ? site.fault({ path: '*_api/*', status: 'drop', when: when as 'before' | 'after', times: 1 }) : undefined));
    expect(first.stopped).toBe('connection');
    await site.fault();
    expect(await undone()).toMatchObject({ kept: [] });
    expect(await register()).toEqual(before);
    expect(await state()).toBe('Undone');
  });

  it('by a busy SharePoint, says so', async () => {
    await importing({ row: 2, name: 'Busy' });
    const plan = await planUndo(site.store, importId);
    expect((await undone(plan, () => site.fault({ path: '*$batch*', status: 429, when: 'before', times: 5, retryAfter: 1 }))).stopped).toBe('busy');
  });

  it('when it is told to, does so before the next batch', async () => {
    await importing(...someOf('asked'));
    const asked = new AbortController();
    const editing = counting(await site.store.editing(), async () => asked.abort());
    const { stopped, counts } = await carryOutUndo(await planUndo(site.store, importId), { store: site.store, editing, signal: asked.signal });
    expect([stopped, counts]).toEqual(['asked', { ...nothing, memberships: 3, entries: 3 }]);
  });
});

it('a browser that sends each request twice changes nothing about the end', async () => {
  await site.entries({ Title: 'Kept by hand twice', Purpose: 'Before' });
  const before = await register();
  await importing(...someOf('twice'));
  const editing = await site.store.editing();
  const twice: typeof editing = { ...editing, writeAll: async (operations) => { await editing.writeAll(operations); return editing.writeAll(operations); } };
  expect(await carryOutUndo(await planUndo(site.store, importId), { store: site.store, editing: twice })).toMatchObject({ kept: [] });
  expect(await register()).toEqual(before);
});

it('200 entries with a member each go 40 a request, because each is read before it goes', async () => {
  await importing(...Array.from({ length: 200 }, (_, at) => ({ row: at + 2, name: `Many ${at}`, members: ['Gwent Police'] })));
  const plan = await planUndo(site.store, importId);
  await site.forget();
  const progress: number[] = [];
  await carryOutUndo(plan, { store: site.store, editing: await site.store.editing(), onProgress: (done) => progress.push(done) });
  const sent = (await site.requests()).filter(({ parts = [] }) => parts.some(({ method }) => method === 'POST'));
  expect(sent.map(({ parts = [] }) => parts.length)).toEqual(Array.from({ length: 10 }, () => 80));
  expect(progress).toEqual(Array.from({ length: 10 }, (_, at) => 40 * (at + 1)));
}, 60_000);
