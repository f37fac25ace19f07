import type { Page } from 'playwright-core';
import { themeNames } from '../../local/host/themes/themeNames';
import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { journeys } from './support/journeys';
import { writeAs } from './support/writeAs';

const list = '/sites/partnerships/Lists/Partnerships';
const register = '/sites/partnerships/SitePages/Register.aspx?lang=en';

const { visitor, product } = journeys();

async function openView(page: Page, view: string, more = 'lang=en'): Promise<void> {
  await page.goto(`${list}/${view}.aspx?${more}`);
  await page.getByRole('table').waitFor();
}
const focusIsOn = (page: Page, text: string): Promise<void> => eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(text));
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

test('the policy unit makes a view with filter, sort, groups and a renamed column, and the register opens with it', async () => {
  const { page } = await visitor({ as: personas.policyUnit });
  await openView(page, 'AllCurrent');
  await press(page, 'Column settings');
  await page.getByRole('combobox', { name: 'Column', exact: true }).selectOption('Footprint');
  await page.getByLabel('Heading', { exact: true }).fill('Where it works');
  await press(page, 'Save column');
  await page.getByText('The column was saved.').waitFor();
  await focusIsOn(page, 'Column settings');

  await press(page, 'New view');
  await page.getByLabel('Name of the view').waitFor();
  await page.keyboard.press('Escape');
  await focusIsOn(page, 'New view');
  await press(page, 'New view');
  await page.getByLabel('Name of the view').fill('Ours to lead');
  await page.getByLabel('Default view of the list').check();
  await press(page, 'Remove Type');
  await press(page, 'Move Where it works up');
  await press(page, 'Add a condition');
  await page.getByLabel('Column of condition 2').selectOption('CouncilRole');
  await page.getByLabel('Value of condition 2').selectOption('Lead');
  await page.getByLabel('Sort: first by').selectOption('NextReview');
  await page.getByLabel('Sort: direction of the first').selectOption('descending');
  await page.getByLabel('Group: first by').selectOption('Service');
  await press(page, 'Save view');
  await page.waitForURL(/Ours%20to%20lead\.aspx/);
  await page.getByRole('button', { name: /^Service: Housing/, expanded: true }).waitFor();
  await page.getByRole('columnheader', { name: 'Where it works' }).waitFor();

  const reader = await visitor();
  await reader.open(register);
  await reader.page.getByRole('grid', { name: /Ours to lead/ }).waitFor();
  await reader.page.locator('[role=row][data-group]').first().waitFor();
  const headings = await reader.page.getByRole('columnheader').allInnerTexts();
  expect(headings.map((heading) => heading.trim())).toEqual(expect.arrayContaining(['Name', 'Where it works', 'Next review']));
  expect(headings).not.toContain('Type');
});

test('readers see a list without buttons to change it, and REST refuses them anyway', async () => {
  const { page } = await visitor({ expected: /403/ });
  await openView(page, 'Everything');
  expect(await page.locator('.listTool').getByRole('button', { name: /edit|view|column|item/i }).count()).toBe(0);
  const status = await page.evaluate(async (address) => {
    const { FormDigestValue } = await (await fetch('/sites/partnerships/_api/contextinfo', { method: 'POST', headers: { accept: 'application/json' } })).json();
    const headers = { accept: 'application/json', 'content-type': 'application/json', 'x-requestdigest': FormDigestValue, 'x-http-method': 'MERGE', 'if-match': '*' };
    return (await fetch(`/sites/partnerships/_api/web/getList('${address}')/views/getByTitle('Everything')`, { method: 'POST', headers, body: '{"RowLimit":1}' })).status;
  }, list);
  expect(status).toBe(403);

  const officer = await visitor({ as: personas.leadOfficer });
  await openView(officer.page, 'Everything');
  await eventually(async () => expect(await officer.page.getByRole('group', { name: 'What you can do with this list' }).getByRole('button').allInnerTexts()).toEqual(['New item']));
});

test('a filter that the form cannot show stays as it is', async () => {
  const either = (one: string, other: string): string => `<Or><Eq><FieldRef Name='${one}'/><Value Type='Boolean'>1</Value></Eq><Eq><FieldRef Name='${other}'/><Value Type='Boolean'>1</Value></Eq></Or>`;
  const caml = `<Where><And>${either('Statutory', 'GrantFunded')}${either('AccountableBody', 'GoodPractice')}</And></Where>`;
  await writeAs(product(), personas.policyUnit, "views/getByTitle('Closed')", { method: 'MERGE', body: { ViewQuery: caml } });
  const { page } = await visitor({ as: personas.policyUnit });
  await openView(page, 'Closed');
  await press(page, 'Edit this view');
  await eventually(async () => expect(await page.getByLabel('Filter, sort and group as CAML').inputValue()).toBe(caml));
  expect(await page.getByRole('button', { name: 'Use the form' }).isDisabled()).toBe(true);
  await page.getByLabel('Rows at a time').fill('20');
  await press(page, 'Save view');
  await page.getByText('The view was saved.').waitFor();
  await press(page, 'Edit this view');
  await eventually(async () => expect(await page.getByLabel('Filter, sort and group as CAML').inputValue()).toBe(caml));
});

test('an item is edited past the product’s rules: SharePoint’s own refusals are shown, and what is left is kept', async () => {
  const { page } = await visitor({ as: personas.leadOfficer });
  await openView(page, 'Everything');
  await press(page, 'New item');
  await page.getByLabel('Staff days').fill('a few');
  await press(page, 'Save item');
  await page.getByText('Nothing was saved.').waitFor();
  await eventually(async () => expect(await page.getByRole('alert').innerText()).toContain('Only numbers can go here.'));
  expect(await page.getByLabel('Staff days').getAttribute('aria-invalid')).toBe('true');
  expect(await axe(page)).toEqual([]);
  await page.getByLabel('Staff days').fill('12');
  await page.getByLabel('Name (required)', { exact: true }).fill('Quickly added');
  await page.getByLabel('Reference').fill('P-9999');
  await page.getByLabel('Type', { exact: false }).first().selectOption({ index: 1 });
  await page.getByLabel('Next review').fill('2027-04-01');
  await press(page, 'Save item');
  await page.getByText('The item was saved.').waitFor();

  await press(page, 'Edit Quickly added');
  await eventually(async () => expect(await page.getByLabel('Next review').inputValue()).toBe('2027-04-01'));
  await press(page, 'Move to the recycle bin');
  await press(page, 'Really move it to the recycle bin');
  await page.getByText('The item is in the recycle bin.').waitFor();
  await page.getByText('Quickly added').waitFor({ state: 'detached' });
  await focusIsOn(page, 'Partnerships');
});

test('the default view is given to another one, and a view is deleted, each after a question', async () => {
  const { page } = await visitor({ as: personas.policyUnit });
  await openView(page, 'LedByUs');
  await press(page, 'Make this the default view');
  await press(page, 'Make it the default view');
  await page.getByText('Led by us (default)').waitFor();
  await page.getByRole('button', { name: 'Delete this view' }).waitFor({ state: 'detached' });
  await openView(page, 'Closed');
  await press(page, 'Delete this view');
  await press(page, 'Delete the view');
  await page.getByRole('link', { name: 'Closed', exact: true }).waitFor({ state: 'detached' });
  await eventually(async () => expect(await page.locator('[aria-current=page]').innerText()).toBe('Led by us'));
});

describe.each(themeNames)('in the theme %s', (theme) => {
  test.each(['en', 'cy'])('the forms have no barriers and fit a phone (%s)', async (language) => {
    const { page } = await visitor({ as: personas.policyUnit, viewport: { width: 390, height: 844 } });
    await openView(page, 'DueForReview', `lang=${language}&theme=${theme}`);
    expect(await axe(page)).toEqual([]);
    for (const opener of ['editView', 'columns', 'newItem']) {
      await page.locator(`[data-opener=${opener}]`).click();
      await page.locator('.viewForm').locator('input, select').first().waitFor();
      expect(await axe(page, '.viewForm')).toEqual([]);
      await eventually(async () => expect(await page.evaluate(() => document.getElementById('spPageChromeAppDiv')?.scrollWidth)).toBe(390));
      await page.locator('.viewForm > .pageCommands button[type=button]').first().click();
    }
  });
});
