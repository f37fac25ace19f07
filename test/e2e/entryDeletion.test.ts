import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { journeys } from './support/journeys';

const registerPage = '/sites/partnerships/SitePages/Register.aspx';
const register = `${registerPage}?lang=en&view=Everything`;
/** An idea with one member. */
const idea = 'P-0086';
const ideaName = 'Community Energy: solar roofs on schools';

const { visitor, local } = journeys();

const panelOf = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');

test('an idea is deleted with its member, undone by keyboard, and is as it was', async () => {
  const { page, open } = await visitor({ as: personas.policyUnit });
  await open(`${register}&entry=${idea}`);
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Delete', exact: true }).click();
  const question = panel.getByRole('group', { name: `Delete ${idea} ${ideaName}?` });
  await question.getByText('Members: 1').waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await local('DELETE', 'requests');
  await question.getByRole('button', { name: 'Delete', exact: true }).click();
  await panel.waitFor({ state: 'detached' });
  await page.getByText(`Deleted: ${idea} ${ideaName}`).waitFor();
  const requests = await local('GET', 'requests') as readonly { method: string; path: string; parts?: readonly { path: string }[] }[];
  expect(requests.filter(({ path }) => path.endsWith('$batch')).map(({ parts = [] }) => parts.map(({ path }) => /'([A-Za-z ]+)'/.exec(decodeURIComponent(path))?.[1]))).toEqual([['Memberships', 'Partnerships']]);
  await eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(`Deleted: ${idea}`));
  await page.getByText('87 entries').first().waitFor();
  expect(await axe(page)).toEqual([]);

  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText(`${idea} ${ideaName} is back, with all that belongs to it.`).waitFor();
  await page.getByText('88 entries').first().waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await open(`${register}&entry=${idea}`);
  await panel.getByText('1 organisation').waitFor();
});

test('an entry that has been reviewed is closed instead, and the panel says why', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(`${register}&entry=P-0010`);
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Delete', exact: true }).click();
  const kept = panel.getByRole('group', { name: /^P-0010 .* cannot be deleted$/ });
  await kept.getByText(/^It has been reviewed/).waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await kept.waitFor({ state: 'detached' });
  await panel.getByRole('heading', { name: 'History' }).waitFor();
  await eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Delete'));

  await page.keyboard.press('Enter');
  await kept.getByRole('button', { name: 'Close it instead' }).click();
  const day = panel.getByLabel('Closed on (required)');
  await day.waitFor();
  await eventually(async () => expect(await panel.getByLabel(/^Stage/).inputValue()).toBe('Closed'));
  await eventually(async () => expect(await page.evaluate(() => document.activeElement?.id)).toBe('entry-form-closed'));
  await day.fill('2026-11-13');
  await panel.getByRole('button', { name: 'Save', exact: true }).click();
  const question = panel.getByRole('alertdialog', { name: 'Close this entry for good?' });
  await question.waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await question.getByRole('button', { name: 'Close it for good' }).click();
  await panel.getByText('Saved.').waitFor();
  await panel.getByText('Stage: Closed').waitFor();
  await panel.getByRole('button', { name: 'Delete', exact: true }).click();
  await kept.getByText(/^It is already closed/).waitFor();
  expect(await kept.getByRole('button', { name: 'Close it instead' }).count()).toBe(0);
});

test('staff are not offered to delete', async () => {
  const { page, open } = await visitor();
  await open(`${register}&entry=${idea}`);
  await panelOf(page).getByRole('heading', { name: 'History' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await panelOf(page).getByRole('button', { name: 'Delete', exact: true }).count()).toBe(0);
});

test('a connection lost in the middle is told, and what has gone can be brought back', async () => {
  const { page, open } = await visitor({ as: personas.policyUnit, expected: /batch|ERR_|Failed to load/ });
  await open(`${register}&entry=P-0085`);
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Delete', exact: true }).click();
  const confirm = panel.getByRole('group').getByRole('button', { name: 'Delete', exact: true });
  await confirm.waitFor();
  // Carried out, but the answer is lost.
  await page.route(/\$batch$/, async (route) => {
    await route.fetch();
    await route.abort('connectionreset');
  }, { times: 1 });
  await confirm.click();
  await page.getByText(/^No answer came while P-0085/).waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(/^Deleted: P-0085/).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText(/^P-0085 .* is back/).waitFor();
  await page.getByText('88 entries').first().waitFor();
});
