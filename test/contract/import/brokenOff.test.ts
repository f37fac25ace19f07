import { brokenOffImport } from '../../../src/data/import/brokenOffImport';
import { planUndo } from '../../../src/data/import/planUndo';
import { carryOutUndo } from '../../../src/data/import/carryOutUndo';
import { readImportFacts } from '../../../src/data/import/readImportFacts';
import type { ImportFacts } from '../../../src/domain/import/importFacts';
import { counting, imported, importName, openImportSite, today, type Imported, type ImportSite } from './importSite';
import { choice, longText, planned, type WantedRow } from './wantedRows';

// How long a busy SharePoint is given is shown where the stores are (`test/contract/stores`).
jest.mock('../../../src/data/stores/patience', () => ({ ...jest.requireActual<object>('../../../src/data/stores/patience'), wait: () => Promise.resolve() }));

let site: ImportSite;
let serial = 0;
/** Head, people, counter, first piece and organisations, counter, first piece and two batches of entries, and a piece and a batch each of changes and members, and the head again. */
const requests = 14;
beforeAll(async () => { site = await openImportSite(); });
beforeEach(() => site.forget());
afterEach(() => site.fault());
afterAll(() => site.close());

/** 82 new rows, three of them with a body that is new, and three that are there already; names end with what nobody else has. */
interface Scenario {
  readonly tag: string;
  readonly wanted: readonly WantedRow[];
}

async function scenario(): Promise<Scenario> {
  const tag = `~${++serial}~`;
  await site.entries(...[0, 1, 2].map((at) => ({ Title: `Old ${at} ${tag}`, Purpose: `Before ${at}` })));
  const added = Array.from({ length: 82 }, (_, at): WantedRow => ({ row: at + 5, name: `New ${at} ${tag}`, members: [...(at < 20 ? ['Gwent Police'] : []), ...(at < 3 ? [`Body ${at} ${tag}`] : [])], ...(at === 7 ? { lead: `Body 2 ${tag}` } : {}), officer: site.person('staff') }));
  const changed = [0, 1, 2].map((at): WantedRow => ({ row: at + 2, name: `Old ${at} ${tag}`, values: { purpose: longText(`After ${at}`), stage: choice('Review') }, members: ['Coleg y Cymoedd'] }));
  return { tag, wanted: [...changed, ...added] };
}

/** What stands in the lists, without what is another's from one time to the next. */
async function endState({ tag }: Scenario, importId: string): Promise<unknown> {
  const bare = (title: unknown): string => String(title).replace(tag, '').trim();
  const mine = async (list: string, ...select: readonly string[]): Promise<readonly Record<string, unknown>[]> => site.items(list, `substringof('${tag}', Title)`, ...select);
  const [entries, organisations] = [
    await mine('Partnerships', 'Id', 'Title', 'Purpose', 'Stage', 'Status', 'LeadOfficerOid', 'LeadOrganisationId'), await mine('Organisations', 'Id', 'Title', 'Sector')
  ];
  const names = new Map([...organisations, ...await site.items('Organisations', undefined, 'Id', 'Title')].map(({ Id, Title }) => [Id, bare(Title)]));
  const members = (await site.items('Memberships', undefined, 'PartnershipId', 'OrganisationId', 'Role')).flatMap(({ PartnershipId, OrganisationId, Role }) => entries.filter(({ Id }) => Id === PartnershipId).map(({ Title }) => `${bare(Title)}: ${names.get(OrganisationId)} ${String(Role)}`));
  const [head] = await site.items('Imports', `ImportId eq '${importId}' and Part eq 0`);
  return {
    entries: entries.map(({ Title, Purpose, Stage, Status, LeadOfficerOid, LeadOrganisationId }) => [bare(Title), Purpose, Stage, Status, LeadOfficerOid, names.get(LeadOrganisationId)]).sort(),
    organisations: organisations.map(({ Title, Sector }) => [bare(Title), Sector]).sort(), members: members.sort(),
    state: head.State, counts: (JSON.parse(String(head.Content)) as { counts?: unknown }).counts
  };
}

const run = (of: Scenario, importId: string, facts?: ImportFacts, beforeWrite?: (number: number) => Promise<unknown>): Promise<Imported> =>
  imported(site, importName(importId), (known) => planned(of.wanted, known), { people: [site.person('staff')], facts, beforeWrite });

async function goOn(of: Scenario, importId: string, beforeWrite?: (number: number) => Promise<unknown>): Promise<Imported> {
  const facts = await readImportFacts(site.store, today, new Map());
  const broken = await brokenOffImport(site.store);
  return run(of, importId, { ...facts, claimed: broken?.importId === importId ? broken.claimed : new Map() }, beforeWrite);
}

let whole: unknown;
let writes = 0;
beforeAll(async () => {
  const of = await scenario();
  const { stopped } = await run(of, 'unbroken', undefined, async (number) => { writes = number; });
  expect(stopped).toBeUndefined();
  whole = await endState(of, 'unbroken');
});

test('the import that is broken off writes in each of its phases', () => {
  expect(whole).toMatchObject({ state: 'Finished', counts: { added: 82, changed: 3, left: 0, organisations: 3, members: 26 } });
  expect(writes).toBe(requests);
});

describe('broken off', () => {
  const everywhere = Array.from({ length: requests }, (_, at) => ['after', at + 1] as const);
  it.each([...everywhere, ...[2, 5, 8, 11, 14].map((number) => ['before', number] as const)])('%s SharePoint has carried out request no. %s, and gone on with, it comes to the same end', async (when, broken) => {
    const of = await scenario();
    const importId = `${when}-${broken}`;
    const first = await run(of, importId, undefined, async (number) => (number === broken ? site.fault({ path: '*_api/*', status: 'drop', when, times: 1 }) : undefined));
    expect(first.stopped).toBe('connection');
    await site.fault();
    // Whatever stands in the register by now stands in the journal: nobody has to search for it.
    const noted = JSON.stringify((await site.items('Imports', `ImportId eq '${importId}'`)).map(({ Content }) => Content));
    const written = await site.items('Partnerships', `substringof('${of.tag}', Title) and startswith(Title, 'New')`);
    for (const { Reference } of written) expect(noted).toContain(String(Reference));

    const second = await goOn(of, importId);
    expect(second.stopped).toBeUndefined();
    expect(await endState(of, importId)).toEqual(whole);
    const numbers = (await site.items('Partnerships', `substringof('${of.tag}', Title) and startswith(Title, 'New')`)).map(({ Reference }) => Number(String(Reference).slice(2)));
    expect(Math.max(...numbers) - Math.min(...numbers)).toBe(81);
    expect(await brokenOffImport(site.store)).toBeUndefined();
  }, 60_000);
});

it('broken off again and again, it comes to the same end', async () => {
  const of = await scenario();
  let tries = 0;
  for (let stopped: string | undefined = 'at first'; stopped !== undefined; tries++) {
    await site.fault();
    ({ stopped } = await goOn(of, 'again', async (number) => (number === tries + 2 ? site.fault({ path: '*_api/*', status: 'drop', when: tries % 2 === 0 ? 'after' : 'before', times: 1 }) : undefined)));
  }
  expect(tries).toBeGreaterThan(3);
  expect(await endState(of, 'again')).toEqual(whole);
}, 60_000);

it('a browser that sends each request twice changes nothing about the end', async () => {
  const of = await scenario();
  const facts = await readImportFacts(site.store, today, new Map());
  const editing = await site.store.editing();
  const twice: typeof editing = { ...editing, writeAll: async (operations) => { await editing.writeAll(operations); return editing.writeAll(operations); } };
  const store = { ...site.store, editing: () => Promise.resolve(twice) };
  const { stopped } = await imported(site, importName('twice'), (known) => planned(of.wanted, known), { store, facts, people: [site.person('staff')] });
  expect(stopped).toBeUndefined();
  expect(await endState(of, 'twice')).toEqual(whole);
});

const refused = { method: 'POST', status: 503, when: 'before', retryAfter: 1 } as const;
const [ofEntries, ofJournal] = ["*'Partnerships'*items*", "*'Imports'*items*"];
it.each([
  ['SharePoint is too busy for too long', [{ path: '*$batch*', status: 429 as const, when: 'before' as const, times: 5, retryAfter: 1 }], 'busy'],
  ['the sign-in has run out', [{ path: '*_api/*', status: 401 as const, when: 'before' as const, times: 1 }], 'signedOut'],
  ['one part of many is refused again and again', [{ path: ofEntries, batchPart: 2, times: 1, ...refused }, { path: ofEntries, batchPart: 1, times: 4, ...refused }], 'busy'],
  ['a batch went through, and the piece about the next one did not', [{ path: ofJournal, batchPart: 1, times: 5, ...refused }], 'busy']
])('when %s, it stops and can be gone on with', async (_what, faults, reason) => {
  const of = await scenario();
  const importId = `stop-${serial}`;
  const first = await run(of, importId, undefined, async (number) => (number === 8 ? site.fault(...faults) : undefined));
  expect(first.stopped).toBe(reason);
  expect(first.rows.some((row) => row.kind === 'left' && row.why === 'notReached')).toBe(true);
  await site.fault();
  expect((await goOn(of, importId)).stopped).toBeUndefined();
  expect(await endState(of, importId)).toEqual(whole);
}, 60_000);

it('told to stop, it does so before the next batch', async () => {
  const of = await scenario();
  const asked = new AbortController();
  const facts = await readImportFacts(site.store, today, new Map());
  const first = await imported(site, importName('asked'), (known) => planned(of.wanted, known), { facts, people: [site.person('staff')], signal: asked.signal, beforeWrite: async (number) => { if (number === 7) asked.abort(); } });
  expect(first.stopped).toBe('asked');
  expect((await goOn(of, 'asked')).stopped).toBeUndefined();
  expect(await endState(of, 'asked')).toEqual(whole);
});

it('what is known of it: mapping, answers, file, claims and a sign of life', async () => {
  const of = await scenario();
  const answers = { values: { stage: { running: 'Running' } }, people: {}, organisations: {} };
  const name = importName('known', { answers, fileName: 'Known.xlsx' });
  await imported(site, name, (facts) => planned(of.wanted, facts), { people: [site.person('staff')], beforeWrite: async (number) => (number === 8 ? site.fault({ path: '*$batch*', status: 'drop', times: 1 }) : undefined) });
  await site.fault();
  const broken = await brokenOffImport(site.store);
  expect(broken).toMatchObject({ ...name, state: 'Running', by: { name: 'Someone policyUnit' }, lastSign: expect.stringMatching(/^2026-11-20T/) as string });
  expect(Array.from(broken?.claimed.keys() ?? [])).toEqual(of.wanted.slice(3).map(({ row }) => row));
  expect((await goOn(of, 'known')).stopped).toBeUndefined();
});

describe('broken off and then undone', () => {
  it.each([1, 5, 8, 11, 13, 14])('after request no. %s, it leaves the register as it was', async (broken) => {
    const of = await scenario();
    const importId = `undone-${broken}`;
    const before = await endStateOf(of);
    await run(of, importId, undefined, async (number) => (number === broken ? site.fault({ path: '*_api/*', status: 'drop', when: 'after', times: 1 }) : undefined));
    await site.fault();
    const editing = await site.store.editing();
    const { stopped, kept } = await carryOutUndo(await planUndo(site.store, importId), { store: site.store, editing });
    expect([stopped, kept]).toEqual([undefined, []]);
    expect(await endStateOf(of)).toEqual(before);
    expect(await brokenOffImport(site.store)).toBeUndefined();
  }, 60_000);
});

async function endStateOf({ tag }: Scenario): Promise<unknown> {
  const mine = (list: string): Promise<readonly Record<string, unknown>[]> => site.items(list, `substringof('${tag}', Title)`);
  const entries = await mine('Partnerships');
  const members = (await site.items('Memberships')).filter(({ PartnershipId }) => entries.some(({ Id }) => Id === PartnershipId));
  return [entries.map(({ Title, Purpose, Stage, Status }) => [Title, Purpose, Stage, Status]), await mine('Organisations'), members];
}

test('a count of calls counts every one that writes', async () => {
  const counted: number[] = [];
  const editing = counting(await site.store.editing(), async (number) => counted.push(number));
  await editing.writeAll([]);
  await editing.ensurePeople([]);
  expect(counted).toEqual([1, 2]);
});
