import { entryColumns } from '../../../src/data/entry';
import { organisationIndex } from '../../../src/data/organisation/knownOrganisations';
import { queryOf } from '../../../src/data/record/recordColumns';
import { storedRecord } from '../../../src/data/record/storedRecord';
import { choicesFor, siteLists } from '../../../src/data/siteLists';
import { noAnswers } from '../../../src/domain/import/answers';
import { importFields } from '../../../src/domain/import/importField';
import { planImport } from '../../../src/domain/import/planImport';
import { recogniseColumns } from '../../../src/domain/import/recogniseColumns';
import { Table } from '../../../src/domain/import/table';
import { OutSheet } from '../../../src/domain/sheet/outSheet';
import { exportWords } from '../../../src/loc/importExport/export';
import type { Language } from '../../../src/loc/wording';
import { exportContent } from '../../../src/webparts/register/export/exportContent';
import { openReadySite, type TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';

let site: TenantSite;

beforeAll(async () => {
  site = await openReadySite();
  const officer = (await site.as('leadOfficer').web.ensureUser('leadofficer@cwm.example')).Id;
  const insert = (list: string, values: Record<string, unknown>): number => site.tenant.bulk.insert(list, [{ values } as never])[0];
  const oid = site.tenant.directory.people().find(({ mail }) => mail === 'leadofficer@cwm.example')?.oid;
  const police = insert('Organisations', { Title: 'Gwent Police', Reference: 'O-0001', Sector: 'Police' });
  const care = insert('Organisations', { Title: 'Care, Repair and Support', Reference: 'O-0002', Sector: 'Voluntary and community sector' });
  const canal = insert('Partnerships', {
    Title: '=1+1', NameCy: '+Camlas', Reference: 'P-0001', Purpose: 'First line\nsecond, with "quotes"', PurposeCy: '@Diben', Kind: 'Collaboration', Model: 'Delegation of functions', Form: 'Joint committee', Stage: 'Running',
    Status: 'Current', Significance: 'Not assessed', Service: 'Housing', Directorate: 'Social Services and Housing', AccountableBody: true, Statutory: false, LeadOfficerId: officer, LeadOfficerOid: oid,
    LeadOrganisationId: police, AnnualContribution: 1200.5, InKind: 0, StaffDays: 2.5, TotalBudget: 1_000_000, StartDate: '2020-03-31T23:00:00Z', EndDate: '2030-01-01T00:00:00Z',
    Website: { Url: 'https://a.example/?a=1;b', Description: 'Our pages' }
  });
  insert('Partnerships', { Title: 'Closed one', Reference: 'P-0002', Kind: 'Partnership', Stage: 'Closed', Status: 'Closed', ClosedDate: '2021-06-30T23:00:00Z' });
  for (const [at, organisation] of [police, care].entries()) insert('Memberships', { Title: `M${at}`, PartnershipId: canal, OrganisationId: organisation, Role: 'Member' });
});
afterAll(() => site.close());

async function exported(language: Language): Promise<OutSheet> {
  const source = { store: storeAs(site, 'policyUnit'), view: undefined, today: '2026-11-20', language, words: exportWords(language) };
  const { sheets } = await exportContent({ subject: 'entries', format: 'xlsx', withRestricted: false }, source, { pause: () => Promise.resolve(), onRead: () => undefined });
  expect(sheets).toHaveLength(1);
  return sheets[0];
}

const asTable = ({ name, columns, rows }: OutSheet): Table => ({ sheet: name, headerRow: 1, headers: columns.map(({ title }) => title), rows: rows.map((cells, at) => ({ number: at + 2, cells })) });

it.each<Language>(['en', 'cy'])('every field that an import knows is recognised in its column, once (%s)', async (language) => {
  const sheet = await exported(language);
  const filled = asTable({ ...sheet, rows: [sheet.columns.map(({ title }) => ({ kind: 'text', text: title === 'Reference' ? 'P-0001' : 'x' }))] });
  expect(recogniseColumns(filled).filter((field) => field !== undefined).sort()).toEqual(importFields.map(({ name }) => name).sort());
});

it.each<Language>(['en', 'cy'])('all entries, imported again as they came out, change nothing (%s)', async (language) => {
  const table = asTable(await exported(language));
  const store = storeAs(site, 'policyUnit');
  const [items, organisations, lists] = await Promise.all([store.items('Partnerships', { ...queryOf(entryColumns), top: 100 }), organisationIndex(store), siteLists(store)]);
  const memberships = await store.items('Memberships', { select: ['Id', 'PartnershipId', 'OrganisationId'], top: 100 });
  const membersOf = new Map(items.map(({ Id }) => [Id as number, new Set(memberships.filter(({ PartnershipId }) => PartnershipId === Id).map(({ OrganisationId }) => OrganisationId as number))]));
  const { directory } = site.tenant;
  const plan = await planImport(table, { sheet: table.sheet, headerRow: 1, fields: recogniseColumns(table), otherwise: { kind: 'Partnership', stage: 'Running', sector: 'Police' } }, noAnswers, {
    today: '2026-11-20', entries: items.map((item) => storedRecord(entryColumns, item)), membersOf, organisations, choices: choicesFor(lists, entryColumns), sectors: [], alsoCalled: new Map(),
    people: new Map(directory.people().map(({ oid, mail, name }) => [mail, { oid, mail, name, loginName: mail }])), claimed: new Map()
  });
  expect(plan).toEqual({ rows: [expect.objectContaining({ kind: 'unchanged', reference: 'P-0001' }), expect.objectContaining({ kind: 'unchanged', reference: 'P-0002' })], organisations: [] });
});
