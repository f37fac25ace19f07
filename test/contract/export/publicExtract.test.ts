import { exportWords } from '../../../src/loc/importExport/export';
import { columnNoteText } from '../../../src/loc/importExport/columnNotes';
import type { Language } from '../../../src/loc/wording';
import { makeExport } from '../../../src/webparts/register/export/makeExport';
import { openReadySite, type TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';

let site: TenantSite;

beforeAll(async () => {
  site = await openReadySite();
  const officer = (await site.as('leadOfficer').web.ensureUser('leadofficer@cwm.example')).Id;
  const insert = (list: string, ...values: readonly Record<string, unknown>[]): readonly number[] => site.tenant.bulk.insert(list, values.map((each) => ({ values: each }) as never));
  const [police, college, left] = insert('Organisations', ...['Gwent Police', '=Coleg', 'Left Ltd'].map((Title, at) => ({ Title, Reference: `O-000${at}`, Sector: 'Police' })));
  const entry = { Kind: 'Collaboration', Stage: 'Running', Status: 'Current', Significance: 'Not assessed', Footprint: 'All Wales', Reasons: ['Value for money'], Statutory: true, LeadOfficerId: officer, TotalBudget: 5_000 };
  const [canal] = insert('Partnerships', { ...entry, Title: 'Canal', Reference: 'P-0001' }, { ...entry, Title: 'Alone', Reference: 'P-0002' }, { ...entry, Title: 'Gone', Reference: 'P-0003', Stage: 'Closed', Status: 'Closed' });
  insert('Memberships', ...[police, college].map((OrganisationId) => ({ Title: 'M', PartnershipId: canal, OrganisationId, Role: 'Member', Contribution: 99, ContributionNote: 'Secret sum' })),
    { Title: 'M', PartnershipId: canal, OrganisationId: left, Role: 'Member', ToDate: '2020-01-01T00:00:00Z' });
});
afterEach(() => site.fault());
afterAll(() => site.close());

async function extract(format: 'csv' | 'json', language: Language): Promise<{ readonly text: string; readonly leftOut: readonly string[] }> {
  const source = { store: storeAs(site, 'policyUnit'), view: undefined, today: '2026-11-20', language, words: exportWords(language) };
  const { file, leftOut } = await makeExport({ subject: 'public', format, withRestricted: false }, source, { signal: new AbortController().signal, onProgress: () => undefined });
  return { text: await file.text(), leftOut };
}

const entriesOf = (text: string): readonly Record<string, unknown>[] => (JSON.parse(text) as { entries: readonly Record<string, unknown>[] }).entries;

it('names the organisations that are in each, and neither people nor money', async () => {
  const { text, leftOut } = await extract('json', 'en');
  expect(leftOut).toEqual([]);
  expect(entriesOf(text).map(({ Title, PartnerOrganisations }) => [Title, PartnerOrganisations])).toEqual([['Canal', ['=Coleg', 'Gwent Police']], ['Alone', []]]);
  for (const secret of ['Left Ltd', 'Someone', 'cwm.example', '5000', 'Secret sum', '"99', 'Gone']) expect(text).not.toContain(secret);
});

it('in Welsh: headings, choices, yes and no, and what the columns are', async () => {
  const { text } = await extract('csv', 'cy');
  const [headings, first] = text.replace(/^\uFEFF/, '').split('\r\n');
  expect(headings.split(',')).toEqual(expect.arrayContaining(['Enw', 'Cyfeirnod', 'Math', 'Cam', 'Statws', 'Ardal', 'Gwefan', 'Gwefan (testun a ddangosir)', 'Arweinir gan (cyfeirnod)', 'Sefydliadau partner']));
  expect(first.split(',')).toEqual(expect.arrayContaining(['Canal', 'Cydweithrediad', 'Ar waith', 'Cyfredol', 'Cymru gyfan', 'Gwerth am arian', 'Ie', "'=Coleg; Gwent Police"]));
  const [entry] = entriesOf((await extract('json', 'cy')).text);
  expect(entry).toMatchObject({ Kind: 'Cydweithrediad', Reasons: ['Gwerth am arian'], Statutory: true, PartnerOrganisations: ['=Coleg', 'Gwent Police'] });
});

it('no heading and no note of a column that may be published is left in English', async () => {
  const of = async (language: Language): Promise<readonly { name: string; title: string; description: string }[]> => JSON.parse((await extract('json', language)).text).columns;
  const [english, welsh] = [await of('en'), await of('cy')];
  expect(welsh.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
  expect(welsh.filter(({ title }, at) => title === english[at].title)).toEqual([]);
  expect(welsh.filter(({ description }, at) => description !== '' && description === english[at].description)).toEqual([]);
  expect(columnNoteText('The policy unit’s own', 'cy')).toBe('The policy unit’s own');
});

it('without the memberships, which somebody may not read, it says so and has no such column', async () => {
  await site.fault({ method: 'GET', path: '*Memberships*items*', status: 403, times: 1, batchPart: 2 });
  const { text, leftOut } = await extract('json', 'en');
  expect(leftOut).toEqual(['Memberships']);
  expect(entriesOf(text)[0]).not.toHaveProperty('PartnerOrganisations');
});
