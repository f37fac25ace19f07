import { connect } from 'node:net';
import { mailOf, makeList, refusal, testTenant, values, type Ask, type TestTenant } from './support/testTenant';

let site: TestTenant;
let owner: Ask;
let jobs: string;
beforeAll(async () => {
  site = await testTenant();
  owner = site.as('owner');
  jobs = await makeList(owner, 'Jobs', '<Field Type="DateTime" Name="Due" DisplayName="Due" Format="DateOnly"/>');
  await owner('POST', `${jobs}/items`, { Title: 'first', Due: '2026-06-15T00:00:00Z' });
});
afterAll(() => site.close());

const nested = (depth: number, inner: string): string => `${'('.repeat(depth)}${inner}${')'.repeat(depth)}`;
const where = (condition: string): unknown => ({ query: { ViewXml: `<View><Query><Where>${condition}</Where></Query></View>` } });
const due = (value: string): unknown => where(`<Eq><FieldRef Name="Due"/><Value Type="DateTime">${value}</Value></Eq>`);
const notValid = /^The expression ".*" is not valid\.$/s;

describe('requests that nobody means well by', () => {
  test.each([
    ['brackets without end', () => owner('GET', `${jobs}/items?$filter=${nested(3000, 'Id eq 1')}`), 400, notValid],
    ['brackets without end in a small collection', () => owner('GET', `web/lists?$filter=${nested(3000, "Title eq 'x'")}`), 400, notValid],
    ['not without end', () => owner('GET', `${jobs}/items?$filter=${'not%20'.repeat(2000)}Id%20eq%201`), 400, notValid],
    ['more rows than a number holds', () => owner('GET', `${jobs}/items?$top=${'9'.repeat(30)}`), 400, notValid],
    ['a row limit that no number holds', () => owner('POST', `${jobs}/getitems`, { query: { ViewXml: `<View><RowLimit>${'9'.repeat(30)}</RowLimit></View>` } }), 500, /^Cannot complete this action/],
    ['a day that SharePoint does not know', () => owner('GET', `${jobs}/items?$filter=Due gt datetime'9999-12-31T23:59:59Z'`), 400, notValid],
    ['a day that nobody knows', () => owner('GET', `${jobs}/items?$filter=Due gt datetime'2026-99-01'`), 400, notValid],
    ['such a day in CAML', () => owner('POST', `${jobs}/getitems`, due('0000-00-00')), 500, /^Cannot complete this action/],
    ['conditions nested without end', () => owner('POST', `${jobs}/getitems`, where(`${'<Or><IsNull><FieldRef Name="ID"/></IsNull>'.repeat(5000)}<IsNull><FieldRef Name="ID"/></IsNull>${'</Or>'.repeat(5000)}`)), 500, /^Cannot complete this action/],
    ['a condition that only JavaScript knows', () => owner('POST', `${jobs}/getitems`, where('<constructor><FieldRef Name="ID"/></constructor>')), 500, /^Cannot complete this action/],
    ['a day that is beyond counting', () => owner('POST', `${jobs}/getitems`, due('<Today OffsetDays="99999999999"/>')), 500, /^Cannot complete this action/],
    ['form values that are none', () => owner('POST', `${jobs}/items(1)/validateupdatelistitem`, { formValues: [null] }), 400, /formValues/],
    ['a search of a thousand words', () => owner('POST', `${jobs}/renderlistdataasstream?InplaceSearchQuery=${'ab+'.repeat(1500)}`, { parameters: {} }), 400, 'The search query is too long.']
  ])('%s are refused', async (_what, ask, status, text) => {
    const answer = refusal(await ask());
    expect(answer).toMatchObject({ status, text: expect.stringMatching(text) });
    expect(answer.code).not.toBe('-1, System.Exception');
  });

  it('a filter of a thousand alternatives, and an order that repeats itself, are answered', async () => {
    const repeated = { query: { ViewXml: `<View><Query><OrderBy>${'<FieldRef Name="Title"/>'.repeat(5000)}</OrderBy></Query></View>` } };
    expect(values(await owner('POST', `${jobs}/getitems`, repeated))).toHaveLength(1);
    const alternatives = Array.from({ length: 1200 }, (_, id) => `Id%20eq%20${id}`).join('%20or%20');
    const body = `--b\r\nContent-Type: application/http\r\n\r\nGET ${site.tenant.siteUrl}/_api/${jobs}/items?$filter=${alternatives} HTTP/1.1\r\n\r\n\r\n--b--`;
    expect((await owner('POST', '$batch', body, { 'Content-Type': 'multipart/mixed; boundary=b' })).text).toMatch(/HTTP\/1\.1 200 OK[^]*"Title":"first"/);
  });

  it('a number that stands for no character is a text like any other', async () => {
    const value = (text: string): unknown => where(`<Eq><FieldRef Name="Title"/><Value Type="Text">${text}</Value></Eq>`);
    expect(values(await owner('POST', `${jobs}/getitems`, value('&#x110000;')))).toEqual([]);
  });

  it('a batch with an address that is none is refused as a batch', async () => {
    const body = '--b\r\nContent-Type: application/http\r\n\r\nGET http://[ HTTP/1.1\r\n\r\n\r\n--b--';
    expect(refusal(await owner('POST', '$batch', body, { 'Content-Type': 'multipart/mixed; boundary=b' })).status).toBe(400);
  });

  test.each(['GET http://[ HTTP/1.1', 'GET // HTTP/1.1', 'GET //:99999/ HTTP/1.1', 'GET /%E0%A4%A HTTP/1.1', 'GET /sites/partnerships%E0%A4%A/_api/web HTTP/1.1', 'GET /graph/v1.0/users/%E0%A4%A HTTP/1.1'])(
    '%s is the sender’s mistake', async (line) => {
      const token = await site.tenant.tokens.issue({ mail: mailOf('staff'), audience: line.includes('graph') ? 'https://graph.microsoft.com' : undefined });
      expect(await statusOf(`${line}\r\nHost: tenant\r\nConnection: close\r\nAuthorization: Bearer ${token}\r\n\r\n`)).toMatch(/^4\d\d$/);
    }
  );

  it('a body that no memory holds is refused before it is read', async () => {
    expect(await statusOf('POST /sites/partnerships/_api/contextinfo HTTP/1.1\r\nHost: tenant\r\nContent-Length: 999999999999\r\n\r\n')).toBe('413');
  });

  it('somebody who leaves in the middle of a request is no mistake', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const { hostname, port } = new URL(site.tenant.url);
    const socket = connect(Number(port), hostname);
    socket.write('POST /sites/partnerships/_api/contextinfo HTTP/1.1\r\nHost: tenant\r\nContent-Length: 100\r\n\r\nhalf', () => socket.destroy());
    await new Promise((resolve) => socket.on('close', resolve));
    expect((await owner('GET', 'web/title')).status).toBe(200);
    expect(told).not.toHaveBeenCalled();
    told.mockRestore();
  });

  it('names that only JavaScript knows find nobody in Graph, and sort nothing', async () => {
    const token = await site.tenant.tokens.issue({ mail: mailOf('staff'), audience: 'https://graph.microsoft.com' });
    for (const query of ["users?$filter=constructor eq 'a'", "users?$filter=startswith(constructor,'a')", 'users?$search="constructor:a"', 'me?$select=toString']) {
      expect((await site.ask('GET', `/graph/v1.0/${query}`, undefined, { Authorization: `Bearer ${token}` })).status).toBe(400);
    }
    expect(refusal(await owner('GET', `${jobs}/fields?$orderby=constructor`)).status).toBe(400);
  });
});

it('a personal view does not become everybody’s, nor the default', async () => {
  const group = (await owner('POST', 'web/siteGroups', { Title: 'Writers' })).json.Id;
  await owner('POST', "web/siteGroups/getByName('Writers')/users", { LoginName: `i:0#.f|membership|${mailOf('staff')}` });
  await owner('POST', `web/roleAssignments/addroleassignment(principalid=${String(group)}, roledefid=1073741827)`);
  const staff = site.as('staff');
  const added = await staff('POST', `${jobs}/views/add`, { parameters: { Title: 'Mine', PersonalView: true, SetAsDefaultView: true } });
  expect(added.json).toMatchObject({ PersonalView: true, DefaultView: false });
  const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
  for (const change of [{ PersonalView: false }, { DefaultView: true }]) {
    expect((await staff('POST', `${jobs}/views(guid'${String(added.json.Id)}')`, change, merge)).status).toBe(400);
  }
  expect(values(await owner('GET', `${jobs}/views`)).map(({ Title, DefaultView }) => [Title, DefaultView])).toEqual([['All Items', true]]);
});

function statusOf(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const { hostname, port } = new URL(site.tenant.url);
    const socket = connect(Number(port), hostname);
    socket.write(request);
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString())).on('close', () => resolve(answer.split(' ')[1] ?? '')).on('error', reject);
  });
}
