import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { columnsOf, csvRows, download, make, openExport, panelOf, registerPage, type Saved } from './support/exporting';
import { panelFits } from './support/fits';
import { hold } from './support/hold';
import { journeys } from './support/journeys';
import { requestsOf } from './support/requests';
import { tokenOf } from './support/writeAs';

const themes = ['light', 'dark', 'contrast'] as const;

const { visitor, local, product } = journeys();
const requests = requestsOf(local);

const focusIsOn = (page: Page, name: string): Promise<unknown> => page.waitForFunction((text) => document.activeElement?.tagName === 'H3' && document.activeElement.textContent === text, name);

async function openRegister(open: (address: string) => Promise<void>, page: Page, query: string = ''): Promise<void> {
  await open(`${registerPage}?lang=en${query}`);
  await page.locator('[data-open]').first().waitFor();
  await page.getByText(/^\d+ (of \d+ )?entries$/).first().waitFor();
}

/** Everything that a list holds, past the product. */
async function held(list: string, query: string): Promise<readonly Record<string, unknown>[]> {
  const answer = await fetch(`${product().siteUrl}/_api/web/lists/getByTitle('${list}')/items?$top=5000&${query}`, { headers: { authorization: `Bearer ${await tokenOf(product(), personas.leadOfficer)}`, accept: 'application/json;odata=nometadata' } });
  return (await answer.json() as { value: readonly Record<string, unknown>[] }).value;
}

test('everything, as a lead officer: each list as the tenant holds it, restricted notes only when asked for', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await openRegister(open, page);
  await openExport(page);
  await panelOf(page).getByLabel('Everything', { exact: true }).check();
  await panelOf(page).getByLabel('Plain tables (.csv) in a .zip').check();
  let saved: Saved | undefined;
  await requests.settled();
  const sent = await requests.since(async () => { saved = await make(page); });
  const entries = await held('Partnerships', '$select=Title,Reference,AnnualContribution,StartDate,LeadOfficer/EMail&$expand=LeadOfficer&$orderby=Id');
  await focusIsOn(page, `Saved as Partnership register, everything 2026-11-16.zip, ${entries.length} entries`);
  expect(sent.map(({ method, path, parts }) => (parts ? `${parts.length} together` : `${method} ${path.replace(/^.*_api|\?.*$/g, '')}`))).toEqual(['GET /web/lists', '7 together', "GET /web/lists/getByTitle('Adopted protocols')/items"]);

  const files = unzipSync(saved?.bytes ?? new Uint8Array());
  expect(saved?.name).toBe('Partnership register, everything 2026-11-16.zip');
  expect(Object.keys(files)).toEqual(['Partnerships.csv', 'Organisations.csv', 'Memberships.csv', 'Representatives.csv', 'People roles.csv', 'Submissions.csv', 'Actions.csv', 'Answers.csv', 'Data dictionary.csv']);
  expect(columnsOf(csvRows(files['Partnerships.csv']), 'Name', 'Reference', "The council's money a year", 'Lead officer (e-mail)')).toEqual(
    entries.map(({ Title, Reference, AnnualContribution, LeadOfficer }) => [Title, Reference, AnnualContribution === null ? '' : String(AnnualContribution), (LeadOfficer as { EMail?: string } | null)?.EMail ?? ''])
  );
  for (const list of ['Organisations', 'Memberships', 'Representatives', 'People roles', 'Submissions', 'Actions']) {
    expect(csvRows(files[`${list}.csv`])).toHaveLength((await held(list, '$select=Id')).length + 1);
  }
  const forms = await held('Submissions', '$select=Id,Answers&$orderby=Id');
  const said = forms.flatMap(({ Id, Answers }) => Object.keys(JSON.parse(String(Answers ?? '{}')) as object).map((code) => `${String(Id)} ${code}`));
  expect(said.length).toBeGreaterThan(50);
  const answers = columnsOf(csvRows(files['Answers.csv']), 'List of the form', 'Number of the form', 'Question code', 'Question');
  expect(answers.map(([list, form, question]) => [list, `${form} ${question}`]).sort()).toEqual(said.map((each) => ['Submissions', each]).sort());
  expect(answers.filter(([, , , wording]) => wording === '')).toEqual([]);

  const dictionary = columnsOf(csvRows(files['Data dictionary.csv']), 'List', 'Column', 'Publishable');
  expect(dictionary).toContainEqual(['Partnerships', 'TotalBudget', 'No']);
  expect(dictionary).toContainEqual(['Partnerships', 'Title', 'Yes']);

  await panelOf(page).getByRole('button', { name: 'Export something else' }).click();
  await panelOf(page).getByLabel('With restricted notes and forms').check();
  await panelOf(page).getByText('Restricted notes and forms are for a few people only.', { exact: false }).waitFor();
  const { name, bytes } = await make(page);
  expect(name).toBe('RESTRICTED Partnership register, everything 2026-11-16.zip');
  const withNotes = unzipSync(bytes);
  for (const list of ['Restricted notes', 'Restricted submissions']) expect(csvRows(withNotes[`${list}.csv`])).toHaveLength((await held(list, '$select=Id')).length + 1);
});

test('staff are not offered restricted notes, and get a workbook of the rest', async () => {
  const { page, open } = await visitor();
  await openRegister(open, page);
  await openExport(page);
  await panelOf(page).getByLabel('Everything', { exact: true }).check();
  await requests.settled();
  expect(await panelOf(page).getByLabel('With restricted notes and forms').count()).toBe(0);
  const { name, bytes } = await make(page);
  expect(name).toBe('Partnership register, everything 2026-11-16.xlsx');
  const sheets = Array.from(strFromU8(unzipSync(bytes)['xl/workbook.xml']).matchAll(/<sheet name="([^"]+)"/g), ([, sheet]) => sheet);
  expect(sheets.slice(0, 9)).toEqual(['Partnerships', 'Organisations', 'Memberships', 'Representatives', 'People roles', 'Submissions', 'Actions', 'Answers', 'Data dictionary']);
});

test('what I see now: the filtered rows in their order, the shown columns, without a request', async () => {
  const { page, open } = await visitor();
  await openRegister(open, page, '&service=Housing&sort=-Title');
  const shown = await page.locator('[data-open]').count();
  await openExport(page);
  await panelOf(page).getByLabel('Plain table (.csv)').check();
  await requests.settled();
  let saved: Saved | undefined;
  const sent = await requests.since(async () => { saved = await make(page); });
  expect(sent).toEqual([]);
  const rows = csvRows(saved?.bytes ?? new Uint8Array());
  const names = columnsOf(rows, 'Name').map(([name]) => name);
  expect(names.length).toBeGreaterThanOrEqual(shown);
  expect(names).toEqual([...names].sort((one, other) => other.localeCompare(one, 'en')));
  expect(new Set(columnsOf(rows, 'Service').map(([service]) => service))).toEqual(new Set(['Housing']));
  await focusIsOn(page, `Saved as Partnerships as shown 2026-11-16.csv, ${names.length} entries`);
});

test('the public extract has running entries only, and no field that is not for publication', async () => {
  const { page, open } = await visitor({ as: personas.policyUnit });
  await openRegister(open, page);
  await openExport(page);
  await panelOf(page).getByLabel('Public extract').check();
  await panelOf(page).getByLabel('For programs (.json)').check();
  const { name, bytes } = await make(page);
  expect(name).toBe('Partnerships public extract 2026-11-16.json');
  const extract = JSON.parse(strFromU8(bytes)) as { made: string; columns: readonly { name: string }[]; entries: readonly Record<string, unknown>[] };
  const running = await held('Partnerships', "$select=Reference&$filter=Status eq 'Current' or Status eq 'Under review'&$orderby=Id");
  expect(extract.made).toBe('2026-11-16');
  expect(extract.entries.map(({ Reference }) => Reference)).toEqual(running.map(({ Reference }) => Reference));
  const kept = ['LeadOfficer', 'LeadOfficerOid', 'SponsoringOfficer', 'AnnualContribution', 'InKind', 'StaffDays', 'TotalBudget', 'NextReview'];
  expect(extract.columns.map((column) => column.name).filter((column) => kept.includes(column))).toEqual([]);
  expect(extract.entries.flatMap(Object.keys).filter((key) => kept.includes(key))).toEqual([]);
});

test('a lost connection makes no file and says so; the next try does', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer, expected: /Failed to load resource|ERR_/ });
  await openRegister(open, page);
  await openExport(page);
  await panelOf(page).getByLabel('All entries with every field').check();
  await page.route('**/_api/**', (route) => route.abort('connectionreset'));
  await panelOf(page).getByRole('button', { name: 'Make the file' }).click();
  await focusIsOn(page, 'No file was made');
  await panelOf(page).getByText('SharePoint could not be reached.', { exact: false }).waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await page.unroute('**/_api/**');
  expect((await download(page, () => panelOf(page).getByRole('button', { name: 'Try again' }).click())).name).toBe('All partnerships 2026-11-16.xlsx');
});

test('an export that is cancelled keeps nothing, and leaves what was chosen', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await openRegister(open, page);
  await openExport(page);
  await panelOf(page).getByLabel('Everything', { exact: true }).check();
  const go = await hold(page, '**/_api/**');
  let downloads = 0;
  page.on('download', () => downloads++);
  await panelOf(page).getByRole('button', { name: 'Make the file' }).click();
  await panelOf(page).getByRole('progressbar').waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await panelOf(page).getByRole('button', { name: 'Cancel' }).click();
  await focusIsOn(page, 'What to export');
  go();
  await page.unroute('**/_api/**');
  await requests.settled();
  expect(downloads).toBe(0);
  await eventually(async () => expect(await panelOf(page).getByLabel('Everything', { exact: true }).isChecked()).toBe(true));
  await page.keyboard.press('Escape');
  await panelOf(page).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.textContent === 'Export');
});

test.each(themes)('every step is accessible in the %s theme, in both languages', async (theme) => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  const clean = async (): Promise<void> => expect(await axe(page, '[role=dialog]')).toEqual([]);
  for (const [language, name, everything, notes, start] of [['en', 'Export', 'Everything', 'With restricted notes and forms', 'Make the file'], ['cy', 'Allforio', 'Popeth', 'Gyda nodiadau a ffurflenni cyfyngedig', 'Creu’r ffeil']]) {
    await open(`${registerPage}?lang=${language}&theme=${theme}`);
    await page.locator('[data-open]').first().waitFor();
    await openExport(page, name);
    await clean();
    await panelOf(page).getByLabel(everything, { exact: true }).check();
    await panelOf(page).getByLabel(notes).check();
    await clean();
    await download(page, () => panelOf(page).getByRole('button', { name: start }).click());
    await panelOf(page).locator('h3:focus').waitFor();
    await clean();
  }
});

test.each([320, 390])('the panel fits %s pixels and is reached there', async (width) => {
  const { page, open } = await visitor({ as: personas.leadOfficer, viewport: { width, height: 844 } });
  await open(`${registerPage}?lang=cy`);
  await page.locator('[data-open]').first().waitFor();
  await page.getByRole('button', { name: /^Hidlyddion a mwy/ }).click();
  await openExport(page, 'Allforio');
  await panelFits(page);
  await page.keyboard.press('Escape');
  await panelOf(page).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement !== document.body);
});
