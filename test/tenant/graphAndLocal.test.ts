import type { Person } from '../../local/tenant/directory/person';
import { mailOf, makeList, person, testTenant, type Reply, type TestTenant } from './support/testTenant';

let site: TestTenant;
let graph: (path: string) => Promise<Reply>;
const chief: Person = person('executiveDirector', { name: 'Siân ap Gwilym', givenName: 'Siân', surname: 'ap Gwilym' });
beforeAll(async () => {
  site = await testTenant(['owner']);
  site.tenant.directory.addPeople([chief, person('staff', { name: "Máire O'Brien", surname: "O'Brien", managerOid: chief.oid, language: 'cy' })]);
  const token = await site.tenant.tokens.issue({ mail: mailOf('staff'), audience: 'https://graph.microsoft.com' });
  graph = (path) => site.ask('GET', `/graph/v1.0${path}`, undefined, { Authorization: `Bearer ${token}` });
});
afterAll(() => site.close());

const names = ({ json }: Reply): unknown[] => (json.value as { displayName: string }[]).map(({ displayName }) => displayName);

describe('Graph', () => {
  it('says who is signed in, and their manager', async () => {
    expect((await graph('/me')).json).toMatchObject({ id: person('staff').oid, displayName: "Máire O'Brien", userPrincipalName: mailOf('staff'), preferredLanguage: 'cy-GB' });
    expect((await graph('/me/manager?$select=id,displayName')).json).toEqual({ '@odata.context': expect.any(String), id: chief.oid, displayName: 'Siân ap Gwilym' });
    expect((await graph(`/users/${person('staff').oid}/manager?$select=mail`)).json).toMatchObject({ mail: chief.mail });
    expect((await graph(`/users/${mailOf('staff')}?$select=department`)).json).toMatchObject({ department: 'Housing' });
  });

  it('finds people by the start of their names, quotes doubled', async () => {
    expect(names(await graph("/users?$filter=startswith(surname,'o''b')"))).toEqual(["Máire O'Brien"]);
    expect(names(await graph(`/users?$filter=startswith(displayName,'X') or mail eq '${chief.mail}'&$select=displayName`))).toEqual(['Siân ap Gwilym']);
    expect(names(await graph('/users?$search="displayName:gwil"'))).toEqual(['Siân ap Gwilym']);
    expect(names(await graph('/users?$top=1&$orderby=displayName'))).toHaveLength(1);
  });

  test.each([
    ['/users/00000000-0000-0000-0000-000000000000', 404, 'Request_ResourceNotFound'], [`/users/${chief.oid}/manager`, 404, 'Request_ResourceNotFound'],
    ["/users?$filter=endswith(mail,'x')", 400, 'Request_UnsupportedQuery'], ['/users?$select=shoeSize', 400, 'BadRequest'], ['/teams', 400, 'BadRequest'], ['/users?$expand=manager', 400, 'Request_UnsupportedQuery']
  ])('answers %s with %i', async (path, status, code) => {
    const reply = await graph(path);
    expect([reply.status, (reply.json.error as { code: string }).code]).toEqual([status, code]);
  });

  it('tells nobody anything, and counts what it does not know', async () => {
    expect((await site.ask('GET', '/graph/v1.0/me')).json).toMatchObject({ error: { code: 'InvalidAuthenticationToken' } });
    const { requests } = (await site.ask('GET', '/_local/tenant')).json.unknown as { requests: { path: string }[] };
    expect(requests.map(({ path }) => path)).toEqual(['GET /graph/v1.0/teams']);
  });
});

describe('what tests ask of the tenant itself', () => {
  it('is where it is and whom it knows', async () => {
    expect((await site.ask('GET', '/_local/tenant')).json).toMatchObject({
      tid: site.tenant.tid, siteUrl: site.tenant.siteUrl, serviceUrl: null, audiences: { page: expect.stringMatching(/^api:/), card: expect.stringMatching(/^api:\/\/auth-am-/) },
      clients: { spfx: '08e18876-6177-487e-b8b5-cf950c1e598c', outlook: '48af08dc-f6d2-435f-b2a7-069abd99c086', service: expect.any(String) }
    });
    const people = JSON.parse((await site.ask('GET', '/_local/people')).text) as Record<string, unknown>[];
    expect(people).toContainEqual({ oid: chief.oid, mail: chief.mail, name: chief.name, service: 'Housing', directorate: 'Social Services and Housing', roles: ['executiveDirector'] });
  });

  it('a clock that stands still, is set and put forward, and stamps what is written', async () => {
    const owner = site.as('owner');
    const jobs = await makeList(owner, 'Jobs');
    await site.ask('POST', '/_local/clock', { advance: 'P14D' });
    expect((await site.ask('GET', '/_local/clock')).json).toEqual({ now: '2026-06-29T09:00:00.000Z' });
    await site.ask('POST', '/_local/clock', { now: '2026-06-15T09:30:00Z' });
    expect((await owner('POST', `${jobs}/items`, { Title: 'x' })).json).toMatchObject({ Created: '2026-06-15T09:30:00Z' });
    for (const body of [{ now: 'soon' }, { advance: '14 days' }, {}]) expect((await site.ask('POST', '/_local/clock', body)).status).toBe(400);
  });

  it('a log of requests since an instant, without its own', async () => {
    const owner = site.as('owner');
    await site.ask('DELETE', '/_local/requests');
    await owner('POST', 'web', { Description: '' }, { 'X-HTTP-Method': 'MERGE' });
    const log = JSON.parse((await site.ask('GET', '/_local/requests')).text) as Record<string, unknown>[];
    expect(log).toEqual([{ at: expect.any(String), method: 'MERGE', path: '/sites/partnerships/_api/web', status: 204, as: mailOf('owner') }]);
    expect(JSON.parse((await site.ask('GET', `/_local/requests?since=${new Date(Date.now() + 60_000).toISOString()}`)).text)).toEqual([]);
  });

  it('nothing else', async () => {
    expect((await site.ask('GET', '/_local/secrets')).status).toBe(404);
  });
});
