import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { panelFits } from './support/fits';
import { journeys } from './support/journeys';

const registerPage = '/sites/partnerships/SitePages/Register.aspx';
/** The staff persona reads Welsh. */
const register = `${registerPage}?lang=en`;

/** More than 150 members. */
const learning = 'P-0014';

const { visitor, local } = journeys();

const panelOf = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');

test('an entry opens from the list, has a link of its own, and the way back leads to where it was opened', async () => {
  const reader = await visitor({ permissions: ['clipboard-read', 'clipboard-write'] });
  await reader.open(register);
  const first = reader.page.locator('[data-open]').first();
  const reference = await first.getAttribute('data-open');
  await first.getByRole('link').first().click();
  await panelOf(reader.page).getByRole('heading', { name: 'History' }).waitFor();
  await eventually(async () => expect(new URL(reader.page.url()).searchParams.get('entry')).toBe(reference));

  await panelOf(reader.page).getByRole('button', { name: 'Copy link' }).click();
  await reader.page.getByText('Link copied').waitFor();
  const link = await reader.page.evaluate(() => navigator.clipboard.readText());
  await reader.page.keyboard.press('Escape');
  await panelOf(reader.page).waitFor({ state: 'detached' });
  await eventually(async () => expect(new URL(reader.page.url()).searchParams.has('entry')).toBe(false));
  await reader.page.waitForFunction((opened) => document.activeElement?.closest('[data-open]')?.getAttribute('data-open') === opened, reference);

  const colleague = await visitor({ as: personas.headOfService });
  await colleague.open(link);
  await panelOf(colleague.page).getByText(reference ?? '', { exact: true }).waitFor();
  await panelOf(colleague.page).getByRole('link', { name: /Teams/ }).first().waitFor();
});

test('the learning partnership’s members are found by name and grouped by sector', async () => {
  const { page, open } = await visitor();
  await open(`${register}&entry=${learning}`);
  const panel = panelOf(page);
  const search = panel.getByLabel('Find a member');
  await search.waitFor();
  const sectors = panel.getByRole('heading', { level: 4 });
  await eventually(async () => expect(await sectors.count()).toBeGreaterThan(5));
  await search.fill('onnen');
  const [found, all] = (await panel.getByText(/ members match$/).innerText()).split(' of ').map((words) => parseInt(words, 10));
  expect(all).toBeGreaterThan(150);
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  await search.fill('zzz');
  await panel.getByText('No member matches “zzz”.').waitFor();
});

test('members that cannot be loaded leave the rest, and can be tried again', async () => {
  const { page, open } = await visitor({ expected: /500/ });
  await local('POST', 'faults', [{ method: 'GET', path: 'Memberships', status: 500, when: 'before', times: 50, batchPart: true }]);
  await open(`${register}&entry=${learning}`);
  const panel = panelOf(page);
  await panel.getByText('The members could not be loaded').waitFor();
  await panel.getByRole('heading', { name: 'Money and time' }).waitFor();
  await local('DELETE', 'faults');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await panel.getByLabel('Find a member').waitFor();
});

test('a reference that there is not is said to be missing', async () => {
  const { page, open } = await visitor();
  await open(`${register}&entry=P-9999`);
  await panelOf(page).getByText('There is no entry P-9999').waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
});

test.each(['light', 'dark', 'contrast'])('the panel is accessible in the %s theme, in both languages', async (theme) => {
  const { page, open } = await visitor();
  for (const language of ['en', 'cy']) {
    await open(`${registerPage}?entry=${learning}&lang=${language}&theme=${theme}`);
    const panel = panelOf(page);
    await panel.locator('#entry-member-search').waitFor();
    await panel.locator('#entry-history ~ button').click();
    await panel.locator('ol[aria-labelledby=entry-history]').waitFor();
    expect([language, await axe(page, '[role=dialog]')]).toEqual([language, []]);
  }
});

test.each([320, 390])('the panel fits %s pixels', async (width) => {
  const { page, open } = await visitor({ viewport: { width, height: 844 } });
  await open(`${registerPage}?entry=${learning}&lang=cy`);
  await panelOf(page).locator('#entry-member-search').waitFor();
  await panelFits(page);
  expect(await page.locator('.ms-Panel-main').evaluate(({ clientWidth }) => clientWidth)).toBeGreaterThanOrEqual(width - 1);
});
