import '@pnp/sp/fields';
import { parse } from 'papaparse';
import { exportWords } from '../../../src/loc/importExport/export';
import type { ExportWish } from '../../../src/webparts/register/export/exportWish';
import { makeExport } from '../../../src/webparts/register/export/makeExport';
import { openXlsx } from '../../support/workbook/openXlsx';
import { shownRows } from '../../support/workbook/shownRows';
import { openReadySite, type TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';

/** What Excel and its kin would run, were it not kept from it. */
const dangerous = ['=1+1', '+44 1443', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', '  =1+1', "'=1+1", '=cmd|\' /C calc\'!A0', '=HYPERLINK("https://evil.example","Tŷ")'];

let site: TenantSite;

beforeAll(async () => {
  site = await openReadySite();
  await site.as('policyUnit').web.lists.getByTitle('Partnerships').fields.addNumber('Change');
  const officer = (await site.as('leadOfficer').web.ensureUser('leadofficer@cwm.example')).Id;
  const insert = (list: string, values: readonly Record<string, unknown>[]): readonly number[] => site.tenant.bulk.insert(list, values.map((each) => ({ values: each }) as never));
  const [police] = insert('Organisations', [{ Title: '=Police', Reference: 'O-0001', Sector: 'Police' }]);
  // Days in summer and in winter, on both sides of Excel’s leap year that never was; none where there is none.
  const days = ['2020-03-31T23:00:00Z', '2026-01-15T00:00:00Z', '2024-02-29T00:00:00Z', undefined];
  insert('Partnerships', dangerous.map((Title, at) => ({
    Title, Reference: `P-${at}`, Purpose: `${Title}\n${Title}`, Kind: 'Partnership', Stage: 'Running', Status: 'Current', AnnualContribution: at === 0 ? 0 : at * 1000.25, StaffDays: at / 2, Change: -at - 0.5,
    StartDate: days[at % 4], Statutory: at % 2 === 0, ...(at % 3 === 0 && { LeadOfficerId: officer, LeadOrganisationId: police })
  })));
});
afterAll(() => site.close());

async function made(wish: ExportWish): Promise<Blob> {
  const source = { store: storeAs(site, 'policyUnit'), view: undefined, today: '2026-11-20', language: 'en' as const, words: exportWords('en') };
  return (await makeExport(wish, source, { signal: new AbortController().signal, onProgress: () => undefined })).file;
}

interface Held extends Readonly<Record<string, unknown>> {
  readonly StartDate: string | null;
  readonly LeadOfficer?: { readonly Title: string; readonly EMail: string };
  readonly LeadOrganisation?: { readonly Title: string; readonly Reference: string };
}

const columns = ['Title', 'Purpose', 'Reference', 'AnnualContribution', 'StaffDays', 'Change', 'StartDate', 'Statutory'] as const;

function held(): Promise<readonly Held[]> {
  const items = site.as('owner').web.lists.getByTitle('Partnerships').items;
  return items.select(...columns, 'LeadOfficer/Title', 'LeadOfficer/EMail', 'LeadOrganisation/Title', 'LeadOrganisation/Reference').expand('LeadOfficer', 'LeadOrganisation').orderBy('Id')();
}

const inLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });
const dayOf = ({ StartDate }: Held): string | undefined => (StartDate === null ? undefined : inLondon.format(new Date(StartDate)));

it('.xlsx: every cell is what the tenant holds: texts as texts, numbers and days as such, people by address and name', async () => {
  const { sheets } = await openXlsx(await made({ subject: 'everything', format: 'xlsx', withRestricted: false }));
  const entries = await held();
  expect(entries).toHaveLength(dangerous.length);
  const rows = shownRows(sheets[0]).map((row) => [
    'Name', 'Purpose', 'Reference', "The council's money a year", 'Staff days a year', 'Change', 'Start', 'Statutory', 'Lead officer', 'Lead officer (e-mail)', 'Led by', 'Led by (reference)'
  ].map((heading) => row[heading]));
  expect(rows).toEqual(entries.map((entry) => [
    entry.Title, entry.Purpose, entry.Reference, entry.AnnualContribution, entry.StaffDays, entry.Change, dayOf(entry), entry.Statutory ? 'Yes' : 'No',
    entry.LeadOfficer?.Title, entry.LeadOfficer?.EMail, entry.LeadOrganisation?.Title, entry.LeadOrganisation?.Reference
  ]));
});

it('.xlsx: no cell is a formula; what looks like one stays a text when somebody edits it', async () => {
  const { sheets, parts } = await openXlsx(await made({ subject: 'entries', format: 'xlsx', withRestricted: false }));
  expect(JSON.stringify(parts)).not.toContain('"name":"f"');
  const names = Object.entries(sheets[0].cells).filter(([place]) => /^A(?!1$)\d+$/.test(place)).map(([, { type, style }]) => [type, style.attributes.quotePrefix]);
  expect(names).toEqual(dangerous.map(() => ['s', '1']));
});

it('.csv: an apostrophe stands before each text that could run, and before no negative number', async () => {
  const csv = (await (await made({ subject: 'entries', format: 'csv', withRestricted: false })).text()).replace(/^\uFEFF/, '');
  const rows = parse<Record<string, string>>(csv, { header: true, newline: '\r\n', skipEmptyLines: true }).data;
  expect(rows.map(({ Name, Change, Start }) => [Name, Change, Start])).toEqual((await held()).map((entry) => [`'${entry.Title as string}`, String(entry.Change), dayOf(entry) ?? '']));
  const cells = parse<string[]>(csv, { newline: '\r\n', skipEmptyLines: true }).data.flat();
  expect(cells.filter((cell) => /^\s*[=+@]|^[\t\r]/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => /^\s*-/.test(cell)).every((cell) => /^-[\d.]+$/.test(cell))).toBe(true);
});
