import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/recycle-bin';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { pnpClient } from './support/pnpClient';
import { mailOf, makeList, testTenant, values, type Ask, type TestTenant } from './support/testTenant';

let site: TestTenant;
let owner: Ask;
let sp: SPFI;
beforeEach(async () => {
  site = await testTenant(['owner', 'leadOfficer']);
  owner = site.as('owner');
  await makeList(owner, 'Jobs');
  sp = await pnpClient(site.tenant, mailOf('owner'));
  for (const Title of ['a', 'b', 'c']) await owner('POST', "web/lists/getByTitle('Jobs')/items", { Title });
});
afterEach(() => site.close());

const titles = async (): Promise<unknown[]> => values(await owner('GET', "web/lists/getByTitle('Jobs')/items?$select=Title&$orderby=ID")).map(({ Title }) => Title);

/** A batch as our pages send them: the list in it, and what carries it out. */
function batched(maxRequests = 100): [IList, () => Promise<void>] {
  const [inBatch, execute] = sp.batched({ maxRequests });
  return [inBatch.web.lists.getByTitle('Jobs'), execute];
}

const etagOf = async (id: number): Promise<string> => (await owner('GET', `web/lists/getByTitle('Jobs')/items(${id})`)).headers.get('ETag') ?? '';

/** What a part of a batch is refused with, as PnPjs throws it. */
async function refused(part: Promise<unknown>): Promise<{ status: number; retryAfter: string | null; text: string }> {
  try {
    await part;
  } catch (problem) {
    const { status, response, message } = problem as { status: number; response: Response; message: string };
    return { status, retryAfter: response.headers.get('Retry-After'), text: message };
  }
  throw new Error('The part was not refused.');
}

describe('a batch of PnPjs', () => {
  it('gives each changed item its new ETag', async () => {
    const [jobs, execute] = batched();
    const changes = [jobs.items.getById(1).update({ Title: 'A' }, await etagOf(1)), jobs.items.getById(2).update({ Title: 'B' })];
    await execute();
    const answers = (await Promise.all(changes)) as { etag: string }[];
    expect(answers.map(({ etag }) => etag)).toEqual([await etagOf(1), await etagOf(2)]);
    expect(answers[0].etag).toMatch(/,2"$/);
  });

  it('refuses the stale part alone, with 412 and its ETag in words', async () => {
    const stale = await etagOf(1);
    await owner('POST', "web/lists/getByTitle('Jobs')/items(1)", { Title: 'theirs' }, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' });
    const [jobs, execute] = batched();
    const mine = refused(jobs.items.getById(1).update({ Title: 'mine' }, stale));
    const other = jobs.items.getById(2).update({ Title: 'B' }, await etagOf(2));
    await execute();
    expect(await mine).toMatchObject({ status: 412, text: expect.stringContaining('The request ETag value') });
    await other;
    expect(await titles()).toEqual(['theirs', 'B', 'c']);
  });

  it('shows a throttled part with how long to wait, and carries out the others', async () => {
    await site.ask('POST', '/_local/faults', [{ status: 429, retryAfter: 7, batchPart: 2 }]);
    const [jobs, execute] = batched();
    const parts = [1, 2, 3].map((id) => jobs.items.getById(id).update({ Title: `new ${id}` }));
    const second = refused(parts[1]);
    await execute();
    expect(await second).toMatchObject({ status: 429, retryAfter: '7' });
    await Promise.all([parts[0], parts[2]]);
    expect(await titles()).toEqual(['new 1', 'b', 'new 3']);
  });

  it('recycles, and restores what it finds in the bin', async () => {
    const [jobs, execute] = batched();
    const recycled = [jobs.items.getById(1).recycle(), jobs.items.getById(3).recycle()];
    await execute();
    expect(await titles()).toEqual(['b']);
    const ids = await Promise.all(recycled);
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), expect.stringMatching(/^[0-9a-f-]{36}$/)]);

    const [inBatch, restore] = sp.batched();
    const restored = ids.map((id) => inBatch.web.recycleBin.getById(id).restore());
    await restore();
    await Promise.all(restored);
    expect(await titles()).toEqual(['a', 'b', 'c']);
    expect(values(await owner('GET', 'web/recycleBin'))).toEqual([]);
  });

  it('restores for somebody what they recycled themselves, and nothing of others', async () => {
    const recycled = String((await owner('POST', "web/lists/getByTitle('Jobs')/items(1)/recycle")).json.value);
    const officer = (await owner('POST', 'web/ensureuser', { logonName: mailOf('leadOfficer') })).json.Id;
    await owner('POST', `web/roleAssignments/addroleassignment(principalid=${String(officer)}, roledefid=1073741827)`);
    const ask = site.as('leadOfficer');
    expect((await ask('POST', `web/recycleBin('${recycled}')/restore`)).status).toBe(404);
    const own = String((await ask('POST', "web/lists/getByTitle('Jobs')/items(2)/recycle")).json.value);
    expect((await ask('POST', `web/recycleBin('${own}')/restore`)).status).toBe(200);
    expect(await titles()).toEqual(['b', 'c']);
  });

  it('refuses to restore what is no longer in the bin', async () => {
    const [inBatch, restore] = sp.batched();
    const gone = refused(inBatch.web.recycleBin.getById('00000000-0000-4000-8000-000000000000').restore());
    await restore();
    expect(await gone).toMatchObject({ status: 404 });
  });

  it('of eighty operations is one request, and takes no more than a second', async () => {
    await site.ask('DELETE', '/_local/requests');
    const [jobs, execute] = batched();
    const from = performance.now();
    const parts = Array.from({ length: 80 }, (_, number) => (number % 2 === 0 ? jobs.items.add({ Title: `n${number}` }) : jobs.items.getById(1).update({ Title: `u${number}` })));
    await execute();
    await Promise.all(parts);
    expect(performance.now() - from).toBeLessThan(10_000);
    const log = JSON.parse((await site.ask('GET', '/_local/requests')).text) as { parts: unknown[] }[];
    expect(log.map(({ parts: each }) => each.length)).toEqual([80]);
    expect(await titles()).toHaveLength(43);
  });
});
