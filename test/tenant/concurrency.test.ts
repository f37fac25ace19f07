import { makeList, refusal, testTenant, values, type Ask, type TestTenant } from './support/testTenant';

let site: TestTenant;
let owner: Ask;
beforeEach(async () => {
  site = await testTenant();
  owner = site.as('owner');
});
afterEach(() => site.close());

const merge = (etag: string): Record<string, string> => ({ 'X-HTTP-Method': 'MERGE', 'If-Match': etag });
const text = (name: string, more = ''): string => `<Field Type="Text" Name="${name}" DisplayName="${name}" ${more}/>`;

describe('two people at once', () => {
  it('the second of two changes from the same state is refused', async () => {
    const jobs = await makeList(owner, 'Jobs');
    const etag = (await owner('POST', `${jobs}/items`, { Title: 'a' })).headers.get('ETag') ?? '';
    const first = await owner('POST', `${jobs}/items(1)`, { Title: 'b' }, merge(etag));
    const second = await owner('POST', `${jobs}/items(1)`, { Title: 'c' }, merge(etag));
    expect([first.status, first.headers.get('ETag')]).toEqual([204, etag.replace(',1"', ',2"')]);
    expect(refusal(second)).toEqual({
      status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      text: `The request ETag value '${etag}' does not match the object's ETag value '${etag.replace(',1"', ',2"')}'.`
    });
    expect((await owner('GET', `${jobs}/items(1)?$select=Title`)).json.Title).toBe('b');
  });

  it('If-Match * writes over whatever is there', async () => {
    const jobs = await makeList(owner, 'Jobs');
    await owner('POST', `${jobs}/items`, { Title: 'a' });
    expect((await owner('POST', `${jobs}/items(1)`, { Title: 'b' }, merge('*'))).status).toBe(204);
    expect((await owner('PATCH', `${jobs}/items(1)`, { Title: 'c' })).status).toBe(204);
  });

  it('a stale ETag deletes nothing', async () => {
    const jobs = await makeList(owner, 'Jobs');
    await owner('POST', `${jobs}/items`, { Title: 'a' });
    const refused = await owner('POST', `${jobs}/items(1)`, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '"old,1"' });
    expect([refused.status, (await owner('GET', `${jobs}/ItemCount`)).json.value]).toEqual([412, 1]);
  });

  it("a list's ETag is the number of its schema changes", async () => {
    const jobs = await makeList(owner, 'Jobs', text('Code'));
    const etag = (await owner('GET', jobs)).headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"\d+"$/);
    expect((await owner('POST', jobs, { Description: 'x' }, merge(etag))).status).toBe(204);
    expect((await owner('POST', jobs, { Description: 'y' }, merge(etag))).status).toBe(412);
  });

  it('columns that are added side by side to one list meet a save conflict', async () => {
    const jobs = await makeList(owner, 'Jobs');
    const add = (path: string, name: string): ReturnType<Ask> => owner('POST', `${path}/fields/createfieldasxml`, { parameters: { SchemaXml: text(name), Options: 8 } });
    const [first, second] = await Promise.all([add(jobs, 'A'), add(jobs, 'B')]);
    expect([first.status, second.status].sort()).toEqual([200, 409]);
    expect(refusal(first.status === 409 ? first : second)).toMatchObject({ code: '-2130575305, Microsoft.SharePoint.SPException', text: expect.stringMatching(/^Save Conflict\./) });
    const other = await makeList(owner, 'Other');
    expect((await Promise.all([add(jobs, 'C'), add(other, 'C')])).map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('unique columns', () => {
  it('hold every value once, and empty as often as they like', async () => {
    const jobs = await makeList(owner, 'Jobs', text('Code', 'Indexed="TRUE" EnforceUniqueValues="TRUE"'));
    expect((await owner('POST', `${jobs}/items`, { Title: 'a', Code: 'Ŵyn' })).status).toBe(201);
    expect((await owner('POST', `${jobs}/items`, { Title: 'b', Code: 'ŵyn' })).status).toBe(400);
    expect((await owner('POST', `${jobs}/items`, { Title: 'c', Code: 'wyn' })).status).toBe(201);
    expect((await owner('POST', `${jobs}/items`, { Title: 'd' })).status).toBe(201);
    expect((await owner('POST', `${jobs}/items`, { Title: 'e', Code: '' })).status).toBe(201);
    expect((await owner('POST', `${jobs}/items(2)`, { Code: 'Ŵyn' }, merge('*'))).status).toBe(400);
    expect((await owner('POST', `${jobs}/items(1)`, { Code: 'Ŵyn', Title: 'same' }, merge('*'))).status).toBe(204);
  });

  it('cannot be switched on over values that are there twice', async () => {
    const jobs = await makeList(owner, 'Jobs', text('Code', 'Indexed="TRUE"'));
    await owner('POST', `${jobs}/items`, { Code: 'x' });
    await owner('POST', `${jobs}/items`, { Code: 'X' });
    const refused = await owner('POST', `${jobs}/fields/getByInternalNameOrTitle('Code')`, { EnforceUniqueValues: true }, { 'X-HTTP-Method': 'MERGE' });
    expect(refusal(refused).code).toBe('-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException');
  });

  it('need an index', async () => {
    const jobs = await makeList(owner, 'Jobs', text('Code'));
    const refused = await owner('POST', `${jobs}/fields/getByInternalNameOrTitle('Code')`, { EnforceUniqueValues: true }, { 'X-HTTP-Method': 'MERGE' });
    expect(refusal(refused)).toMatchObject({ status: 500, text: 'This field must be indexed to enforce unique values.' });
  });
});

describe('indexes', () => {
  it('a list has at most 20', async () => {
    const jobs = await makeList(owner, 'Jobs', ...Array.from({ length: 20 }, (_, n) => text(`C${n}`, 'Indexed="TRUE"')), text('Last'));
    const index = (name: string, Indexed: boolean): ReturnType<Ask> => owner('POST', `${jobs}/fields/getByInternalNameOrTitle('${name}')`, { Indexed }, { 'X-HTTP-Method': 'MERGE' });
    expect(refusal(await index('Last', true)).text).toMatch(/at most 20 indices/);
    expect((await index('C0', false)).status).toBe(204);
    expect((await index('Last', true)).status).toBe(204);
    expect(values(await owner('GET', `${jobs}/fields?$select=InternalName&$filter=Indexed eq true`))).toHaveLength(20);
  });

  test.each(['Note', 'MultiChoice', 'URL', 'UserMulti'])('a %s column cannot have one', async (type) => {
    const jobs = await makeList(owner, 'Jobs');
    const refused = await owner('POST', `${jobs}/fields/createfieldasxml`, { parameters: { SchemaXml: `<Field Type="${type}" Name="C" DisplayName="C" Indexed="TRUE"/>`, Options: 8 } });
    expect([refused.status, refusal(refused).text]).toEqual([500, expect.stringMatching(/cannot be indexed/)]);
  });
});
