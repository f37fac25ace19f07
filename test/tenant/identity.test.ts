import { createRemoteJWKSet, jwtVerify } from 'jose';
import { mailOf, person, refusal, testTenant, type Reply, type TestTenant } from './support/testTenant';

let site: TestTenant;
beforeEach(async () => {
  site = await testTenant(['owner', 'staff']);
});
afterEach(() => site.close());

const json = { Accept: 'application/json;odata=nometadata' };
const web = '/sites/partnerships/_api/web/currentUser?$select=Email';

async function signIn(mail: string): Promise<string> {
  const reply = await site.ask('POST', '/_local/sign-in', { mail });
  expect(reply.status).toBe(200);
  return (reply.headers.get('Set-Cookie') ?? '').split(';')[0];
}
const token = async (body: Record<string, unknown>): Promise<string> => String((await site.ask('POST', '/_local/token', body)).json.access_token);
const withToken = async (path: string, body: Record<string, unknown>): Promise<Reply> => site.ask('GET', path, undefined, { ...json, Authorization: `Bearer ${await token(body)}` });

describe('who somebody is', () => {
  it('nobody is told nothing', async () => {
    expect(refusal(await site.ask('GET', web, undefined, json))).toMatchObject({ status: 401, code: '-2147024891, System.UnauthorizedAccessException' });
  });

  it('comes from the sign-in cookie', async () => {
    const reply = await site.ask('GET', web, undefined, { ...json, Cookie: await signIn(mailOf('staff')) });
    expect(reply.json).toEqual({ Email: mailOf('staff') });
  });

  it('comes from a bearer token, which counts before the cookie', async () => {
    const cookie = await signIn(mailOf('staff'));
    const reply = await site.ask('GET', web, undefined, { ...json, Cookie: cookie, Authorization: `Bearer ${await token({ mail: mailOf('owner') })}` });
    expect(reply.json).toEqual({ Email: mailOf('owner') });
  });

  it('changes by ?as= on any page', async () => {
    site.tenant.use((_request, response, { person: reader }) => {
      response.end(reader?.mail ?? 'nobody');
      return true;
    });
    const reply = await site.ask('GET', `/any/page?as=${mailOf('staff')}`);
    expect(reply.text).toBe(mailOf('staff'));
    expect((await site.ask('GET', '/any/page', undefined, { Cookie: (reply.headers.get('Set-Cookie') ?? '').split(';')[0] })).text).toBe(mailOf('staff'));
    expect((await site.ask('GET', '/any/page')).text).toBe('nobody');
  });

  it('of a disabled account is refused', async () => {
    const cookie = await signIn(mailOf('staff'));
    const bearer = await token({ mail: mailOf('staff') });
    site.tenant.directory.addPeople([person('staff', { enabled: false })]);
    expect((await site.ask('GET', web, undefined, { ...json, Cookie: cookie })).status).toBe(401);
    expect((await site.ask('GET', web, undefined, { ...json, Authorization: `Bearer ${bearer}` })).status).toBe(401);
    expect((await site.ask('POST', '/_local/sign-in', { mail: mailOf('staff') })).status).toBe(403);
  });
});

describe('a token', () => {
  it('is one of Entra, signed with the published key', async () => {
    const { tid } = (await site.ask('GET', '/_local/tenant')).json;
    const keys = createRemoteJWKSet(new URL(`${site.tenant.url}/${String(tid)}/discovery/v2.0/keys`));
    const audience = 'api://somewhere';
    const { payload, protectedHeader } = await jwtVerify(await token({ mail: mailOf('staff'), audience, scope: 'Approvals.Decide' }), keys, {
      issuer: `https://login.microsoftonline.com/${String(tid)}/v2.0`, audience, currentDate: site.tenant.clock.now()
    });
    expect(protectedHeader.alg).toBe('RS256');
    expect(payload).toMatchObject({ oid: person('staff').oid, tid, scp: 'Approvals.Decide', ver: '2.0', azp: '08e18876-6177-487e-b8b5-cf950c1e598c' });
  });

  it('signed with the other key verifies nowhere', async () => {
    expect((await withToken(web, { mail: mailOf('owner'), key: 'other' })).status).toBe(401);
  });

  it('for another audience is refused', async () => {
    const reply = await withToken(web, { mail: mailOf('owner'), audience: 'api://somewhere' });
    expect([reply.status, reply.json.error_description]).toEqual([401, expect.stringMatching(/^Invalid JWT token\./)]);
    expect((await withToken('/graph/v1.0/me', { mail: mailOf('owner'), audience: 'https://graph.microsoft.com' })).status).toBe(200);
    expect((await withToken('/graph/v1.0/me', { mail: mailOf('owner') })).status).toBe(401);
  });

  it('is out of date after an hour of the clock', async () => {
    const headers = { ...json, Authorization: `Bearer ${await token({ mail: mailOf('owner') })}` };
    expect((await site.ask('POST', '/_local/clock', { advance: 'PT61M' })).json).toEqual({ now: '2026-06-15T10:01:00.000Z' });
    expect((await site.ask('GET', web, undefined, headers)).status).toBe(401);
  });

  it('of another directory, or one that never ends, is refused', async () => {
    for (const claims of [{ tid: '00000000-0000-0000-0000-000000000000' }, { tid: null }, { exp: null }]) {
      expect((await withToken(web, { mail: mailOf('owner'), claims })).status).toBe(401);
    }
  });

  it('can carry other claims, and lack its own', async () => {
    const claims = JSON.parse(Buffer.from((await token({ mail: mailOf('staff'), claims: { oid: null, tid: 'x', extra: 1 } })).split('.')[1], 'base64url').toString()) as Record<string, unknown>;
    expect(claims).toMatchObject({ tid: 'x', extra: 1 });
    expect(claims).not.toHaveProperty('oid');
  });

  it('of an application has the rights of its role on every list', async () => {
    expect((await withToken('/sites/partnerships/_api/web/EffectiveBasePermissions', { client: 'service' })).json).toEqual({ High: '432', Low: '1011028719' });
    expect((await withToken('/sites/partnerships/_api/web/EffectiveBasePermissions', { client: 'service', scope: 'Sites.FullControl.All' })).json).toEqual({ High: '2147483647', Low: '4294967295' });
    expect((await withToken('/sites/partnerships/_api/web/EffectiveBasePermissions', { client: 'service', scope: 'User.Read.All' })).json).toEqual({ High: '0', Low: '0' });
  });

  it('is for somebody', async () => {
    expect((await site.ask('POST', '/_local/token', {})).status).toBe(400);
    expect((await site.ask('POST', '/_local/token', { mail: 'nobody@cwm.example' })).status).toBe(404);
  });
});

describe('a write with the cookie', () => {
  const write = (headers: Record<string, string>): Promise<Reply> => site.ask('POST', '/sites/partnerships/_api/web/lists', { Title: 'Jobs' }, { ...json, ...headers });
  const digest = async (cookie: string): Promise<string> =>
    String((await site.ask('POST', '/sites/partnerships/_api/contextinfo', undefined, { ...json, Cookie: cookie })).json.FormDigestValue);

  it('needs a request digest', async () => {
    const cookie = await signIn(mailOf('owner'));
    const without: readonly Record<string, string>[] = [{}, { 'X-RequestDigest': '0xABC,20 Nov 2026 00:00:00 -0000' }];
    for (const headers of without) {
      expect(refusal(await write({ Cookie: cookie, ...headers }))).toMatchObject({ status: 403, code: '-2130575251, Microsoft.SharePoint.SPException' });
    }
    expect((await write({ Cookie: cookie, 'X-RequestDigest': await digest(cookie) })).status).toBe(201);
  });

  it('with the digest of somebody else is refused', async () => {
    const cookie = await signIn(mailOf('owner'));
    expect((await write({ Cookie: cookie, 'X-RequestDigest': await digest(await signIn(mailOf('staff'))) })).status).toBe(403);
  });

  it('with a digest older than half an hour is refused', async () => {
    const cookie = await signIn(mailOf('owner'));
    const value = await digest(cookie);
    expect(value).toMatch(/^0x[0-9A-F]{128},15 Jun 2026 09:00:00 -0000$/);
    site.tenant.clock.advance('PT31M');
    expect(refusal(await write({ Cookie: cookie, 'X-RequestDigest': value })).code).toBe('-2130575252, Microsoft.SharePoint.SPException');
  });

  it('is not needed by a bearer', async () => {
    expect((await write({ Authorization: `Bearer ${await token({ mail: mailOf('owner') })}` })).status).toBe(201);
  });
});
