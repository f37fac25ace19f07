import { openPnpStore, type PageDigest } from '../../src/data/stores/pnpStore';
import { mailOf, openReadySite, type TenantSite } from './provisioning/tenantSite';

/** In a file of its own: the client keeps digests for as long as its module lives. */
let site: TenantSite;
let cookie: string;

beforeAll(async () => {
  site = await openReadySite();
  const signIn = await fetch(`${site.tenant.url}/_local/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ mail: mailOf('staff') }) });
  cookie = (signIn.headers.get('set-cookie') ?? '').split(';')[0];
});
afterAll(() => site.close());

const asked = async (): Promise<readonly string[]> => (await site.requests()).filter(({ path }) => path.includes('/_api/')).map(({ path }) => path.replace(/^.*\//, ''));

async function readOneRow(digest?: () => PageDigest | undefined): Promise<void> {
  const store = openPnpStore({
    siteUrl: site.siteUrl, digest, fetch: (url, init) => fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), cookie } })
  });
  await store.rows('Partnerships', { viewXml: '<View><ViewFields><FieldRef Name="ID"/></ViewFields><RowLimit>1</RowLimit></View>' });
}

test('with the page’s own digest, rows cost one request; without, the client asks for one first', async () => {
  const answer = await fetch(`${site.siteUrl}/_api/contextinfo`, { method: 'POST', headers: { accept: 'application/json', cookie } });
  const { FormDigestValue } = await answer.json() as { FormDigestValue: string };

  await site.forget();
  const runsOut = new Date(Date.now() + 500);
  await readOneRow(() => ({ value: FormDigestValue, expiration: runsOut }));
  expect(await asked()).toEqual(['RenderListDataAsStream']);

  await site.forget();
  await new Promise((resolve) => setTimeout(resolve, 600));
  await readOneRow();
  expect(await asked()).toEqual(['contextinfo', 'RenderListDataAsStream']);
});
