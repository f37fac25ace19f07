import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { journeys } from './support/journeys';

const registerPage = '/sites/partnerships/SitePages/Register.aspx';
const entry = `${registerPage}?lang=en&entry=P-0010`;
const seeded = 'Two landlords may leave';

const { visitor, local, product } = journeys();

const panelOf = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');
const notesOf = (page: Page): ReturnType<Page['getByRole']> => panelOf(page).getByRole('list', { name: /^Restricted notes/ });

test('a Head of Service reads a note, adds one that outlives a reload half-written, and deletes it with a way back', async () => {
  const { page, open } = await visitor({ as: personas.headOfService });
  await open(entry);
  await notesOf(page).getByRole('heading', { name: seeded }).waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);

  await panelOf(page).getByRole('button', { name: 'Add a restricted note' }).click();
  await panelOf(page).getByLabel(/^Subject/).fill('Llŷr’s advice');
  await panelOf(page).getByLabel(/^Note/).fill('<script>alert(1)</script> & in confidence');
  await page.reload();
  await panelOf(page).getByText('What you had typed is here again. Nothing is saved yet.').waitFor();
  expect(await page.evaluate(() => JSON.stringify(window.localStorage))).not.toContain('in confidence');
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await panelOf(page).getByRole('button', { name: 'Save' }).click();
  await panelOf(page).getByText('The note is saved.').waitFor();
  await notesOf(page).getByText('<script>alert(1)</script> & in confidence').waitFor();

  await panelOf(page).getByRole('button', { name: 'Delete the note: Llŷr’s advice' }).click();
  await panelOf(page).getByText('Deleted: Llŷr’s advice').waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await panelOf(page).getByRole('button', { name: 'Undo' }).press('Enter');
  await panelOf(page).getByText('The note is back: Llŷr’s advice').waitFor();
  await notesOf(page).getByRole('heading', { name: 'Llŷr’s advice' }).waitFor();
});

test.each(['staff', 'panel'] as const)('%s do not see that there are notes, not over REST either', async (role) => {
  const { page, open } = await visitor({ as: personas[role] });
  await open(entry);
  await panelOf(page).getByRole('heading', { name: 'History' }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await panelOf(page).getByText(/estricted/).count()).toBe(0);
  const requests = await local('GET', 'requests') as readonly { path: string; as?: string }[];
  expect(requests.filter(({ path, as }) => as === personas[role] && /Restricted/i.test(decodeURIComponent(path)))).toEqual([]);

  const rest = async (path: string): Promise<{ status: number; text: string }> => {
    const answer = await page.request.get(`${product().siteUrl}/_api/web/${path}`, { headers: { accept: 'application/json' } });
    return { status: answer.status(), text: await answer.text() };
  };
  for (const path of ["lists/getByTitle('Restricted notes')", "lists/getByTitle('Restricted notes')/items", "lists/getByTitle('Restricted notes')/items(1)/versions"]) {
    const { status, text } = await rest(path);
    expect([path, status]).toEqual([path, 403]);
    expect(text).not.toContain(seeded);
  }
  expect((await rest('lists?$select=Title')).text).not.toContain('Restricted');
});

test('an Executive Director reads and is not offered to write', async () => {
  const { page, open } = await visitor({ as: personas.executiveDirector });
  await open(entry);
  await notesOf(page).getByRole('heading', { name: seeded }).waitFor();
  expect(await panelOf(page).getByRole('button', { name: /restricted note|the note/ }).count()).toBe(0);
});

test('notes are not printed with the entry', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(entry);
  await notesOf(page).getByRole('heading', { name: seeded }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await panelOf(page).getByText(seeded).waitFor({ state: 'hidden' });
});
