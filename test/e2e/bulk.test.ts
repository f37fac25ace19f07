import type { Locator, Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { panelFits } from './support/fits';
import { journeys } from './support/journeys';

const registerPage = '/sites/partnerships/SitePages/Register.aspx';
const themes = ['light', 'dark', 'contrast'] as const;

const { visitor, local } = journeys({ scale: 300 });

const panelOf = (page: Page): Locator => page.getByRole('dialog');
const step = (page: Page, name: string | RegExp): Promise<void> => panelOf(page).getByRole('heading', { level: 3, name }).waitFor();
const focusIsOn = (page: Page, name: string): Promise<unknown> => page.waitForFunction((text) => document.activeElement?.tagName === 'H3' && document.activeElement.textContent === text, name);

async function openEdit(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('button', { name: choice }).click();
  await panelOf(page).getByRole('heading', { level: 2, name: choice }).waitFor();
}

async function choosePerson(page: Page, label: string, text: string): Promise<void> {
  const field = panelOf(page).getByRole('combobox', { name: label });
  await field.fill(text);
  await panelOf(page).getByRole('listbox', { name: label }).getByRole('option', { name: new RegExp(text, 'i') }).first().click();
  await panelOf(page).getByRole('button', { name: `Clear ${label}` }).waitFor();
}

test('staff are not offered to edit', async () => {
  const { page, open } = await visitor();
  await open(`${registerPage}?lang=en`);
  await page.locator('[data-open]').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('button', { name: 'Edit', exact: true }).count()).toBe(0);
});

test('several entries are changed after a preview, and the register shows it', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(`${registerPage}?lang=en&service=Housing&stage=Running`);
  await page.locator('[data-open]').first().waitFor();
  await openEdit(page, 'Change several entries');
  await step(page, 'Which entries');
  await panelOf(page).getByRole('checkbox', { name: /^P-/ }).first().check();
  const chosen = (await panelOf(page).getByRole('checkbox', { name: /^P-/ }).first().evaluate((box: HTMLInputElement) => box.labels?.[0].textContent))?.slice(0, 6) ?? '';
  await panelOf(page).getByLabel('Stage', { exact: true }).selectOption('Review');
  await panelOf(page).getByRole('button', { name: 'Preview' }).press('Enter');
  await focusIsOn(page, 'Check before anything is changed');
  expect(await panelOf(page).getByRole('row', { name: new RegExp(chosen) }).innerText()).toMatch(/Stage\s+Running\s+Review/);

  await panelOf(page).getByRole('button', { name: 'Change 1 item' }).click();
  await focusIsOn(page, 'Done');
  await page.keyboard.press('Escape');
  await panelOf(page).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.textContent === 'Edit');
  await open(`${registerPage}?lang=en&q=${chosen}`);
  await page.locator(`[data-open="${chosen}"]`).getByText('Under review').waitFor();
});

test('a hand-over that a lost connection breaks off is taken up after the page was loaded again', async () => {
  const { page, open } = await visitor({ as: personas.policyUnit, expected: /Failed to load resource|ERR_/ });
  await open(`${registerPage}?lang=en`);
  await page.locator('[data-open]').first().waitFor();
  await page.getByText(/^\d+ entries$/).first().waitFor();

  await openEdit(page, 'Change several entries');
  await panelOf(page).getByRole('checkbox', { name: /^Choose all/ }).check();
  await choosePerson(page, 'Lead officer', 'Mark');
  await panelOf(page).getByRole('button', { name: 'Preview' }).click();
  await panelOf(page).getByRole('button', { name: /^Change \d+ items$/ }).click();
  await step(page, /^Done/);
  await panelOf(page).getByRole('button', { name: 'Close' }).last().click();

  await openEdit(page, 'Hand over');
  const from = panelOf(page).getByLabel('Who hands over');
  await from.locator('option', { hasText: /^Mark/ }).waitFor({ state: 'attached' });
  const [key, held] = await from.evaluate((select: HTMLSelectElement) => Array.from(select.options).filter(({ text }) => text.startsWith('Mark')).map(({ value, text }) => [value, /\((\d+)\)/.exec(text)?.[1] ?? '0'])[0]);
  expect(Number(held)).toBeGreaterThan(160);
  await from.selectOption(key);
  await choosePerson(page, 'Who takes over', 'Carys');
  await panelOf(page).getByRole('button', { name: 'Preview' }).click();
  const goes = panelOf(page).getByRole('button', { name: /^Change \d+ items$/ });
  const all = Number(/\d+/.exec(await goes.innerText())?.[0]);

  let batches = 0;
  await page.route('**/_api/$batch', (route) => (++batches === 2 ? route.abort('connectionreset') : route.continue()));
  await goes.click();
  await step(page, `Not finished: 80 of ${all} are done`);
  await panelOf(page).getByRole('alert').getByText('The connection was lost.', { exact: false }).waitFor();
  await page.unroute('**/_api/$batch');

  await page.reload();
  await page.locator('[data-open]').first().waitFor();
  await openEdit(page, 'Hand over');
  await step(page, `Not finished: 80 of ${all} are done`);
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await local('DELETE', 'requests');
  await panelOf(page).getByRole('button', { name: 'Continue' }).click();
  await step(page, 'Done');
  await panelOf(page).getByText(`${all} items were changed.`).waitFor();
  const sent = (await local('GET', 'requests') as readonly { path: string; parts?: readonly { status: number }[] }[]).filter(({ path }) => path.endsWith('$batch')).flatMap(({ parts = [] }) => parts);
  expect(sent.map(({ status }) => status)).toEqual(Array.from({ length: all - 80 }, () => 204));

  await panelOf(page).getByRole('button', { name: 'Close' }).last().click();
  await openEdit(page, 'Hand over');
  await step(page, 'What has happened');
  await panelOf(page).getByLabel('Who hands over').locator(`option[value="${key}"]`).waitFor({ state: 'detached' });
});

test.each(themes)('every step is accessible in the %s theme, in both languages', async (theme) => {
  const { page, open } = await visitor({ as: personas.policyUnit });
  const clean = async (): Promise<void> => expect(await axe(page, '[role=dialog]')).toEqual([]);
  for (const [language, edit, several, preview, handOver] of [['en', 'Edit', 'Change several entries', 'Preview', 'Hand over'], ['cy', 'Golygu', 'Newid sawl cofnod', 'Rhagolwg', 'Trosglwyddo']]) {
    await open(`${registerPage}?lang=${language}&theme=${theme}&service=Housing`);
    await page.locator('[data-open]').first().waitFor();
    await page.getByRole('button', { name: edit, exact: true }).click();
    await page.locator('[data-edit-menu]').waitFor();
    expect(await axe(page, '[data-edit-menu]')).toEqual([]);
    await page.getByRole('button', { name: several }).click();
    await page.locator('#several-stage').waitFor();
    await panelOf(page).getByRole('button', { name: preview }).click();
    await panelOf(page).getByRole('alert').first().waitFor();
    await clean();
    await panelOf(page).getByRole('checkbox').first().check();
    await page.locator('#several-stage').selectOption('Set up');
    await panelOf(page).getByRole('button', { name: preview }).click();
    await page.locator('#bulk-left').waitFor();
    await clean();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: edit, exact: true }).click();
    await page.getByRole('button', { name: handOver }).click();
    await page.locator('#hand-over-from').waitFor();
    await panelOf(page).getByRole('radio').last().check();
    await clean();
    await page.locator('#hand-over-from').selectOption('Housing');
    await page.locator('#hand-over-to').selectOption('Finance');
    await panelOf(page).getByRole('button', { name: preview }).click();
    await page.locator('#bulk-changes').waitFor();
    await clean();
  }
});

test.each([320, 390])('both panels fit %s pixels', async (width) => {
  const { page, open } = await visitor({ as: personas.policyUnit, viewport: { width, height: 844 } });
  await open(`${registerPage}?lang=cy`);
  await page.locator('[data-open]').first().waitFor();
  await page.getByRole('button', { name: 'Golygu', exact: true }).click();
  await page.getByRole('button', { name: 'Trosglwyddo' }).click();
  await page.locator('#hand-over-from').selectOption({ index: 1 });
  await panelFits(page);
  await panelOf(page).getByRole('radio').last().check();
  await page.locator('#hand-over-from').selectOption('Environmental Health and Trading Standards');
  await page.locator('#hand-over-to').selectOption('Learning, Inclusion and Culture');
  await panelOf(page).getByRole('button', { name: 'Rhagolwg' }).click();
  await page.locator('#bulk-changes').waitFor();
  await panelFits(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Golygu', exact: true }).click();
  await page.getByRole('button', { name: 'Newid sawl cofnod' }).click();
  await page.locator('#several-stage').waitFor();
  await panelFits(page);
});
