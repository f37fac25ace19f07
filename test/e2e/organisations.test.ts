import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { journeys } from './support/journeys';
import { writeAs } from './support/writeAs';

const registerPage = '/sites/partnerships/SitePages/Register.aspx';
const { visitor, local, product } = journeys();

const address = (view: string, more = 'lang=en'): string => `${registerPage}?${more}&organisations=${view}`;
const panelOf = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('dialog');
const heading = (page: Page, name: string | RegExp): Promise<void> => panelOf(page).getByRole('heading', { level: 2, name }).waitFor();

let serial = 400;
/** A second record of the police, as somebody adds one who did not look; member of `count` entries. */
async function addDouble(name: string, count: number): Promise<{ readonly reference: string; readonly id: number }> {
  const reference = `O-0${++serial}`;
  const { Id = 0 } = await writeAs(product(), personas.policyUnit, 'items', { list: 'Organisations', body: { Title: name, Reference: reference, Sector: 'Police', Website: { Url: 'https://heddlu.example/', Description: 'Heddlu' } } });
  for (let entry = 1; entry <= count; entry++) {
    await writeAs(product(), personas.policyUnit, 'items', { list: 'Memberships', body: { Title: 'Double', PartnershipId: entry + 30, OrganisationId: Id, Role: 'Funder' } });
  }
  return { reference, id: Id };
}

test('a possible duplicate is compared, previewed and merged with the keyboard alone; its link then leads to the one that stayed', async () => {
  const { reference } = await addDouble('Heddlu Cymoedd Hafren', 6);
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(address('all'));
  const press = async (name: string | RegExp): Promise<void> => { await panelOf(page).getByRole('button', { name }).press('Enter'); };
  await press('Look at both: Hafren Valleys Police; Heddlu Cymoedd Hafren');
  await heading(page, 'Which one stays?');
  await page.waitForFunction(() => document.activeElement?.tagName === 'H2');
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await panelOf(page).getByRole('radio', { name: 'Keep Hafren Valleys Police' }).check();
  await press('Preview the merger');
  await panelOf(page).getByRole('heading', { name: /^Memberships that move/ }).waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await press('Merge now');
  await panelOf(page).getByText('Heddlu Cymoedd Hafren is merged into Hafren Valleys Police').waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await press('Open Hafren Valleys Police');
  await heading(page, 'Hafren Valleys Police');
  await panelOf(page).getByRole('link', { name: 'Heddlu' }).waitFor();

  await open(address(reference));
  await panelOf(page).getByText('This organisation turned out to be Hafren Valleys Police. Its memberships were moved there.').waitFor();
  await panelOf(page).getByText('It is in no partnership.').waitFor();
});

test('a merger that is broken off says what is left, and goes on', async () => {
  await addDouble('Police, Hafren Valleys', 3);
  const { page, open } = await visitor({ as: personas.policyUnit, expected: /50[0-9]|Failed to load/ });
  await open(address('all'));
  await panelOf(page).getByRole('button', { name: 'Look at both: Hafren Valleys Police; Police, Hafren Valleys' }).click();
  await panelOf(page).getByRole('radio', { name: 'Keep Hafren Valleys Police' }).check();
  await panelOf(page).getByRole('button', { name: 'Preview the merger' }).click();
  await local('POST', 'faults', ['MERGE', 'POST'].map((method) => ({ method, path: '*Memberships*items(*', status: 500, when: 'before', times: 2, batchPart: true })));
  await panelOf(page).getByRole('button', { name: 'Merge now' }).click();
  await panelOf(page).getByText('Not everything could be moved').waitFor();
  await panelOf(page).getByRole('button', { name: 'Go on' }).click();
  await panelOf(page).getByText('Police, Hafren Valleys is merged into Hafren Valleys Police').waitFor();
});

test('a known organisation is offered while a new one is typed, and taken', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(address('all'));
  await panelOf(page).getByRole('button', { name: 'Add an organisation' }).click();
  await panelOf(page).getByLabel(/^Name \(/).fill('Colege Cwm Onnen');
  await panelOf(page).getByText('Spelt nearly the same').waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await panelOf(page).getByRole('button', { name: 'It is Coleg Cwm Onnen' }).click();
  await heading(page, 'Coleg Cwm Onnen');
  await eventually(async () => expect(new URL(page.url()).searchParams.get('organisations')).toMatch(/^O-\d{4}$/));
});

test('a different one is added under the next reference, after the question', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(address('all'));
  await panelOf(page).getByRole('button', { name: 'Add an organisation' }).click();
  await panelOf(page).getByLabel(/^Name \(/).fill('Colege Cwm Onnen');
  await panelOf(page).getByLabel(/^Sector/).selectOption('College or academy');
  await panelOf(page).getByRole('button', { name: 'Add organisation', exact: true }).click();
  await panelOf(page).getByRole('heading', { name: 'Is it one of these?' }).waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await panelOf(page).getByRole('button', { name: 'It is a different one: add it' }).click();
  await heading(page, 'Colege Cwm Onnen');
  await panelOf(page).getByText('It is in no partnership.').waitFor();
});

test('two people who edit one organisation: what only one changed is kept, what both changed is chosen', async () => {
  const [one, other] = [await visitor({ as: personas.leadOfficer, expected: /412/ }), await visitor({ as: personas.policyUnit })];
  for (const { page, open } of [one, other]) {
    await open(address('O-0030'));
    await panelOf(page).getByRole('button', { name: 'Edit' }).click();
    await panelOf(page).getByLabel('Telephone').waitFor();
  }
  await panelOf(other.page).getByLabel('Telephone').fill('01632 960111');
  await panelOf(other.page).getByLabel('Notes').fill('Asks for papers in Welsh.');
  await panelOf(other.page).getByRole('button', { name: 'Save' }).click();
  await panelOf(other.page).getByText('Saved.').waitFor();

  const panel = panelOf(one.page);
  await panel.getByLabel('Telephone').fill('01632 960222');
  await panel.getByLabel('Town').fill('Abergelyn');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText(/saved another value while you were typing/).waitFor();
  expect(await axe(one.page, '[role=dialog]')).toEqual([]);
  await panel.getByRole('radio', { name: /^Yours/ }).check();
  await panel.getByRole('button', { name: 'Use what I have chosen' }).click();
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText(/^Saved\./).waitFor();
  for (const text of ['01632 960222', 'Abergelyn', 'Asks for papers in Welsh.']) await panel.getByText(text, { exact: true }).waitFor();
});

test('another one is found by its Welsh name to merge with; Escape and the way back lose nothing', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(address('O-0030'));
  await panelOf(page).getByRole('button', { name: 'Merge into another' }).click();
  await panelOf(page).getByRole('combobox').fill('heddlu cymoedd');
  await panelOf(page).getByRole('option', { name: /Hafren Valleys Police/ }).first().click();
  await panelOf(page).getByRole('button', { name: 'Look at both' }).click();
  await heading(page, 'Which one stays?');
  await panelOf(page).getByRole('button', { name: 'They are two different organisations' }).click();
  await panelOf(page).getByRole('button', { name: 'Edit' }).click();
  await panelOf(page).getByLabel('Notes').fill('Half a sentence');
  await page.keyboard.press('Escape');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Go on editing' }).click();
  await eventually(async () => expect(await panelOf(page).getByLabel('Notes').inputValue()).toBe('Half a sentence'));
  await page.reload();
  await panelOf(page).getByRole('button', { name: 'Edit' }).click();
  await panelOf(page).getByRole('button', { name: 'Go on from there' }).click();
  await eventually(async () => expect(await panelOf(page).getByLabel('Notes').inputValue()).toBe('Half a sentence'));
});

test('staff look up, and are offered nothing else', async () => {
  const { page, open } = await visitor({ as: personas.staff });
  await open(address('all'));
  await panelOf(page).getByLabel('Search by name or reference').fill('heddlu cymoedd');
  await panelOf(page).getByRole('link', { name: 'Hafren Valleys Police' }).click();
  await heading(page, 'Hafren Valleys Police');
  await panelOf(page).getByRole('heading', { name: /^Partnerships/ }).waitFor();
  expect(await panelOf(page).getByRole('button', { name: /Edit|Merge|Add|ended/ }).count()).toBe(0);
  await panelOf(page).locator('section').last().getByRole('link').first().click();
  await panelOf(page).getByRole('heading', { name: 'Life cycle' }).waitFor();
  await page.goBack();
  await heading(page, 'Hafren Valleys Police');
});

test.each(['light', 'dark', 'contrast'])('list, organisation and form are accessible in the %s theme, in both languages', async (theme) => {
  await addDouble(`Heddlu Cymoedd Hafren ${theme}`, 1);
  const { page, open } = await visitor({ as: personas.policyUnit });
  for (const [language, edit] of [['en', 'Edit'], ['cy', 'Golygu']]) {
    await open(address('all', `lang=${language}&theme=${theme}`));
    await panelOf(page).locator('section[aria-labelledby=organisations-duplicates] button').first().waitFor();
    expect([language, await axe(page, '[role=dialog]')]).toEqual([language, []]);
    await open(address('O-0024', `lang=${language}&theme=${theme}`));
    await panelOf(page).locator('#organisation-places').waitFor();
    expect([language, await axe(page, '[role=dialog]')]).toEqual([language, []]);
    await panelOf(page).getByRole('button', { name: edit }).click();
    await panelOf(page).locator('#organisation-name').waitFor();
    expect([language, await axe(page, '[role=dialog]')]).toEqual([language, []]);
  }
});

test.each([320, 390])('list, comparison and form fit %s pixels', async (width) => {
  await addDouble(`Heddlu Cymoedd Hafren ${width}`, 1);
  const { page, open } = await visitor({ as: personas.policyUnit, viewport: { width, height: 844 } });
  const overflow = (): Promise<number> => page.evaluate(() => {
    const main = document.querySelector('.ms-Panel-scrollableContent');
    return (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0);
  });
  await open(address('all', 'lang=cy'));
  await panelOf(page).locator('section[aria-labelledby=organisations-duplicates] button').first().waitFor();
  await eventually(async () => expect(await overflow()).toBe(0));
  await panelOf(page).locator('section[aria-labelledby=organisations-duplicates] button').first().click();
  await panelOf(page).getByRole('table').waitFor();
  await eventually(async () => expect(await overflow()).toBe(0));
  await open(address('O-0024', 'lang=cy'));
  await panelOf(page).getByRole('button', { name: 'Golygu' }).click();
  await panelOf(page).locator('#organisation-name').waitFor();
  await eventually(async () => expect(await overflow()).toBe(0));
});

test('the edit menu leads to the organisations; closing them brings the focus back', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(`${registerPage}?lang=en`);
  const menu = page.getByRole('button', { name: 'Edit', exact: true });
  await menu.press('Enter');
  await page.getByRole('button', { name: 'Organisations' }).press('Enter');
  await panelOf(page).getByLabel('Search by name or reference').waitFor();
  await page.keyboard.press('Escape');
  await panelOf(page).waitFor({ state: 'detached' });
  await eventually(async () => expect(new URL(page.url()).searchParams.has('organisations')).toBe(false));
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-expanded') === 'false');
});

test('who closes the panel at the question whether it is the same is asked about their changes', async () => {
  const { page, open } = await visitor({ as: personas.leadOfficer });
  await open(address('O-0024'));
  await panelOf(page).getByRole('button', { name: 'Edit', exact: true }).press('Enter');
  await panelOf(page).getByLabel(/^Name \(/).fill('Coleg Cwm Onnen');
  await panelOf(page).getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await panelOf(page).getByRole('heading', { name: 'Is it one of these?' }).waitFor();
  await panelOf(page).getByRole('button', { name: 'Close' }).press('Enter');
  await page.getByRole('alertdialog', { name: 'You have changes that are not saved' }).waitFor();
  expect(await axe(page, '[role=dialog]')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Close');
});
