import { exportWords } from '../../../src/loc/importExport/export';
import { makeExport } from '../../../src/webparts/register/export/makeExport';
import { openXlsx } from '../../support/workbook/openXlsx';
import { shownRows, type ShownRow } from '../../support/workbook/shownRows';
import { openReadySite, type TenantSite } from '../provisioning/tenantSite';
import { storeAs } from '../siteStore';

let site: TenantSite;

const long = `${'Llŷn 😀 '.repeat(5_000)}end`;
const form = { Title: 'Form', Form: 'checklist', Purpose: 'Checklist', Protocol: 'gone 1.0', State: 'Draft' };

beforeAll(async () => {
  site = await openReadySite();
  const insert = (list: string, ...values: readonly Record<string, unknown>[]): readonly number[] => site.tenant.bulk.insert(list, values.map((each) => ({ values: each }) as never));
  const [PartnershipId] = insert('Partnerships', { Title: 'Canal', Reference: 'P-0001', Kind: 'Partnership', Stage: 'Checklist' });
  insert(
    'Submissions',
    { ...form, PartnershipId, Claim: 'a', Answers: JSON.stringify({ aim: { value: { kind: 'text', text: '=1+1' }, comment: long }, cost: { value: { kind: 'money', pence: 125_050 } } }) },
    { ...form, PartnershipId, Claim: 'b', Answers: 'spoilt' }
  );
  insert('Restricted submissions', { ...form, PartnershipId, Claim: 'c', Form: 'conversation', Answers: JSON.stringify({ met: { value: { kind: 'day', day: '2026-04-01' } } }) });
  insert('Actions', { Title: 'Ask Finance', PartnershipId, Claim: 'd', Submission: 1, SubmissionList: 'Submissions', Question: 'cost', State: 'Open' });
});
afterAll(() => site.close());

async function everything(withRestricted: boolean, format: 'xlsx' | 'zip' = 'xlsx', role: 'leadOfficer' | 'staff' = 'leadOfficer'): Promise<Readonly<Record<string, readonly ShownRow[]>>> {
  const source = { store: storeAs(site, role), view: undefined, today: '2026-11-20', language: 'en' as const, words: exportWords('en') };
  const { file } = await makeExport({ subject: 'everything', format, withRestricted }, source, { signal: new AbortController().signal, onProgress: () => undefined });
  return Object.fromEntries((await openXlsx(file)).sheets.map((sheet) => [sheet.name, shownRows(sheet)]));
}

test('each answer is a row by its form, with amounts as amounts and a long text in pieces; spoilt answers are there as they are', async () => {
  const { Answers, Submissions, Actions, 'Data dictionary': dictionary } = await everything(false);
  const of = { Partnership: 'Canal', 'Partnership (reference)': 'P-0001', 'List of the form': 'Submissions', Form: 'checklist', Protocol: 'gone 1.0' };
  expect(Answers.map((row) => Object.fromEntries(Object.entries(row).filter(([heading]) => !/^Comment/.test(heading))))).toEqual([
    { ...of, 'Number of the form': 1, 'Question code': 'aim', Answer: '=1+1' },
    { ...of, 'Number of the form': 1, 'Question code': 'cost', 'Answer in pounds': 1250.5 },
    { ...of, 'Number of the form': 2, Question: expect.stringMatching(/cannot be read/), Answer: 'spoilt' }
  ]);
  expect(`${String(Answers[0].Comment)}${String(Answers[0]['Comment (continued)'])}`).toBe(long);
  expect(Submissions.map((row) => [row['Number of the form'], row['Form and entry'], 'Answers' in row])).toEqual([[1, 'Form', false], [2, 'Form', false]]);
  expect(Actions).toMatchObject([{ Action: 'Ask Finance', 'Number of the form': 1, 'List of the form': 'Submissions', Question: 'cost' }]);
  expect(dictionary).toEqual(expect.arrayContaining([
    expect.objectContaining({ List: 'Submissions', Column: 'Answers', Type: 'Answers, in a sheet of their own' }),
    expect.objectContaining({ List: 'Answers', Column: 'Text', 'Display name': 'Answer' }),
    expect.objectContaining({ Description: expect.stringContaining('32,767') })
  ]));
});

test('restricted forms and their answers come only where they are asked for', async () => {
  const without = await everything(false);
  expect([Object.keys(without).filter((name) => name.startsWith('Restricted')), without.Answers.filter((row) => row['List of the form'] !== 'Submissions')]).toEqual([[], []]);
  const { Answers, 'Restricted submissions': forms } = await everything(true);
  expect(forms).toHaveLength(1);
  expect(Answers.filter((row) => row['List of the form'] === 'Restricted submissions')).toEqual([expect.objectContaining({ 'Number of the form': 1, 'Question code': 'met', 'Answer as a day': '2026-04-01' })]);
  expect((await everything(true, 'xlsx', 'staff')).Answers).toEqual(without.Answers);
});
