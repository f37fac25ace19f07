import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { journeys } from './support/journeys';
import { writeAs } from './support/writeAs';

const registerPage = '/sites/partnerships/SitePages/Register.aspx';
const register = `${registerPage}?lang=en`;

const { visitor, local, product } = journeys();

const panelOf = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');
const historyOf = (page: Page): ReturnType<Page['getByRole']> => panelOf(page).getByRole('list', { name: 'History' });

async function openHistory(page: Page): Promise<void> {
  await panelOf(page).getByRole('button', { name: /who changed what/ }).click();
  await historyOf(page).waitFor();
}

test('history tells who changed what, before and after, and is asked for once, on request', async () => {
  const { page, open } = await visitor();
  await open(`${register}&entry=P-0002`);
  await panelOf(page).getByRole('heading', { name: 'Members' }).waitFor();
  await local('DELETE', 'requests');
  await openHistory(page);
  await panelOf(page).getByText('Entry created').waitFor();
  const requests = await local('GET', 'requests') as readonly { path: string; parts?: readonly { path: string }[] }[];
  expect(requests.filter(({ path, parts = [] }) => /versions/i.test(path) || parts.some((part) => /versions/i.test(part.path)))).toHaveLength(1);
  await panelOf(page).getByText('Before: Cwm Onnen Crime & Disorder Reduction Partnership').waitFor();
  expect(await panelOf(page).getByRole('button', { name: /^Bring back/ }).count()).toBe(0);
});

test('150 members that never changed take one request', async () => {
  const { page, open } = await visitor();
  await open(`${register}&entry=P-0014`);
  await panelOf(page).getByLabel('Find a member').waitFor();
  await local('DELETE', 'requests');
  await openHistory(page);
  await panelOf(page).getByRole('button', { name: /^Members and representatives: 1\d\d changes$/ }).waitFor();
  const requests = await local('GET', 'requests') as readonly { path: string; parts?: readonly unknown[] }[];
  const batches = requests.filter(({ path }) => path.endsWith('$batch')).map(({ parts = [] }) => parts.length);
  expect(batches[0]).toBe(4);
  expect(batches.length).toBeLessThanOrEqual(2);
});

test('a member’s change is told by name, and an older name of the entry is brought back', async () => {
  await writeAs(product(), personas.leadOfficer, 'items(15)', { list: 'Memberships', method: 'MERGE', body: { Role: 'Observer' } });
  const { page, open } = await visitor({ as: personas.policyUnit });
  await open(`${register}&entry=P-0002`);
  await openHistory(page);
  await historyOf(page).getByText(/\(member\)$/).waitFor();
  await historyOf(page).getByText('After: Observer').waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await panelOf(page).getByRole('button', { name: /^Bring back this value: Name, Cwm Onnen Crime/ }).click();
  const question = panelOf(page).getByRole('group', { name: 'Bring back an older value of “Name”?' });
  await question.getByText('Safer Cwm Onnen Community Safety Partnership').waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await question.getByRole('button', { name: 'Bring it back' }).click();
  await panelOf(page).getByText('“Name” is back: Cwm Onnen Crime & Disorder Reduction Partnership').waitFor();
  await panelOf(page).getByRole('heading', { level: 2, name: 'Cwm Onnen Crime & Disorder Reduction Partnership' }).waitFor();
  await historyOf(page).getByText('Nia Rhydderch').first().waitFor();
  await page.locator('[data-open="P-0002"]').getByText('Cwm Onnen Crime & Disorder Reduction Partnership').first().waitFor({ state: 'attached' });
});

test('what somebody else saved meanwhile is shown before it is asked again', async () => {
  const { page, open } = await visitor({ as: personas.policyUnit, expected: /412/ });
  await open(`${register}&entry=P-0051`);
  await openHistory(page);
  await panelOf(page).getByRole('button', { name: 'Bring back this value: Name, Shared I.T. Service' }).click();
  await writeAs(product(), personas.leadOfficer, 'items(51)', { method: 'MERGE', body: { Title: 'Shared Digital Service' } });
  await panelOf(page).getByRole('button', { name: 'Bring it back' }).click();
  await panelOf(page).getByText(/^Nothing is saved: somebody else/).waitFor();
  await panelOf(page).getByText('Shared Digital Service').waitFor();
  await panelOf(page).getByRole('button', { name: 'Bring it back' }).click();
  await panelOf(page).getByText('“Name” is back: Shared I.T. Service').waitFor();
});
