import { clients } from '../../../local/tenant/identity/clients';
import { testTenant, type Reply, type TestTenant } from '../support/testTenant';
import { graphAudience, graphClient, serviceToken } from '../support/graphClient';

let site: TestTenant;
beforeAll(async () => {
  site = await testTenant(['owner', 'staff']);
});
afterAll(() => site.close());

const sitePath = '/sites/127.0.0.1:/sites/partnerships';
const claimsOf = (token: string): unknown => JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString());
const graph = async (path: string, body: Record<string, unknown>): Promise<Reply> => {
  const token = await site.ask('POST', '/_local/token', { audience: graphAudience, ...body });
  return site.ask('GET', `/graph/v1.0${path}`, undefined, { Authorization: `Bearer ${String(token.json.access_token)}` });
};
const outcome = ({ status, json }: Reply): unknown[] => [status, (json.error as { code: string } | undefined)?.code];

describe('our service', () => {
  it('gets a token with its secret, from Entra as the real library asks it', async () => {
    const token = await serviceToken(site.tenant);
    expect(claimsOf(token)).toMatchObject({ aud: graphAudience, azp: clients.service, idtyp: 'app', roles: ['Sites.Selected', 'User.Read.All', 'GroupMember.Read.All'] });
    expect(await graphClient(site.tenant, async () => token).api(sitePath).get()).toMatchObject({ displayName: 'Partnerships', name: 'partnerships', siteCollection: { hostname: '127.0.0.1' } });
  });

  it('gets none with another secret', async () => {
    await expect(serviceToken(site.tenant, 'guessed')).rejects.toMatchObject({ errorCode: 'invalid_client', errorMessage: expect.stringContaining('AADSTS7000215') as string });
  });

  test.each([
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'], ['another application', { client_id: clients.outlook }, 'unauthorized_client'],
    ['a scope that is no .default', { scope: `${graphAudience}/Sites.Read.All` }, 'invalid_scope']
  ])('gets none for %s', async (_what, more, error) => {
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id: clients.service, client_secret: 'local-secret', scope: `${graphAudience}/.default`, ...more });
    const reply = await site.ask('POST', `/${site.tenant.tid}/oauth2/v2.0/token`, String(form), { 'Content-Type': 'application/x-www-form-urlencoded' });
    expect([reply.status, reply.json.error]).toEqual([400, error]);
  });

  it('is told where Entra’s tokens and keys are', async () => {
    const { json } = await site.ask('GET', `/${site.tenant.tid}/v2.0/.well-known/openid-configuration`);
    expect(json).toMatchObject({ issuer: `https://login.microsoftonline.com/${site.tenant.tid}/v2.0`, jwks_uri: `https://login.microsoftonline.com/${site.tenant.tid}/discovery/v2.0/keys` });
  });
});

describe('Sites.Selected', () => {
  it('opens the one site that was granted, to our service alone', async () => {
    expect(outcome(await graph(`${sitePath}:/lists`, { client: 'service' }))).toEqual([200, undefined]);
    expect(outcome(await graph('/sites/root', { client: 'service' }))).toEqual([403, 'accessDenied']);
    expect(outcome(await graph(`${sitePath}:/lists`, { client: 'outlook' }))).toEqual([403, 'accessDenied']);
    expect(outcome(await graph(`${sitePath}:/lists`, { client: 'service', scope: 'User.Read.All' }))).toEqual([403, 'accessDenied']);
  });

  it('tells nothing of people', async () => {
    expect(outcome(await graph('/users', { client: 'service' }))).toEqual([403, 'Authorization_RequestDenied']);
    expect(outcome(await graph('/users', { client: 'service', scope: 'User.Read.All' }))).toEqual([200, undefined]);
    expect(outcome(await graph('/me', { client: 'service', scope: 'User.Read.All' }))).toEqual([400, 'BadRequest']);
  });
});

test.each([
  ['/sites/127.0.0.1:/sites/elsewhere', 404, 'itemNotFound'], ['/sites/example.com:/sites/partnerships', 404, 'itemNotFound'], ['/sites/partnerships', 400, 'invalidRequest'],
  ['/sites/127.0.0.1,00000000-0000-0000-0000-000000000000,00000000-0000-0000-0000-000000000000', 404, 'itemNotFound'], [`${sitePath}:/drives`, 400, 'BadRequest'], ['/sites/%zz', 400, 'BadRequest']
])('%s is answered with %i', async (path, status, code) => {
  expect(outcome(await graph(path, { mail: 'owner@cwm.example' }))).toEqual([status, code]);
});
