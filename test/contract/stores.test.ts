import { registerRow } from '../../src/data/partnerships/renderedRow';
import { membershipTexts, organisationTexts, purposeTexts } from '../../src/data/partnerships/searchTexts';
import { openPnpStore, type PnpStoreOptions } from '../../src/data/stores/pnpStore';
import type { ListStore, Reading } from '../../src/data/stores/listStore';
import { tokenSource } from '../../src/provisioning/cli/tokenSource';
import type { Role } from '../../local/tenant/directory/person';
import { mailOf, openReadySite, type TenantSite } from './provisioning/tenantSite';

const entryCount = 12;

let site: TenantSite;
let store: ListStore;

beforeAll(async () => {
  site = await openReadySite();
  store = storeOf('staff');
  const officer = site.tenant.bulk.ensureUser(site.tenant.directory.people().find(({ mail }) => mail === mailOf('leadOfficer'))?.oid ?? '');
  const [police] = site.tenant.bulk.insert('Organisations', [{ values: { Title: 'Heddlu Gŵent', Reference: 'O-1', Sector: 'Police', NameCy: '' } }]);
  const entries = site.tenant.bulk.insert('Partnerships', Array.from({ length: entryCount }, (_, at) => ({
    values: {
      Title: `Entry ${String(at).padStart(2, '0')}`, Reference: `P-${at}`, Kind: 'Partnership', Stage: 'Running', Status: at % 4 === 0 ? 'Closed' : 'Current', Service: 'Housing',
      LeadOfficerId: officer, NextReview: '2026-04-01', AnnualContribution: 1200.5, Statutory: at === 1, Purpose: 'Cartrefi <b>diogel</b>', Reasons: ['Value for money']
    }
  })));
  site.tenant.bulk.insert('Memberships', [
    { values: { Title: 'in', PartnershipId: entries[1], OrganisationId: police } },
    { values: { Title: 'left', PartnershipId: entries[2], OrganisationId: police, ToDate: '2026-03-01' } },
    { values: { Title: 'organisation deleted', PartnershipId: entries[2] } },
    { values: { Title: 'entry deleted', OrganisationId: police } }
  ]);
});
afterAll(() => site.close());
afterEach(() => site.fault());

function storeOf(role: Role, more: Partial<PnpStoreOptions> = {}): ListStore {
  const token = tokenSource({ kind: 'local', mail: mailOf(role) }, site.siteUrl, () => undefined);
  const asRole: PnpStoreOptions['fetch'] = async (url, init) => fetch(url, { ...init, headers: { ...(init.headers as Record<string, string>), Authorization: `Bearer ${await token()}` } });
  return openPnpStore({ siteUrl: site.siteUrl, fetch: asRole, ...more });
}

const dataRequests = async (): Promise<readonly string[]> =>
  (await site.requests()).filter(({ path }) => /_api/.test(path) && !/contextinfo/.test(path)).map(({ method, path }) => `${method} ${decodeURIComponent(path).replace(/^.*\/_api|\?.*$/g, '')}`);

const viewXml = (inner: string, columns: readonly string[], rowLimit: number): string =>
  `<View><Query>${inner}</Query><ViewFields>${columns.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields><RowLimit Paged="TRUE">${rowLimit}</RowLimit></View>`;

describe('a list’s schema', () => {
  it('comes with views and columns in one request', async () => {
    await site.forget();
    const schema = await store.schema('Partnerships');
    expect(await dataRequests()).toEqual(["GET /web/lists/getByTitle('Partnerships')"]);
    expect(schema.itemCount).toBe(entryCount);
    expect(schema.views.map(({ name }) => name)).toEqual(expect.arrayContaining(['AllCurrent', 'ByService', 'LedByUs', 'StatutoryOrGrantFunded', 'DueForReview', 'Closed', 'Everything']));
    expect(schema.views.find(({ isDefault }) => isDefault)).toMatchObject({ title: 'All current', rowLimit: 100, viewXml: expect.stringContaining('<FieldRef Name=') as string });
    expect(schema.columns).toEqual(expect.arrayContaining([
      expect.objectContaining({ name: 'Service', title: 'Service', type: 'Choice', indexed: true, format: undefined }),
      expect.objectContaining({ name: 'Status', format: expect.stringContaining('sp-field-severity--good') as string }),
      expect.objectContaining({ name: 'LeadOfficer', type: 'User', indexed: false })
    ]));
  });

  it('leaves out personal and hidden views', async () => {
    const { views } = site.as('policyUnit').web.lists.getByTitle('Partnerships');
    await views.add('Only mine', true);
    await views.add('Out of sight', false, { Hidden: true } as never);
    const titles = (await storeOf('policyUnit').schema('Partnerships')).views.map(({ title }) => title);
    expect(titles).not.toContain('Only mine');
    expect(titles).not.toContain('Out of sight');
  });
});

describe('rows of a view', () => {
  const columns = [
    { name: 'Title', type: 'Text' }, { name: 'LeadOfficer', type: 'User' }, { name: 'NextReview', type: 'DateTime' }, { name: 'AnnualContribution', type: 'Currency' },
    { name: 'Statutory', type: 'Boolean' }, { name: 'Reasons', type: 'MultiChoice' }, { name: 'Status', type: 'Choice' }
  ];
  const names = ['ID', ...columns.map(({ name }) => name)];

  it('are read with people, days, money, yes and no, and choices', async () => {
    const { rows } = await store.rows('Partnerships', { viewXml: viewXml("<Where><Eq><FieldRef Name='Title'/><Value Type='Text'>Entry 01</Value></Eq></Where>", names, 10) });
    expect(rows.map((item) => registerRow('Partnerships', item, columns).cells)).toEqual([{
      Title: 'Entry 01', LeadOfficer: 'Someone leadOfficer', NextReview: '2026-04-01', AnnualContribution: 1200.5, Statutory: true, Reasons: ['Value for money'], Status: 'Current'
    }]);
  });

  it('come page by page in the order of the override, also when later pages are longer', async () => {
    const sort = { column: 'Title', descending: true };
    const titles: unknown[] = [];
    let page = await store.rows('Partnerships', { viewXml: viewXml('', names, 5), sort });
    titles.push(...page.rows.map(({ Title }) => Title));
    while (page.next !== undefined) {
      page = await store.rows('Partnerships', { viewXml: viewXml('', names, 100), sort, page: page.next });
      titles.push(...page.rows.map(({ Title }) => Title));
    }
    expect(titles).toEqual(Array.from({ length: entryCount }, (_, at) => `Entry ${String(entryCount - 1 - at).padStart(2, '0')}`));
  });
});

describe('items', () => {
  it('come page by page by their ids', async () => {
    const first = await store.items('Partnerships', { select: ['Id'], top: 5 });
    const second = await store.items('Partnerships', { select: ['Id'], top: 100, after: Number(first[4].Id) });
    expect([...first, ...second].map(({ Id }) => Id)).toEqual(Array.from({ length: entryCount }, (_, at) => at + 1));
  });

  it('tell search of organisations, purposes, and memberships that have not ended', async () => {
    const found: unknown[] = [];
    const take = (page: readonly unknown[]): void => { found.push(...page); };
    await organisationTexts(store, take);
    await membershipTexts(store, '2026-11-20T09:00:00Z', take);
    expect(found).toEqual([
      { id: 1, name: 'Heddlu Gŵent', nameCy: undefined, names: 'heddlu gwent', sector: 'Police' },
      { entry: 2, organisation: 1 }
    ]);
    found.length = 0;
    await purposeTexts(store, take);
    expect(found).toHaveLength(entryCount);
    expect(found[0]).toEqual({ entry: 1, purpose: 'cartrefi b diogel b' });
  });
});

describe('refusals', () => {
  it('a list that is not there is not found', async () => {
    await expect(store.schema("Nobody's list")).rejects.toMatchObject({ kind: 'notFound', message: expect.stringContaining("Nobody's list") as string });
  });

  it('a site that is not there is not found', async () => {
    await expect(storeOf('staff', { siteUrl: `${site.tenant.url}/sites/elsewhere` }).schema('Partnerships')).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('a column that is not there is refused where it is to be filtered by', async () => {
    await expect(store.items('Partnerships', { select: ['Id'], filter: "Nonsense eq 'x'" })).rejects.toMatchObject({ kind: 'refused' });
  });

  it('somebody who is not signed in is denied', async () => {
    await expect(storeOf('staff', { fetch: (url, init) => fetch(url, init) }).schema('Partnerships')).rejects.toMatchObject({ kind: 'denied' });
  });

  it('a busy SharePoint is waited for, and the wait is said', async () => {
    const waits: number[] = [];
    await site.fault({ path: 'RenderListDataAsStream', status: 429, times: 1, retryAfter: 1 });
    const { rows } = await storeOf('staff', { onWait: (seconds) => waits.push(seconds) }).rows('Partnerships', { viewXml: viewXml('', ['ID'], 1) });
    expect(rows).toHaveLength(1);
    expect(waits).toEqual([1, 0]);
  });

  describe('together', () => {
    const titles = (reading: Reading): Promise<unknown> => Promise.all([reading.items('Partnerships', { select: ['Id'], top: 1 }), reading.items('Organisations', { select: ['Id'], top: 1 })]);
    const batches = async (): Promise<readonly unknown[]> => (await site.requests()).filter(({ path }) => path.endsWith('$batch')).map(({ parts, status }) => parts?.map((part) => part.status) ?? status);
    beforeEach(() => site.forget());

    it('of which one is too busy, are asked again for that one alone', async () => {
      const waits: number[] = [];
      await site.fault({ method: 'GET', path: '*Organisations*', status: 429, times: 1, retryAfter: 1, batchPart: 2 });
      expect(await storeOf('staff', { onWait: (seconds) => waits.push(seconds) }).inOneRequest(titles)).toHaveLength(2);
      expect(await batches()).toEqual([[200, 429], [200]]);
      expect(waits).toEqual([1, 0]);
    });

    it('of which one is not there, fail for that one alone', async () => {
      const answers = await store.inOneRequest((reading) => Promise.all(['Partnerships', 'Nonsense'].map((list) => reading.items(list, { select: ['Id'] }).then(() => 'here', (error: { kind: string }) => error.kind))));
      expect(answers).toEqual(['here', 'notFound']);
      expect(await batches()).toEqual([[200, 404]]);
    });

    it('refused as a whole, are asked five times, and no more', async () => {
      await site.fault({ path: '*$batch', status: 503, retryAfter: 1 });
      await expect(store.inOneRequest(titles)).rejects.toMatchObject({ kind: 'unavailable', status: 503 });
      expect(await batches()).toHaveLength(5);
    }, 20_000);

    it('whose connection breaks, are told so at once', async () => {
      await site.fault({ path: '*$batch', status: 'drop', times: 1 });
      await expect(store.inOneRequest(titles)).rejects.toMatchObject({ kind: 'unavailable', status: undefined });
      expect(await batches()).toHaveLength(1);
    });
  });

  it('a connection that breaks is unavailable, without a status', async () => {
    await site.fault({ path: 'getByTitle', status: 'drop', times: 1 });
    const error: unknown = await store.schema('Partnerships').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ kind: 'unavailable', status: undefined });
  });
});
