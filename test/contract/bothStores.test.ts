import '@pnp/sp/fields';
import '@pnp/sp/site-users';
import { tokenForGraph } from '../../local/service/localStore';
import { dayOfInstant, instantOfDay } from '../../src/data/day';
import { ItemRow } from '../../src/data/itemRow';
import { openGraphStore, type GraphStoreOptions } from '../../src/data/stores/graph/graphStore';
import type { ItemEditing, ItemStore, ItemWrite } from '../../src/data/stores/itemStore';
import type { Item, ItemQuery } from '../../src/data/stores/listStore';
import { storeAs } from './siteStore';
import { mailOf, openReadySite, type TenantSite } from './provisioning/tenantSite';

let site: TenantSite;
let officer: number;
let serial = 0;

beforeAll(async () => {
  site = await openReadySite();
  officer = site.tenant.bulk.ensureUser(site.tenant.directory.personByMail(mailOf('leadOfficer'))?.oid ?? '');
});
afterAll(() => site.close());
beforeEach(() => site.forget());
afterEach(() => site.fault());

/** As our service, with a token that the tenant gives; the client's address is Graph's own, and its last step leads here. */
function graphStore(more: Partial<GraphStoreOptions> = {}): ItemStore {
  return openGraphStore({
    siteUrl: site.siteUrl, token: async () => (await site.tenant.tokens.issue(tokenForGraph)) ?? '',
    fetch: (url, init) => fetch(url.replace('https://graph.microsoft.com', `${site.tenant.url}/graph`), init), ...more
  });
}

const stores: readonly (readonly [name: string, open: (onWait?: (seconds: number) => void) => ItemStore])[] = [
  ['PnPjs', (onWait) => storeAs(site, 'policyUnit', { onWait })],
  ['Graph', (onWait) => graphStore({ onWait })]
];

const newBody = (more: object = {}): ItemWrite => ({ kind: 'add', list: 'Organisations', values: { Title: `Body ${++serial}`, Reference: `O-${serial}`, Sector: 'Police', ...more } });
const newEntry = (more: object = {}): ItemWrite => ({ kind: 'add', list: 'Partnerships', values: { Title: `Entry ${++serial}`, Reference: `P-${serial}`, Kind: 'Partnership', Stage: 'Running', ...more } });

describe.each(stores)('the %s store', (name, open) => {
  let store: ItemStore;
  let editing: ItemEditing;
  beforeEach(async () => {
    store = open();
    editing = await store.editing();
  });

  const added = async (write: ItemWrite): Promise<{ id: number; version: string }> => {
    const { id = 0, version = '' } = await editing.write(write);
    return { id, version };
  };
  const one = async (list: string, id: number, query: Partial<ItemQuery> & Pick<ItemQuery, 'select'>): Promise<Item> => (await store.items(list, { ...query, filter: `Id eq ${id}`, top: 1 }))[0];
  const requests = async (): Promise<readonly string[]> => (await site.requests()).filter(({ path }) => !/contextinfo|\/columns/.test(path)).map(({ method, parts }) => (parts === undefined ? method : `${parts.length} together`));

  describe('days', () => {
    test.each(['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26', '2026-01-01'])('%s comes back as it was written, whichever clock was in force', async (day) => {
      const { id } = await added(newEntry({ NextReview: instantOfDay(day) }));
      const row = new ItemRow('Partnerships', await one('Partnerships', id, { select: ['Id', 'NextReview'] }));
      expect([row.day('NextReview'), row.instant('NextReview')]).toEqual([day, instantOfDay(day)]);
    });

    it('are found from one midnight to the next, also when the clocks go back between them', async () => {
      const [saturday, sunday, monday] = name === 'PnPjs' ? ['2027-10-30', '2027-10-31', '2027-11-01'] : ['2028-10-28', '2028-10-29', '2028-10-30'];
      for (const day of [saturday, sunday, monday]) await added(newEntry({ NextReview: instantOfDay(day) }));
      const found = await store.items('Partnerships', { select: ['NextReview'], filter: `NextReview ge datetime'${instantOfDay(sunday)}' and NextReview lt datetime'${instantOfDay(monday)}'` });
      expect(found.map(({ NextReview }) => dayOfInstant(String(NextReview)))).toEqual([sunday]);
    });
  });

  it('money, yes and no, choices, links and long texts come back as they were written; what is empty is null', async () => {
    const values = { AnnualContribution: 1200.55, Statutory: true, Reasons: ['Value for money'], Purpose: 'Cartrefi <b>diogel</b> \u{1F3E0}\n"dau"' };
    const { id } = await added(newEntry(values));
    const item = await one('Partnerships', id, { select: ['Id', 'NextReview', 'NameCy', ...Object.keys(values)] });
    expect(item).toEqual({ Id: id, ID: id, NextReview: null, NameCy: null, ...values });
    const row = new ItemRow('Partnerships', item);
    expect([row.money('AnnualContribution'), row.choices('Reasons'), row.yesNo('Statutory')]).toEqual([120055, ['Value for money'], true]);
  });

  it('the site’s ids of people are their ids in the directory; groups, and whoever is not there, are left out', async () => {
    const [{ oid: head = '' } = {}, { oid = '' } = {}] = (['headOfService', 'leadOfficer'] as const).map((role) => site.tenant.directory.personByMail(mailOf(role)));
    const [group] = await site.as('owner').web.siteUsers.filter('PrincipalType eq 4')<{ readonly Id: number }[]>();
    const known = site.tenant.bulk.ensureUser(head);
    expect(await store.directoryIds([officer, known, group.Id, 987654])).toEqual(new Map([[officer, oid], [known, head]]));
    expect(await store.directoryIds([])).toEqual(new Map());
  });

  it('a person is an id, and shown by name', async () => {
    const { id } = await added(newEntry({ LeadOfficerId: officer }));
    const item = await one('Partnerships', id, { select: ['Id', 'LeadOfficerId', 'LeadOfficer/Id', 'LeadOfficer/Title'], expand: ['LeadOfficer'] });
    expect(item).toMatchObject({ LeadOfficerId: officer, LeadOfficer: { Id: officer, Title: 'Someone leadOfficer' } });
    expect(new ItemRow('Partnerships', item).person('LeadOfficer')).toMatchObject({ id: officer, name: 'Someone leadOfficer' });
  });

  it('a lookup is an id, shown by what it refers to and other columns of that; emptied, it is not there', async () => {
    const body = await added(newBody({ Title: 'Heddlu Gŵent', NameCy: 'Heddlu' }));
    const entry = await added(newEntry({ LeadOrganisationId: body.id }));
    const query = { select: ['LeadOrganisationId', 'LeadOrganisation/Id', 'LeadOrganisation/Title', 'LeadOrganisation/Reference', 'LeadOrganisation/NameCy'], expand: ['LeadOrganisation'] };
    const item = await one('Partnerships', entry.id, query);
    expect(item).toEqual({ LeadOrganisationId: body.id, LeadOrganisation: { Id: body.id, Title: 'Heddlu Gŵent', Reference: expect.stringMatching(/^O-/) as string, NameCy: 'Heddlu' } });
    await editing.write({ kind: 'change', list: 'Partnerships', ...entry, values: { LeadOrganisationId: null } });
    expect(await one('Partnerships', entry.id, query)).toEqual({ LeadOrganisationId: null });
  });

  it('a lookup to nothing is refused', async () => {
    await expect(editing.write(newEntry({ LeadOrganisationId: 999_999 }))).rejects.toMatchObject({ kind: 'refused' });
  });

  it('texts with quotes are found by a filter', async () => {
    const reference = `O'${++serial} eq 'x`;
    const { id } = await added(newBody({ Reference: reference }));
    expect(await store.items('Organisations', { select: ['Id'], filter: `Reference eq '${reference.replace(/'/g, "''")}'` })).toEqual([{ Id: id, ID: id }]);
  });

  describe('conflicts', () => {
    it('a change in the version that was read counts it up; in an older one it is a conflict and changes nothing', async () => {
      const { id, version } = await added(newBody());
      const change = (Title: string): ReturnType<ItemEditing['write']> => editing.write({ kind: 'change', list: 'Organisations', id, version, values: { Title } });
      const { version: next } = await change('First');
      expect([version, next]).toEqual([expect.stringMatching(/,1"$/), version.replace(',1"', ',2"')]);
      await expect(change('Second')).rejects.toMatchObject({ kind: 'conflict', status: 412 });
      expect(await one('Organisations', id, { select: ['Title'], withVersion: true })).toMatchObject({ 'Title': 'First', 'odata.etag': next });
    });

    it('of twenty who change one version at the same moment, one wins', async () => {
      const { id, version } = await added(newBody());
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, at) => editing.write({ kind: 'change', list: 'Organisations', id, version, values: { Title: `Change ${at}` } })));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [(outcome.reason as { kind: string }).kind] : []))).toEqual(Array.from({ length: 19 }, () => 'conflict'));
    });

    it('a value that another item has in a unique column is a conflict, whatever its case', async () => {
      const reference = `O-Unique-${++serial}`;
      await added(newBody({ Reference: reference }));
      await expect(editing.write(newBody({ Reference: reference.toLowerCase() }))).rejects.toMatchObject({ kind: 'conflict' });
    });

    it('an item goes in the version that is named, and in no other', async () => {
      const { id, version } = await added(newBody());
      await editing.write({ kind: 'change', list: 'Organisations', id, version, values: { Title: 'Later' } });
      await expect(editing.write({ kind: 'recycle', list: 'Organisations', id, version })).rejects.toMatchObject({ kind: 'conflict' });
      await editing.write({ kind: 'recycle', list: 'Organisations', id, version: version.replace(',1"', ',2"') });
      expect(await one('Organisations', id, { select: ['Id'] })).toBeUndefined();
    });
  });

  describe('pages', () => {
    it('go on after an item, in the order of ids', async () => {
      const ids = (await editing.writeAll(Array.from({ length: 5 }, () => newBody({ Sector: 'Business' })))).map((outcome) => (outcome.kind === 'done' ? outcome.written.id ?? 0 : 0)).sort((a, b) => a - b);
      const page = async (after: number): Promise<readonly unknown[]> => (await store.items('Organisations', { select: ['Id'], top: 2, after })).map(({ Id }) => Id);
      expect([await page(ids[0] - 1), await page(ids[1]), await page(ids[3]), await page(ids[4])]).toEqual([[ids[0], ids[1]], [ids[2], ids[3]], [ids[4]], []]);
    });

    it('come in the order of an indexed column', async () => {
      const first = `O-order-${++serial}`;
      for (const end of ['b', 'c', 'a']) await added(newBody({ Reference: `${first}${end}` }));
      const found = await store.items('Organisations', { select: ['Reference'], filter: `startswith(Reference,'${first}')`, orderBy: { column: 'Reference', descending: true }, top: 2 });
      expect(found.map(({ Reference }) => Reference)).toEqual([`${first}c`, `${first}b`]);
    });
  });

  describe('many writes', () => {
    it('have an outcome each, in their order', async () => {
      const { id, version } = await added(newBody());
      await site.forget();
      const progress: number[] = [];
      const outcomes = await editing.writeAll([...Array.from({ length: 39 }, () => newBody()), { kind: 'change', list: 'Organisations', id, version: '"nobody,7"', values: { Title: 'Never' } }], (done) => progress.push(done));
      expect(outcomes.map(({ kind }) => kind)).toEqual([...Array.from({ length: 39 }, () => 'done'), 'failed']);
      expect(outcomes[39]).toMatchObject({ error: { kind: 'conflict', status: 412 } });
      expect([await requests(), progress]).toEqual(name === 'PnPjs' ? [['40 together'], [40]] : [['20 together', '20 together'], [20, 40]]);
      expect(await one('Organisations', id, { select: ['Id'], withVersion: true })).toMatchObject({ 'odata.etag': version });
    });

    it('of which one was throttled are sent again for that one alone, once it has been waited', async () => {
      const waits: number[] = [];
      const patient = await open((seconds) => waits.push(seconds)).editing();
      await site.fault({ method: 'POST', path: '*Organisations*/items*', status: 429, times: 1, retryAfter: 1, batchPart: 2 });
      expect((await patient.writeAll([newBody(), newBody(), newBody()])).map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
      expect([await requests(), waits]).toEqual([['3 together', '1 together'], [1, 0]]);
    });

    it('to a list that is not there fail for themselves', async () => {
      expect(await editing.writeAll([{ ...newBody(), list: 'Nonsense' } as ItemWrite, newBody()])).toMatchObject([{ kind: 'failed', error: { kind: 'notFound' } }, { kind: 'done' }]);
    });
  });

  describe('together', () => {
    it('reads go in one request, each refused for itself', async () => {
      await added(newBody());
      await store.items('Organisations', { select: ['Id'], top: 1 });
      await site.forget();
      const kinds = await store.inOneRequest((reading) => Promise.all([
        reading.items('Organisations', { select: ['Id'], top: 1 }).then((items) => items.length), reading.items('Partnerships', { select: ['Id'], filter: "Nonsense eq 'x'" }).then(() => 'read', ({ kind }: { kind: string }) => kind)
      ]));
      expect(kinds).toEqual([1, 'refused']);
      expect((await requests())[0]).toBe('2 together');
    });
  });

  describe('refusals', () => {
    it('a list that is not there is not found', async () => {
      await expect(store.items('Nonsense', { select: ['Id'] })).rejects.toMatchObject({ kind: 'notFound' });
    });

    it('a column that is not there is empty where it is selected, and refused where it is filtered by', async () => {
      const { id } = await added(newBody());
      expect(await one('Organisations', id, { select: ['Id', 'Nonsense'] })).toEqual({ Id: id, ID: id });
      await expect(store.items('Organisations', { select: ['Id'], filter: "Nonsense eq 'x'" })).rejects.toMatchObject({ kind: 'refused' });
      await expect(editing.write(newBody({ Nonsense: 'x' }))).rejects.toMatchObject({ kind: 'refused' });
    });

    it('a write that may have been carried out is not sent again', async () => {
      await site.fault({ method: 'POST', path: '*Organisations*/items*', status: 504, when: 'after', times: 1 });
      await added(newEntry());
      await expect(editing.write(newBody())).rejects.toMatchObject({ kind: 'unavailable', status: 504 });
    });

    it('a connection that breaks is unavailable', async () => {
      await site.fault({ path: '*Organisations*/items*', status: 'drop', times: 1 });
      await expect(store.items('Organisations', { select: ['Id'] })).rejects.toMatchObject({ kind: 'unavailable', status: undefined });
    });

    it('what is locked may be tried again later', async () => {
      await site.fault({ path: '*Organisations*/items*', status: 423, times: 1 });
      await expect(store.items('Organisations', { select: ['Id'] })).rejects.toMatchObject({ kind: 'unavailable', status: 423 });
    });
  });
});

describe('over Graph', () => {
  it('a list’s columns are asked for once, and again when one that was there is gone, also of the list that a lookup is to', async () => {
    const store = graphStore();
    const { id } = await (await store.editing()).write(newBody({ Town: 'Cwmbrân' }));
    await (await store.editing()).write(newEntry({ LeadOrganisationId: id }));
    const query = { select: ['Id', 'Website', 'LeadOrganisation/Title', 'LeadOrganisation/Town'], expand: ['LeadOrganisation'], filter: `LeadOrganisationId eq ${id ?? 0}` };
    expect(await store.items('Partnerships', query)).toMatchObject([{ Website: null, LeadOrganisation: { Title: expect.stringMatching(/^Body/) as string, Town: 'Cwmbrân' } }]);
    await site.forget();
    await store.items('Partnerships', query);
    expect((await site.requests()).map(({ method, path }) => `${method} ${/\/lists\/[^/]+\/\w+|\$batch/.exec(path)?.[0] ?? path}`)).toEqual(['GET /lists/Partnerships/items', 'POST $batch']);
    const lists = site.as('policyUnit').web.lists;
    await lists.getByTitle('Partnerships').fields.getByInternalNameOrTitle('Website').delete();
    await lists.getByTitle('Organisations').fields.getByInternalNameOrTitle('Town').delete();
    const [entry] = await store.items('Partnerships', query);
    expect(entry).not.toHaveProperty('Website');
    expect(entry.LeadOrganisation).toEqual({ Title: expect.stringMatching(/^Body/) as string });
  });

  it('pages that are shorter than was asked for are followed up to what was asked for', async () => {
    const short = graphStore({ fetch: (url, init) => fetch(url.replace('https://graph.microsoft.com', `${site.tenant.url}/graph`).replace(/%24top=\d+|\$top=\d+/, '$top=2'), init) });
    const editing = await graphStore().editing();
    const PartnershipId = (await editing.write(newEntry())).id;
    for (const Title of ['a', 'b', 'c', 'd', 'e', 'f']) await editing.write({ kind: 'add', list: 'Memberships', values: { Title, PartnershipId } });
    const found = await short.items('Memberships', { select: ['Title'], filter: `PartnershipId eq ${PartnershipId ?? 0}`, top: 5 });
    expect(found.map(({ Title }) => Title)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('more reads than one batch takes go in two', async () => {
    const store = graphStore();
    await store.items('Organisations', { select: ['Id'], top: 1 });
    await site.forget();
    const found = await store.inOneRequest((reading) => Promise.all(Array.from({ length: 25 }, () => reading.items('Organisations', { select: ['Id'], top: 1 }))));
    expect(found.map((items) => items.length)).toEqual(Array.from({ length: 25 }, () => 1));
    expect((await site.requests()).map(({ parts }) => parts?.length)).toEqual([20, 5]);
  });
});

it('a list of the service’s own is written by the service, and by nobody else', async () => {
  const claim = (): ItemWrite => ({ kind: 'add', list: 'Adopted protocols', values: { Title: 'x', Piece: `p#${++serial}`, Protocol: 'p', Part: 0 } });
  await expect((await graphStore().editing()).write(claim())).resolves.toHaveProperty('id');
  for (const role of ['policyUnit', 'leadOfficer', 'staff'] as const) await expect((await storeAs(site, role).editing()).write(claim())).rejects.toMatchObject({ kind: 'denied' });
  const token = async (): Promise<string> => (await site.tenant.tokens.issue({ mail: mailOf('policyUnit'), audience: 'https://graph.microsoft.com' })) ?? '';
  await expect((await graphStore({ token }).editing()).write(claim())).rejects.toMatchObject({ kind: 'denied', status: 403 });
});

it('Graph without a right to the site is denied', async () => {
  const token = async (): Promise<string> => (await site.tenant.tokens.issue({ client: 'outlook', audience: 'https://graph.microsoft.com' })) ?? '';
  await expect(graphStore({ token }).items('Organisations', { select: ['Id'] })).rejects.toMatchObject({ kind: 'denied', status: 403 });
});
