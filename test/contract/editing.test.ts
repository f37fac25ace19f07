import type { Editing, Write } from '../../src/data/stores/editing';
import { openReadySite, type TenantSite } from './provisioning/tenantSite';
import { storeAs } from './siteStore';

let site: TenantSite;
let editing: Editing;
let serial = 0;

beforeAll(async () => {
  site = await openReadySite();
  editing = await storeAs(site, 'leadOfficer').editing();
});
afterAll(() => site.close());
beforeEach(() => site.forget());
afterEach(() => site.fault());

const list = 'Organisations';
const newRow = (): Write => ({ kind: 'add', list, values: { Title: `Body ${++serial}`, Reference: `O-${serial}`, Sector: 'Police' } });
const titleOf = async (id: number): Promise<string> => (await site.as('owner').web.lists.getByTitle(list).items.getById(id)<{ Title: string }>()).Title;
const posts = async (): Promise<readonly string[]> => (await site.requests()).filter(({ method, path }) => method === 'POST' && !/contextinfo/.test(path)).map(({ path }) => path.replace(/^.*_api/, ''));

describe('one write', () => {
  it('adds, changes with the version that was read, recycles and restores', async () => {
    const { id = 0, version = '' } = await editing.write(newRow());
    expect(version).toMatch(/^"[0-9a-f-]+,1"$/);
    const changed = await editing.write({ kind: 'change', list, id, version, values: { Title: 'Heddlu Gwent' } });
    expect(changed.version).toMatch(/,2"$/);
    const { binId = '' } = await editing.write({ kind: 'recycle', list, id });
    await expect(titleOf(id)).rejects.toMatchObject({ status: 404 });
    await editing.write({ kind: 'restore', binId });
    expect(await titleOf(id)).toBe('Heddlu Gwent');
  });

  it('of a stale version is a conflict, and changes nothing', async () => {
    const { id = 0, version = '' } = await editing.write(newRow());
    await editing.write({ kind: 'change', list, id, version, values: { Title: 'First' } });
    await expect(editing.write({ kind: 'change', list, id, version, values: { Title: 'Second' } })).rejects.toMatchObject({ kind: 'conflict', status: 412 });
    expect(await titleOf(id)).toBe('First');
  });

  it('that SharePoint may have carried out is not sent again', async () => {
    await site.fault({ method: 'POST', path: '*/items*', status: 504, when: 'after', times: 1 });
    await expect(editing.write(newRow())).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await posts()).toHaveLength(1);
  });

  it('waits as long as a busy SharePoint asks', async () => {
    await site.fault({ method: 'POST', path: '*/items*', status: 429, when: 'before', times: 1, retryAfter: 1 });
    await expect(editing.write(newRow())).resolves.toHaveProperty('id');
  });

  it('by somebody who may not is denied', async () => {
    const staff = await storeAs(site, 'staff').editing();
    await expect(staff.write(newRow())).rejects.toMatchObject({ kind: 'denied' });
  });
});

describe('a recycle that names a version', () => {
  const recycledParts = async (): Promise<readonly string[]> => (await site.requests()).flatMap(({ parts = [] }) => parts.map(({ method, path }) => `${method} ${/recycle|restore/i.exec(path)?.[0] ?? 'item'}`));

  it('is one batch, in which the version is read before', async () => {
    const { id = 0, version } = await editing.write(newRow());
    await site.forget();
    expect((await editing.write({ kind: 'recycle', list, id, version })).binId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await recycledParts()).toEqual(['GET item', 'POST recycle']);
    await expect(titleOf(id)).rejects.toMatchObject({ status: 404 });
  });

  it('and that somebody else has changed since is a conflict: it is there, with what they changed', async () => {
    const { id = 0, version = '' } = await editing.write(newRow());
    await site.as('policyUnit').web.lists.getByTitle(list).items.getById(id).update({ Title: 'Theirs' });
    await expect(editing.write({ kind: 'recycle', list, id, version })).rejects.toMatchObject({ kind: 'conflict', status: 412 });
    expect(await titleOf(id)).toBe('Theirs');
    expect((await editing.recycled()).some((item) => item.id === id && item.listUrl === 'Lists/Organisations')).toBe(false);
  });

  it('among many leaves the others as they are', async () => {
    const rows = await editing.writeAll([newRow(), newRow(), newRow()]);
    const [one, two, three] = rows.map((row) => (row.kind === 'done' ? { id: row.written.id ?? 0, version: row.written.version ?? '' } : { id: 0, version: '' }));
    await editing.write({ kind: 'change', list, ...two, values: { Title: 'Changed' } });
    await site.forget();
    const outcomes = await editing.writeAll([
      { kind: 'recycle', list, ...one }, { kind: 'recycle', list, ...two }, { kind: 'change', list, ...three, values: { Title: 'Third' } }, { kind: 'recycle', list, id: 999_999, version: one.version }
    ]);
    expect(outcomes).toMatchObject([{ kind: 'done' }, { kind: 'failed', error: { kind: 'conflict' } }, { kind: 'done' }, { kind: 'failed', error: { kind: 'notFound' } }]);
    expect(await Promise.all([two, three].map(({ id }) => titleOf(id)))).toEqual(['Changed', 'Third']);
    expect(await posts()).toEqual(['/$batch', '/$batch']);
  });

  it('whose version could not be read does not go', async () => {
    const { id = 0, version } = await editing.write(newRow());
    await site.fault({ method: 'GET', path: '*/items*', status: 500, when: 'before', times: 1, batchPart: 1 });
    await expect(editing.write({ kind: 'recycle', list, id, version })).rejects.toMatchObject({ kind: 'conflict' });
    expect(await titleOf(id)).toMatch(/^Body/);
  });

  it('comes 40 a batch, so that no batch is too big', async () => {
    const added = await editing.writeAll(Array.from({ length: 41 }, newRow));
    await site.forget();
    const outcomes = await editing.writeAll(added.map((row) => ({ kind: 'recycle', list, id: row.kind === 'done' ? row.written.id ?? 0 : 0, version: row.kind === 'done' ? row.written.version : '' })));
    expect(outcomes.every(({ kind }) => kind === 'done')).toBe(true);
    expect(await posts()).toEqual(['/$batch', '/$batch']);
  });
});

describe('many writes', () => {
  it('go in batches of 80, each with its own outcome', async () => {
    const { id = 0 } = await editing.write(newRow());
    await site.forget();
    const progress: number[] = [];
    const outcomes = await editing.writeAll([...Array.from({ length: 99 }, newRow), { kind: 'change', list, id, version: '"nobody,7"', values: { Title: 'Never' } }], (done) => progress.push(done));
    expect(outcomes.slice(0, 99).every(({ kind }) => kind === 'done')).toBe(true);
    expect(outcomes[99]).toMatchObject({ kind: 'failed', error: { kind: 'conflict', status: 412 } });
    expect(await posts()).toEqual(['/$batch', '/$batch']);
    expect(progress).toEqual([80, 100]);
  });

  it('repeat a throttled part alone', async () => {
    await site.fault({ method: 'POST', path: '*/items*', status: 429, when: 'before', times: 1, retryAfter: 1, batchPart: 2 });
    const outcomes = await editing.writeAll([newRow(), newRow(), newRow()]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    const batches = (await site.requests()).filter(({ path }) => path.endsWith('$batch'));
    expect(batches.map(({ parts }) => parts?.map(({ status }) => status))).toEqual([[201, 429, 201], [201]]);
  });

  it('of which a part is busy again and again is sent five times, and no more', async () => {
    await site.fault({ method: 'POST', path: '*Organisations*', status: 429, when: 'before', retryAfter: 1, batchPart: 1 });
    const outcomes = await editing.writeAll([newRow()]);
    expect(outcomes).toMatchObject([{ kind: 'failed', error: { kind: 'unavailable', status: 429, retryAfter: 1 } }]);
    expect(await posts()).toHaveLength(5);
  }, 20_000);

  it('that are refused as a whole are sent five times, and no more', async () => {
    await site.fault({ method: 'POST', path: '*$batch*', status: 429, when: 'before', retryAfter: 1 });
    expect(await editing.writeAll([newRow(), newRow()])).toMatchObject([{ kind: 'failed', error: { status: 429 } }, { kind: 'failed', error: { status: 429 } }]);
    expect(await posts()).toHaveLength(5);
  }, 20_000);

  it('change, recycle and restore inside a batch', async () => {
    const { id = 0, version = '' } = await editing.write(newRow());
    const other = await editing.write(newRow());
    const [changed, recycled] = await editing.writeAll([
      { kind: 'change', list, id, version, values: { Title: 'In a batch' } }, { kind: 'recycle', list, id: other.id ?? 0 }
    ]);
    expect(changed).toMatchObject({ kind: 'done', written: { version: expect.stringMatching(/,2"$/) as string } });
    const binId = recycled.kind === 'done' ? recycled.written.binId ?? '' : '';
    expect(await editing.writeAll([{ kind: 'restore', binId }])).toMatchObject([{ kind: 'done' }]);
  });

  it('fail together when the connection goes, and say so for each', async () => {
    await site.fault({ method: 'POST', path: '*$batch*', status: 'drop', when: 'before', times: 1 });
    const outcomes = await editing.writeAll([newRow(), newRow()]);
    expect(outcomes).toMatchObject([{ kind: 'failed', error: { kind: 'unavailable' } }, { kind: 'failed', error: { kind: 'unavailable' } }]);
  });
});

it('people are made known to the site; nobody of that name is “not found”', async () => {
  await expect(editing.ensurePerson('i:0#.f|membership|staff@cwm.example')).resolves.toMatchObject({ name: 'Someone staff' });
  await expect(editing.ensurePerson('i:0#.f|membership|nobody@cwm.example')).rejects.toMatchObject({ kind: 'notFound' });
});

it('makes many people known to the site in one request, each with an answer of its own', async () => {
  const logins = ['staff', 'nobody', 'panel'].map((name) => `i:0#.f|membership|${name}@cwm.example`);
  const [staff, nobody, panel] = await editing.ensurePeople(logins);
  expect([staff, panel]).toMatchObject([{ kind: 'done', person: { name: 'Someone staff' } }, { kind: 'done', person: { name: 'Someone panel' } }]);
  expect(nobody).toMatchObject({ kind: 'failed', error: { kind: 'notFound' } });
  expect(await posts()).toEqual(['/$batch']);
});

it('makes more people known than one batch takes, and a part that was throttled once more', async () => {
  await site.fault({ method: 'POST', path: '*ensureuser*', status: 429, when: 'before', times: 1, retryAfter: 1, batchPart: 2 });
  const ensured = await editing.ensurePeople(Array.from({ length: 82 }, () => 'i:0#.f|membership|staff@cwm.example'));
  expect(ensured.map(({ kind }) => kind)).toEqual(Array.from({ length: 82 }, () => 'done'));
  expect(await posts()).toEqual(['/$batch', '/$batch', '/$batch']);
});

it('says what somebody may do in each list that they may see', async () => {
  const titles = async (role: 'staff' | 'leadOfficer'): Promise<Record<string, unknown>> => Object.fromEntries((await storeAs(site, role).lists()).map(({ title, rights }) => [title, rights]));
  expect(await titles('leadOfficer')).toMatchObject({ Partnerships: { add: true, change: true, recycle: true }, 'People roles': { add: false, change: false }, 'Restricted notes': { add: true } });
  const staff = await titles('staff');
  expect(staff).toMatchObject({ Partnerships: { add: false, change: false, recycle: false } });
  expect(staff).not.toHaveProperty('Restricted notes');
  const choices = (await storeAs(site, 'staff').lists()).find(({ title }) => title === 'Memberships')?.choices;
  expect(choices?.Role).toContain('Funder');
});
