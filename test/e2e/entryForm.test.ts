import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { panelFits } from './support/fits';
import { hold } from './support/hold';
import { journeys } from './support/journeys';
import { requestsOf } from './support/requests';
import type { Visitor } from './support/visitor';
import { writeAs } from './support/writeAs';

const registerPage = '/sites/partnerships/SitePages/Register.aspx';
const { visitor, local, product } = journeys();
const requests = requestsOf(local);

const panelOf = (page: Page): Locator => page.getByRole('dialog');
const formOf = (page: Page): Locator => panelOf(page).getByRole('form');
const save = (page: Page): Promise<void> => formOf(page).getByRole('button', { name: 'Save', exact: true }).click();

async function edit(reference: string, as: string = personas.leadOfficer, more: { expected?: RegExp } = {}): Promise<Visitor> {
  const officer = await visitor({ as, ...more });
  await officer.open(`${registerPage}?lang=en&entry=${reference}`);
  await panelOf(officer.page).getByRole('button', { name: 'Edit', exact: true }).click();
  await formOf(officer.page).waitFor();
  return officer;
}

async function choose(box: Locator, typed: string, wanted: string | RegExp): Promise<void> {
  await box.fill(typed);
  await box.page().getByRole('listbox').getByRole('option', { name: wanted }).first().click();
}

test('an officer changes an entry: one request opens the form, one saves it, and list and panel show it', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  // The register loads what its search knows behind the panel: it has nothing to do with the form.
  const behind = [/Partnerships.*select=Id,Purpose,PurposeCy/, /Memberships.*select=Id,PartnershipId/, /Organisations.*select=Id,Title,NameCy,Sector/]
    .map((wanted) => page.waitForResponse((response) => wanted.test(decodeURIComponent(response.url()))));
  await open(`${registerPage}?lang=en&entry=P-0002`);
  await Promise.all(behind);
  await requests.settled();
  const parts: Promise<Buffer>[] = [];
  page.on('response', (response) => { if (/\/_host\/solution\/chunk\./.test(response.url())) parts.push(response.body()); });
  const opening = await requests.since(async () => {
    await panelOf(page).getByRole('button', { name: 'Edit', exact: true }).click();
    await formOf(page).waitFor();
  });
  expect(opening.map(({ path }) => path.replace(/^.*_api/, ''))).toEqual(['/$batch']);
  expect((await Promise.all(parts)).reduce((sum, part) => sum + gzipSync(part).length, 0)).toBeLessThan(70 * 1024);
  expect(parts.length).toBeGreaterThan(0);
  await formOf(page).getByLabel('Name (required)').fill('Cwm Onnen Safer Communities');
  await formOf(page).getByLabel(/council’s money a year/).fill('£12,500.50');
  const saving = await requests.since(async () => { await save(page); await panelOf(page).getByText('Saved.').waitFor(); }, 'MERGE');
  expect(saving).toHaveLength(1);
  await panelOf(page).getByRole('heading', { name: 'Cwm Onnen Safer Communities' }).waitFor();
  await panelOf(page).getByText('£12,500.50').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Cwm Onnen Safer Communities' }).waitFor();
});

test('what cannot be saved is told at the field and on top, and what was typed stays', async () => {
  const { page } = await edit('P-0005');
  const form = formOf(page);
  await form.getByLabel('Name (required)').fill('x'.repeat(300));
  await form.getByLabel(/council’s money a year/).fill('twelve');
  await form.getByLabel('Staff days a year').fill('1.55');
  await form.getByLabel('Planned end').fill('1990-01-01');
  await form.getByLabel('Web address').fill('javascript:alert(1)');
  await save(page);
  const summary = form.getByRole('group', { name: 'Before this can be saved' });
  await eventually(async () => expect(await summary.getByRole('link').allInnerTexts()).toEqual([
    'Name: This has 300 characters; at most 255 fit. Shorten it: nothing of what you typed is lost.',
    'The council’s money a year: Give an amount in pounds, such as 12,500 or 99.50.',
    'Staff days a year: There are too many figures after the point: at most 1.',
    'Planned end: The end is before the start.',
    'Website: Give the whole address, beginning with https://'
  ]));
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await summary.getByRole('link', { name: /^The council’s money/ }).click();
  await eventually(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe('entry-form-annualContribution'));
  expect(await form.getByLabel('Name (required)').inputValue()).toBe('x'.repeat(300));
});

test('a new entry gets a reference, a person of the directory, members, and its own address', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(`${registerPage}?lang=en&entry=new`);
  const form = formOf(page);
  await form.getByLabel('Name (required)').fill('Repair Café Network <script>alert(1)</script>');
  await form.getByLabel('Type (required)').selectOption('Partnership');
  await choose(form.getByRole('combobox', { name: 'Lead officer' }), 'cerys', /Cerys Prosser/);
  await form.getByRole('button', { name: 'Add a member' }).click();
  await choose(form.getByRole('combobox', { name: 'Organisation' }), 'hafren', /./);
  await save(page);
  await panelOf(page).getByText('Saved.').waitFor();
  await panelOf(page).getByRole('heading', { name: 'Repair Café Network <script>alert(1)</script>' }).waitFor();
  await panelOf(page).getByText('1 organisation').waitFor();
  const reference = new URL(page.url()).searchParams.get('entry');
  expect(reference).toMatch(/^P-\d{4}$/);
  await panelOf(page).getByText('Stage: Idea').waitFor();
  await panelOf(page).getByText('Cerys Prosser').first().waitFor();
});

test('different fields changed by two people are merged, and the second is told', async () => {
  const { page } = await edit('P-0006', personas.leadOfficer, { expected: /412/ });
  await writeAs(product(), personas.policyUnit, 'items(6)', { method: 'MERGE', body: { Footprint: 'All Wales' } });
  await formOf(page).getByLabel('Staff days a year').fill('44');
  await save(page);
  await panelOf(page).getByText('Saved, together with what others changed meanwhile: Footprint.').waitFor();
  await panelOf(page).getByText('All Wales', { exact: true }).waitFor();
});

test('the same field changed by two people is shown as yours and theirs, and the choice is saved', async () => {
  const { page } = await edit('P-0007', personas.leadOfficer, { expected: /412/ });
  await writeAs(product(), personas.policyUnit, 'items(7)', { method: 'MERGE', body: { StaffDays: 70, InKind: 700 } });
  await formOf(page).getByLabel('Staff days a year').fill('17');
  await formOf(page).getByLabel(/contribution in kind a year/).fill('1,700');
  await save(page);
  const chooser = page.getByRole('region', { name: /Changed by two people/ });
  await chooser.waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await chooser.getByRole('button', { name: 'Use what I have chosen' }).click();
  await chooser.getByText('Choose one value for every field first.').waitFor();
  await chooser.getByRole('group', { name: 'Staff days a year' }).getByLabel('Yours: 17').check();
  await chooser.getByRole('group', { name: /in kind/ }).getByLabel('Theirs: £700').check();
  await chooser.getByRole('button', { name: 'Use what I have chosen' }).click();
  await save(page);
  await panelOf(page).getByText(/^Saved/).waitFor();
  await panelOf(page).getByText('17', { exact: true }).waitFor();
  await panelOf(page).getByText('£700', { exact: true }).waitFor();
});

test('work survives a reload and a lost connection, and nothing is written twice', async () => {
  const { page } = await edit('P-0008', personas.leadOfficer, { expected: /Failed to load resource|ERR_/ });
  const form = formOf(page);
  await form.getByLabel('Name (required)').fill('Kept through a reload');
  await form.getByRole('button', { name: 'Add a member' }).click();
  await choose(form.getByRole('combobox', { name: 'Organisation' }), 'university', /./);
  page.on('dialog', (dialog) => { dialog.accept().catch(() => undefined); });
  await page.reload();
  await panelOf(page).getByRole('button', { name: 'Edit', exact: true }).click();
  await form.getByText(/You began to edit this on 16 November 2026/).waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await form.getByRole('button', { name: 'Go on from there' }).click();
  await eventually(async () => expect(await form.getByLabel('Name (required)').inputValue()).toBe('Kept through a reload'));

  // The batch of writes is carried out, and its answer is lost.
  await page.route('**/_api/$batch', async (route) => {
    if (!route.request().postData()?.includes('MERGE')) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  });
  const membersBefore = await memberCount(8);
  await save(page);
  await form.getByText(/SharePoint could not be reached/).waitFor();
  expect(await memberCount(8)).toBe(membersBefore + 1);
  await page.unroute('**/_api/$batch');
  await save(page);
  await panelOf(page).getByText(/^Saved/).waitFor();
  expect(await memberCount(8)).toBe(membersBefore + 1);
  await panelOf(page).getByRole('heading', { name: 'Kept through a reload' }).waitFor();
});

test('two tabs: the second one is told, and saves on top of the first', async () => {
  const { page } = await edit('P-0009', personas.leadOfficer, { expected: /412/ });
  const second = await page.context().newPage();
  await second.goto(`${registerPage}?lang=en&entry=P-0009`);
  await panelOf(second).getByRole('button', { name: 'Edit', exact: true }).click();
  await formOf(second).getByText(/same form open in another tab/).waitFor();
  await formOf(page).getByLabel('Staff days a year').fill('21');
  await save(page);
  await panelOf(page).getByText('Saved.').waitFor();
  await formOf(second).getByLabel(/contribution in kind a year/).fill('2100');
  await save(second);
  await panelOf(second).getByText('Saved, together with what others changed meanwhile: Staff days a year.').waitFor();
});

test('a form with changes asks before it closes; a draft that is kept is offered again', async () => {
  const { page } = await edit('P-0010');
  await formOf(page).getByLabel('Name (required)').fill('Half-way');
  await page.keyboard.press('Escape');
  const question = page.getByRole('alertdialog', { name: 'You have changes that are not saved' });
  await question.waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  expect(await formOf(page).getByLabel('Name (required)').inputValue()).toBe('Half-way');
  await panelOf(page).getByRole('button', { name: 'Close' }).click();
  await question.getByRole('button', { name: 'Leave, keep the draft' }).click();
  await panelOf(page).waitFor({ state: 'detached' });
  await page.goto(`${registerPage}?lang=en&entry=P-0010`);
  await panelOf(page).getByRole('button', { name: 'Edit', exact: true }).click();
  await formOf(page).getByRole('button', { name: 'Discard it' }).click();
  await formOf(page).getByRole('button', { name: 'Cancel' }).click();
  await panelOf(page).getByRole('heading', { name: 'Half-way' }).waitFor({ state: 'detached' });
});

test('a person who has left is told where they were chosen, and is not mixed up with a search that failed', async () => {
  const { page } = await edit('P-0011', personas.leadOfficer, { expected: /500/ });
  const leaver = 'gwyneth.pryce@cwmonnen.example';
  const box = formOf(page).getByRole('combobox', { name: 'Lead officer' });
  await box.fill('gwyneth pryce');
  await page.getByRole('listbox').getByRole('option', { name: /Gwyneth Pryce/ }).waitFor();
  await local('POST', 'faults', [{ method: 'POST', path: '*ensureuser*', status: 500, when: 'before', times: 1 }]);
  await page.getByRole('listbox').getByRole('option', { name: /Gwyneth Pryce/ }).click();
  await formOf(page).getByText(/could not be looked up/).waitFor();
  // What SharePoint says of somebody whom the directory has no longer.
  const refusal = { 'odata.error': { code: '-2146232832, Microsoft.SharePoint.SPException', message: { lang: 'en-US', value: 'The specified user could not be found.' } } };
  await page.route('**/_api/web/ensureuser', (route) => route.fulfill({ status: 500, contentType: 'application/json', body: JSON.stringify(refusal) }));
  await choose(box, 'gwyneth pryce', /Gwyneth Pryce/);
  await formOf(page).getByText(/no longer in the directory/).waitFor();
  await local('POST', 'people', { mail: leaver, enabled: false });
  await box.fill('');
  await box.fill('gwyneth pryce');
  await formOf(page).getByText('The directory has nobody of that name.').first().waitFor();
  await local('POST', 'people', { mail: leaver, enabled: true });
});

test('saving waits for somebody who has been chosen and is still being looked up', async () => {
  const { page } = await edit('P-0014');
  const letThrough = await hold(page, '**/ensureuser*');
  await choose(formOf(page).getByRole('combobox', { name: 'Lead officer' }), 'cerys', /Cerys Prosser/);
  await formOf(page).getByLabel('Staff days a year').fill('79');
  await save(page);
  await formOf(page).getByRole('status').getByText('Saving…').waitFor({ state: 'attached' });
  letThrough();
  await panelOf(page).getByText('Saved.').waitFor();
  await panelOf(page).getByText('79', { exact: true }).waitFor();
  await panelOf(page).getByText('Cerys Prosser').first().waitFor();
});

test('nothing is saved when somebody who has been chosen turns out not to be had', async () => {
  const { page } = await edit('P-0015', personas.leadOfficer, { expected: /Failed to load resource|ERR_/ });
  const letThrough = await hold(page, '**/ensureuser*', (route) => route.abort('connectionreset'));
  await choose(formOf(page).getByRole('combobox', { name: 'Lead officer' }), 'cerys', /Cerys Prosser/);
  await formOf(page).getByLabel('Staff days a year').fill('78');
  const writes = await requests.since(async () => {
    await save(page);
    letThrough();
    await formOf(page).getByText(/could not be looked up/).waitFor();
    await formOf(page).getByRole('button', { name: 'Save', exact: true }).waitFor();
  }, 'MERGE');
  expect(writes).toEqual([]);
  expect(await formOf(page).getByLabel('Staff days a year').inputValue()).toBe('78');
});

test('whoever leaves a new entry while it is being saved, and opens another one, stays there', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(`${registerPage}?lang=en&entry=new`);
  await formOf(page).getByLabel('Name (required)').fill('Left while it was saved');
  await formOf(page).getByLabel('Type (required)').selectOption('Partnership');
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => { letThrough = resolve; });
  await page.route((url) => /Partnerships'\)\/items$/.test(decodeURIComponent(url.pathname)), async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  await save(page);
  await panelOf(page).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Leave, keep the draft' }).click();
  await panelOf(page).waitFor({ state: 'detached' });
  await page.getByRole('row').nth(2).getByRole('link').first().click();
  await panelOf(page).getByRole('heading', { name: 'Members' }).waitFor();
  const there = page.url();
  letThrough();
  // Once it is saved, its draft is gone.
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.includes('draft')));
  expect(page.url()).toBe(there);
});

test('readers see no way to edit, and the form’s address gives them none', async () => {
  const { page, open } = await visitor();
  await open(`${registerPage}?lang=en&entry=P-0012`);
  await panelOf(page).getByRole('heading', { name: 'Members' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await panelOf(page).getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0);
});

test.each(['light', 'dark', 'contrast'])('the form is accessible in the %s theme, in both languages and on a phone', async (theme) => {
  for (const [language, width] of [['en', 1366], ['cy', 390]] as const) {
    const { page, open } = await visitor({ as: personas.leadOfficer, viewport: { width, height: 844 } });
    await open(`${registerPage}?entry=P-0013&lang=${language}&theme=${theme}`);
    await panelOf(page).getByRole('button', { name: language === 'en' ? 'Edit' : 'Golygu', exact: true }).click();
    await formOf(page).waitFor();
    await formOf(page).getByRole('button', { name: language === 'en' ? 'Add a member' : 'Ychwanegu aelod' }).click();
    expect([language, await axe(page, '[role=dialog]')]).toEqual([language, []]);
    await panelFits(page);
  }
});

async function memberCount(entryId: number): Promise<number> {
  const answer = await fetch(`${product().siteUrl}/_api/web/lists/getByTitle('Memberships')/items?$select=Id&$filter=PartnershipId eq ${entryId}&$top=500`, {
    headers: { accept: 'application/json;odata=nometadata', authorization: `Bearer ${await token()}` }
  });
  return (await answer.json() as { value: readonly unknown[] }).value.length;
}

async function token(): Promise<string> {
  return (await local('POST', 'token', { mail: personas.policyUnit, audience: product().url }) as { access_token: string }).access_token;
}
