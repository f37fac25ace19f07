import { addUnderReference } from '../../src/data/addUnderReference';
import { claimReference, claimReferences } from '../../src/data/references';
import type { Editing } from '../../src/data/stores/editing';
import type { ListStore } from '../../src/data/stores/listStore';
import { openReadySite, type TenantSite, writesOf } from './provisioning/tenantSite';
import { storeAs } from './siteStore';

let site: TenantSite;
let store: ListStore;
let editing: Editing;

beforeAll(async () => {
  site = await openReadySite();
  store = storeAs(site, 'leadOfficer');
  editing = await store.editing();
});
afterAll(() => site.close());

interface Added {
  readonly id: number;
  readonly number: number;
}
const numbers = (references: readonly string[]): readonly number[] => references.map((reference) => Number(/^[PO]-(\d{4,})$/.exec(reference)?.[1]));
const add = async (title: string): Promise<Added> => {
  const { reference, id = 0 } = await addUnderReference(store, editing, 'P', { Title: title, Kind: 'Partnership', Stage: 'Idea' });
  return { id, number: numbers([reference])[0] };
};
const counters = (): ReturnType<ReturnType<typeof site.as>['web']['lists']['getByTitle']> => site.as('leadOfficer').web.lists.getByTitle('References');
const counter = async (): Promise<{ readonly Id: number; readonly Last: number }> => (await counters().items.filter("Title eq 'P'")<{ Id: number; Last: number }[]>())[0];
const setCounter = async (Last: unknown): Promise<void> => { await counters().items.getById((await counter()).Id).update({ Last }); };

describe('many references', () => {
  it('are claimed with one write, one after the other', async () => {
    await claimReference(store, editing, 'O');
    await site.forget();
    expect(await claimReferences(store, editing, 'O', 3)).toEqual(['O-0002', 'O-0003', 'O-0004']);
    expect(writesOf(await site.requests())).toHaveLength(1);
    expect(await claimReference(store, editing, 'O')).toBe('O-0005');
  });

  it('claimed by several people at the same moment never overlap', async () => {
    const counts = [200, 1, 80, 1, 500, 3];
    const claims = await Promise.all(counts.map((count) => claimReferences(store, editing, 'P', count)));
    expect(claims.map(({ length }) => length)).toEqual(counts);
    expect(new Set(claims.flat()).size).toBe(785);
    expect(await counter()).toMatchObject({ Last: 785 });
  });

  it.each([0, -1, 1.5, NaN])('%s of them are not claimed', async (count) => {
    await expect(claimReferences(store, editing, 'P', count)).rejects.toThrow(RangeError);
  });
});

describe('a counter that somebody has written to by hand', () => {
  it.each([
    ['far above what a reference holds', 1e15], ['as high as a reference goes', 999_999_999], ['below zero', -7], ['between two numbers', 2.5], ['empty', null]
  ])('%s, goes on after the last number that was given, be what bore it deleted', async (_what, last) => {
    const before = await add('Before');
    await editing.write({ kind: 'recycle', list: 'Partnerships', id: before.id });
    await setCounter(last);
    const added = await Promise.all([add('After'), add('After that')]);
    expect(added.map(({ number }) => number).sort((one, other) => one - other)).toEqual([before.number + 1, before.number + 2]);
  });

  it.each([1, 2])('lower than what is in use by %d, gives no number that is in use', async (less) => {
    const inUse = [await add('One'), await add('Two'), await add('Three')].map(({ number }) => number);
    await setCounter(inUse[2] - less);
    const added = (await Promise.all([add('After'), add('After that')])).map(({ number }) => number);
    expect(new Set([...inUse, ...added]).size).toBe(5);
    expect(Math.min(...added)).toBeGreaterThan(inUse[2]);
  });

  it('higher than what is in use, skips numbers and nothing else', async () => {
    await setCounter(7000);
    expect(await add('Skipped')).toMatchObject({ number: 7001 });
  });

  it('takes no text', async () => {
    await expect(setCounter('many')).rejects.toMatchObject({ status: 400 });
  });

  it('and deleted, begins after the highest in use', async () => {
    const { number } = await add('Before');
    await counters().items.getById((await counter()).Id).recycle();
    expect(await add('After')).toMatchObject({ number: number + 1 });
  });

  it('with an entry that bears the last number there is, says so', async () => {
    site.tenant.bulk.insert('Partnerships', [{ values: { Title: 'By hand', Reference: 'P-999999999', Kind: 'Partnership', Stage: 'Idea' } }]);
    await setCounter(-1);
    await expect(add('After')).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('P-999999999') as string });
  });
});

it('a reference is unique in its list, whatever the counter says', async () => {
  const add999 = (): Promise<unknown> => editing.write({ kind: 'add', list: 'Partnerships', values: { Title: 'By hand', Reference: 'P-0999', Kind: 'Partnership', Stage: 'Idea' } });
  await add999();
  await expect(add999()).rejects.toMatchObject({ kind: 'conflict' });
});
