import { brokenOffImport } from '../../../src/data/import/brokenOffImport';
import { carryOutUndo } from '../../../src/data/import/carryOutUndo';
import { planUndo } from '../../../src/data/import/planUndo';
import { readImportFacts } from '../../../src/data/import/readImportFacts';
import type { Editing, Outcome, Write } from '../../../src/data/stores/editing';
import type { ListStore } from '../../../src/data/stores/listStore';
import { StoreError } from '../../../src/data/stores/storeError';
import { openTrial, type Trial, type Scenario } from './trialImport';
import { imported, importName, today, type Imported } from './importSite';
import { planned } from './wantedRows';

// How long a busy SharePoint is given is shown where the stores are (`test/contract/stores`).
jest.mock('../../../src/data/stores/patience', () => ({ ...jest.requireActual<object>('../../../src/data/stores/patience'), wait: () => Promise.resolve() }));

let trial: Trial;
beforeAll(async () => { trial = await openTrial(); });
beforeEach(() => trial.site.forget());
afterEach(() => trial.site.fault());
afterAll(() => trial.site.close());

it('broken off again and again, it comes to the same end', async () => {
  const of = await trial.scenario();
  let tries = 0;
  for (let stopped: string | undefined = 'at first'; stopped !== undefined; tries++) {
    await trial.site.fault();
    ({ stopped } = await trial.goOn(of, 'again', async (number) => (number === tries + 2 ? trial.site.fault({ path: '*_api/*', status: 'drop', when: tries % 2 === 0 ? 'after' : 'before', times: 1 }) : undefined)));
  }
  expect(tries).toBeGreaterThan(3);
  expect(await trial.endState(of, 'again')).toEqual(trial.whole);
}, 60_000);

it('a browser that sends each request twice changes nothing about the end', async () => {
  const of = await trial.scenario();
  const facts = await readImportFacts(trial.site.store, today, new Map());
  const editing = await trial.site.store.editing();
  const twice: typeof editing = { ...editing, writeAll: async (operations) => { await editing.writeAll(operations); return editing.writeAll(operations); } };
  const store = { ...trial.site.store, editing: () => Promise.resolve(twice) };
  const { stopped } = await imported(trial.site, importName('twice'), (known) => planned(of.wanted, known), { store, facts, people: [trial.site.person('staff')] });
  expect(stopped).toBeUndefined();
  expect(await trial.endState(of, 'twice')).toEqual(trial.whole);
});

it.each([1, 2])('members that a browser sent twice just before the break are there once in the end, break no. %s', async (breaks) => {
  const of = await trial.scenario();
  const importId = `doubled-${breaks}`;
  const [goOn, store] = [importing(of, importId), await doubling()];
  expect((await goOn({ store: store.thenBreaking() })).stopped).toBe('connection');
  const ids = (await trial.site.items('Memberships', undefined, 'Id', 'PartnershipId', 'OrganisationId')).map(({ PartnershipId, OrganisationId }) => `${String(PartnershipId)} ${String(OrganisationId)}`);
  expect(new Set(ids).size).toBeLessThan(ids.length);
  if (breaks === 2) expect((await goOn({ store: store.refusing(new StoreError('refused', 'The item is on hold.')) })).stopped).toBe('refused');
  expect((await goOn({})).stopped).toBeUndefined();
  expect(await trial.endState(of, importId)).toEqual(trial.whole);
});

const importing = (of: Scenario, importId: string) => async ({ store }: { readonly store?: ListStore }): Promise<Imported> => {
  const facts = await readImportFacts(trial.site.store, today, new Map());
  const broken = await brokenOffImport(trial.site.store);
  return imported(trial.site, importName(importId), (known) => planned(of.wanted, known), { store, facts: { ...facts, claimed: broken?.claimed ?? new Map() }, people: [trial.site.person('staff')] });
};

/** A store whose browser sends members twice and then loses the connection, and one that lets no member go. */
async function doubling(): Promise<{ thenBreaking(): ListStore; refusing(error: StoreError): ListStore }> {
  const editing = await trial.site.store.editing();
  const ofMembers = (operations: readonly Write[], kind: Write['kind']): boolean => operations.some((operation) => operation.kind === kind && 'list' in operation && operation.list === 'Memberships');
  const storeWith = (writeAll: Editing['writeAll']): ListStore => ({ ...trial.site.store, editing: () => Promise.resolve({ ...editing, writeAll }) });
  const failed = (operations: readonly Write[], error: StoreError): readonly Outcome[] => operations.map(() => ({ kind: 'failed', error }));
  return {
    thenBreaking: () => storeWith(async (operations) => {
      const outcomes = await editing.writeAll(operations);
      if (!ofMembers(operations, 'add')) return outcomes;
      await editing.writeAll(operations);
      return failed(operations, new StoreError('unavailable', 'No answer.'));
    }),
    refusing: (error) => storeWith(async (operations) => (ofMembers(operations, 'recycle') ? failed(operations, error) : editing.writeAll(operations)))
  };
}

const refused = { method: 'POST', status: 503, when: 'before', retryAfter: 1 } as const;
const [ofEntries, ofJournal] = ["*'Partnerships'*items*", "*'Imports'*items*"];
it.each([
  ['SharePoint is too busy for too long', [{ path: '*$batch*', status: 429 as const, when: 'before' as const, times: 5, retryAfter: 1 }], 'busy'],
  ['the sign-in has run out', [{ path: '*_api/*', status: 401 as const, when: 'before' as const, times: 1 }], 'signedOut'],
  ['one part of many is refused again and again', [{ path: ofEntries, batchPart: 2, times: 1, ...refused }, { path: ofEntries, batchPart: 1, times: 4, ...refused }], 'busy'],
  ['a batch went through, and the piece about the next one did not', [{ path: ofJournal, batchPart: 1, times: 5, ...refused }], 'busy']
])('when %s, it stops and can be gone on with', async (_what, faults, reason) => {
  const of = await trial.scenario();
  const importId = `stop-${reason}-${of.tag}`;
  const first = await trial.run(of, importId, undefined, async (number) => (number === 8 ? trial.site.fault(...faults) : undefined));
  expect(first.stopped).toBe(reason);
  expect(first.rows.some((row) => row.kind === 'left' && row.why === 'notReached')).toBe(true);
  await trial.site.fault();
  expect((await trial.goOn(of, importId)).stopped).toBeUndefined();
  expect(await trial.endState(of, importId)).toEqual(trial.whole);
}, 60_000);

it('told to stop, it does so before the next batch', async () => {
  const of = await trial.scenario();
  const asked = new AbortController();
  const facts = await readImportFacts(trial.site.store, today, new Map());
  const first = await imported(trial.site, importName('asked'), (known) => planned(of.wanted, known), { facts, people: [trial.site.person('staff')], signal: asked.signal, beforeWrite: async (number) => { if (number === 7) asked.abort(); } });
  expect(first.stopped).toBe('asked');
  const unreached = first.rows.filter((row) => row.kind === 'left' && row.why === 'notReached').length;
  expect(first.counts).toMatchObject({ left: unreached, added: of.wanted.length - unreached });
  expect(unreached).toBeGreaterThan(0);
  expect((await trial.goOn(of, 'asked')).stopped).toBeUndefined();
  expect(await trial.endState(of, 'asked')).toEqual(trial.whole);
});

it('what is known of it: mapping, answers, file, claims and a sign of life', async () => {
  const of = await trial.scenario();
  const answers = { values: { stage: { running: 'Running' } }, people: {}, organisations: {} };
  const name = importName('known', { answers, fileName: 'Known.xlsx' });
  await imported(trial.site, name, (facts) => planned(of.wanted, facts), { people: [trial.site.person('staff')], beforeWrite: async (number) => (number === 8 ? trial.site.fault({ path: '*$batch*', status: 'drop', times: 1 }) : undefined) });
  await trial.site.fault();
  const found = await brokenOffImport(trial.site.store);
  expect(found).toMatchObject({ ...name, state: 'Running', by: { name: 'Someone policyUnit' }, lastSign: expect.stringMatching(/^2026-11-20T/) as string });
  expect(Array.from(found?.claimed.keys() ?? [])).toEqual(of.wanted.slice(3).map(({ row }) => row));
  expect((await trial.goOn(of, 'known')).stopped).toBeUndefined();
});

describe('broken off and then undone', () => {
  it.each([1, 5, 8, 11, 13, 14])('after request no. %s, it leaves the register as it was', async (at) => {
    const of = await trial.scenario();
    const importId = `undone-${at}`;
    const before = await endStateOf(of);
    await trial.run(of, importId, undefined, async (number) => (number === at ? trial.site.fault({ path: '*_api/*', status: 'drop', when: 'after', times: 1 }) : undefined));
    await trial.site.fault();
    const editing = await trial.site.store.editing();
    const { stopped, kept } = await carryOutUndo(await planUndo(trial.site.store, importId), { store: trial.site.store, editing });
    expect([stopped, kept]).toEqual([undefined, []]);
    expect(await endStateOf(of)).toEqual(before);
    expect(await brokenOffImport(trial.site.store)).toBeUndefined();
  }, 60_000);
});

async function endStateOf({ tag }: Scenario): Promise<unknown> {
  const mine = (list: string): Promise<readonly Record<string, unknown>[]> => trial.site.items(list, `substringof('${tag}', Title)`);
  const entries = await mine('Partnerships');
  const members = (await trial.site.items('Memberships')).filter(({ PartnershipId }) => entries.some(({ Id }) => Id === PartnershipId));
  return [entries.map(({ Title, Purpose, Stage, Status }) => [Title, Purpose, Stage, Status]), await mine('Organisations'), members];
}
