import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { requestsBeforeFirstRows, watchFirstRows } from './support/firstRows';
import { journeys } from './support/journeys';
import type { VisitorOptions } from './support/visitor';
import { type Write, writeAs } from './support/writeAs';

const registerPage = '/sites/partnerships/SitePages/Register.aspx';
const register = `${registerPage}?lang=en`;

const { visitor, local, product } = journeys();

const write = (mail: string, path: string, body?: unknown, method?: Write['method']): Promise<unknown> => writeAs(product(), mail, path, { body, method });

const rowsOf = (page: Page): ReturnType<Page['locator']> => page.locator('[role=row][data-open]');
const cardsOf = (page: Page): ReturnType<Page['locator']> => page.locator('[role=listitem][data-open]');
async function complete(page: Page): Promise<void> {
  await rowsOf(page).first().waitFor();
  await page.getByText(/^Loading (the rest|purposes and members for search)…$/).waitFor({ state: 'detached' });
}
const referencesOf = (page: Page): Promise<(string | null)[]> => rowsOf(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-open')));

test('the first rows cost two requests for data', async () => {
  const { page, open } = await visitor();
  await watchFirstRows(page);
  await open(register);
  expect(await requestsBeforeFirstRows(page)).toEqual(["/web/lists/getByTitle('Partnerships')", "/web/lists/getByTitle('Partnerships')/RenderListDataAsStream"]);
  await page.getByText('60 entries').first().waitFor();
});

test('somebody looks an organisation up, narrows and sorts what is found, and a colleague sees the same by the link', async () => {
  const reader = await visitor();
  await reader.open(register);
  await complete(reader.page);
  await reader.page.getByRole('textbox', { name: 'Search the register' }).fill('HEDDLU');
  await reader.page.getByText(/^\d+ of 60 entries$/).first().waitFor();
  const found = await rowsOf(reader.page).count();
  expect(found).toBeGreaterThan(1);
  await reader.page.getByTitle(/^Member: .*Police/).first().waitFor();

  await reader.page.getByRole('button', { name: 'Type', exact: true }).click();
  const option = reader.page.getByRole('checkbox', { name: /^Partnership/ });
  const promised = Number((await option.locator('xpath=..').innerText()).replace(/\D/g, ''));
  await option.check();
  await reader.page.keyboard.press('Escape');
  await reader.page.getByText(`${promised} of 60 entries`).first().waitFor();
  await reader.page.getByRole('columnheader', { name: 'Next review' }).click();
  await reader.page.getByRole('columnheader', { name: 'Next review' }).click();
  await eventually(async () => expect(await reader.page.getByRole('columnheader', { name: 'Next review' }).getAttribute('aria-sort')).toBe('descending'));
  const references = await referencesOf(reader.page);
  // Typing settles before it is written to the address.
  await reader.page.waitForURL(/q=HEDDLU/);

  const colleague = await visitor({ as: personas.headOfService });
  await colleague.open(reader.page.url());
  await colleague.page.getByText(`${promised} of 60 entries`).first().waitFor();
  await eventually(async () => expect(await referencesOf(colleague.page)).toEqual(references));
  await eventually(async () => expect(await colleague.page.getByRole('textbox', { name: 'Search the register' }).inputValue()).toBe('HEDDLU'));

  await reader.page.goBack();
  await reader.page.goBack();
  await reader.page.getByText(`${promised} of 60 entries`).first().waitFor();
  await reader.page.goBack();
  await reader.page.getByText(`${found} of 60 entries`).first().waitFor();
});

test('by the keyboard alone: into the list, down past what is in sight, into an entry and back to its row', async () => {
  const { page, open } = await visitor();
  await open(register);
  await rowsOf(page).first().waitFor();
  await page.getByRole('button', { name: 'Print', exact: true }).focus();
  for (let tabs = 0; tabs < 9 && !(await page.evaluate(() => document.activeElement?.matches('[data-cell]'))); tabs++) {
    await page.keyboard.press('Tab');
  }
  for (let line = 0; line < 40; line++) {
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((cell) => document.activeElement?.getAttribute('data-cell') === cell, `${line + 1}:0`);
  }
  const reference = await page.evaluate(() => document.activeElement?.closest('[data-open]')?.getAttribute('data-open'));
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByText(reference ?? '').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.waitForFunction((cell) => document.activeElement?.getAttribute('data-cell') === cell, '40:0');
  await page.keyboard.press('Control+End');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === '59:9');
});

test('a view that the policy unit changes shows on the next load, a new one stands in the picker, and a personal one does not', async () => {
  const reader = await visitor();
  await reader.open(`${register}&view=Closed`);
  await rowsOf(reader.page).first().waitFor();
  expect(await reader.page.getByRole('columnheader', { name: 'Footprint' }).count()).toBe(0);

  await write(personas.policyUnit, "views/getByTitle('Closed')/viewfields/addviewfield('Footprint')");
  await write(personas.policyUnit, "views/getByTitle('Closed')", { ViewQuery: "<OrderBy><FieldRef Name='Reference' Ascending='FALSE'/></OrderBy>", RowLimit: 20 }, 'MERGE');
  await write(personas.policyUnit, 'views', { Title: 'Gwent only', PersonalView: false, ViewQuery: "<Where><Eq><FieldRef Name='Footprint'/><Value Type='Choice'>Gwent</Value></Eq></Where>" });
  await write(personas.policyUnit, 'views', { Title: 'My own', PersonalView: true });

  await reader.open(`${register}&view=Closed`);
  await reader.page.getByRole('columnheader', { name: 'Footprint' }).waitFor();
  await eventually(async () => {
    const references = await referencesOf(reader.page);
    expect(references.length).toBeGreaterThan(1);
    expect(references).toEqual([...references].sort().reverse());
  });
  const views = await reader.page.getByRole('combobox', { name: 'View' }).locator('option').allInnerTexts();
  expect(views).toContain('Gwent only');
  expect(views).not.toContain('My own');
  await reader.page.getByRole('combobox', { name: 'View' }).selectOption({ label: 'Gwent only' });
  await reader.page.waitForURL(/view=/);
  await reader.page.getByRole('grid', { name: /Gwent only/ }).waitFor();
});

test('grouped by service, groups close and open', async () => {
  const { page, open } = await visitor();
  await open(`${register}&view=ByService`);
  const group = page.locator('[role=row][data-group]').first();
  await group.waitFor();
  const first = await referencesOf(page);
  await group.click();
  await eventually(async () => expect(await group.getByRole('gridcell').getAttribute('aria-expanded')).toBe('false'));
  await eventually(async () => expect((await referencesOf(page))[0]).not.toBe(first[0]));
  await group.click();
  await eventually(async () => expect((await referencesOf(page))[0]).toBe(first[0]));
});

test('a busy SharePoint is waited for and said', async () => {
  const { page, open } = await visitor({ expected: /429/ });
  await local('POST', 'faults', [{ method: 'POST', path: 'RenderListDataAsStream', status: 429, when: 'before', times: 1, retryAfter: 2 }]);
  await open(register);
  await page.getByText(/SharePoint is busy. Trying again in [12] seconds…/).first().waitFor();
  await rowsOf(page).first().waitFor();
  await page.getByText(/SharePoint is busy/).first().waitFor({ state: 'detached' });
});

test('without a network the register says so, and goes on when it is back', async () => {
  const { page, open } = await visitor({ isNew: true, expected: /ERR_INTERNET_DISCONNECTED/ });
  await open(register);
  await complete(page);
  await page.context().setOffline(true);
  await page.getByRole('combobox', { name: 'View' }).selectOption({ label: 'Closed' });
  await page.getByRole('heading', { name: 'You are offline' }).waitFor();
  await page.context().setOffline(false);
  await rowsOf(page).first().waitFor();
});

test('in Teams, on the root site, the register reads its own site and shares links to it', async () => {
  const { page, open } = await visitor({ permissions: ['clipboard-read', 'clipboard-write'] });
  await open('/teams?lang=en');
  await rowsOf(page).first().waitFor();
  await page.getByRole('textbox', { name: 'Search the register' }).fill('police');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Link copied').first().waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${product().siteUrl}/SitePages/Register.aspx?q=police`);
});

test('every entry of the list is on paper, and the page around it is not when the button printed', async () => {
  const { page, open } = await visitor();
  await page.addInitScript(() => { window.print = () => { window.dispatchEvent(new Event('beforeprint')); document.title = `${document.querySelectorAll('body > * tr').length}`; window.dispatchEvent(new Event('afterprint')); }; });
  await open(`${register}&type=Collaboration`);
  await page.getByText('25 of 60 entries').first().waitFor();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await page.waitForFunction(() => document.title === '26');

  // The browser's own menu prints what is drawn once the page has been idle: until then there is nothing to draw it.
  const table = page.getByRole('table');
  await eventually(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    expect(await table.getByRole('row').count()).toBe(26);
  });
  await eventually(async () => expect(await page.getByRole('grid').isVisible()).toBe(false));
  await page.emulateMedia({ media: 'screen' });
  await table.waitFor({ state: 'detached' });
});

test.each([320, 390])('cards fit %s pixels, and nothing scrolls sideways', async (width) => {
  const { page, open } = await visitor({ viewport: { width, height: 800 } });
  await open(`${registerPage}?lang=cy`);
  await cardsOf(page).first().waitFor();
  await page.getByRole('button', { name: 'Hidlyddion a mwy' }).click();
  await eventually(async () => expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width));
  await eventually(async () => expect(await page.getByRole('grid').count()).toBe(0));
});

describe.each(['light', 'dark', 'contrast'])('axe finds nothing in the %s theme, in either language', (theme) => {
  const part = '[role=region]';
  const inBoth = async (query: string, ready: (page: Page) => Promise<unknown>, options: VisitorOptions = {}): Promise<void> => {
    const { page, open } = await visitor(options);
    for (const language of ['en', 'cy']) {
      await open(`${registerPage}?lang=${language}&theme=${theme}${query}`);
      await ready(page);
      expect([language, await axe(page, part)]).toEqual([language, []]);
    }
  };

  test('list', () => inBoth('', (page) => rowsOf(page).nth(5).waitFor()));
  test('list in groups, with a filter open and a search', () => inBoth('&view=ByService&q=on&role=Lead', async (page) => {
    await rowsOf(page).first().waitFor();
    await page.locator('[aria-expanded=false]').first().click();
  }));
  test('cards', () => inBoth('&layout=cards', (page) => cardsOf(page).nth(3).waitFor()));
  test('narrow, with all options open', () => inBoth('', async (page) => {
    await cardsOf(page).first().waitFor();
    await page.locator('[role=region] [aria-expanded=false]').first().click();
  }, { viewport: { width: 360, height: 780 } }));
  test('nothing found', () => inBoth('&q=zzzz', (page) => page.locator('[role=region] h2').waitFor()));
  test('failed', async () => {
    await local('POST', 'faults', [{ method: 'GET', path: "getByTitle('Partnerships')", status: 500, when: 'before', times: 50 }]);
    await inBoth('', (page) => page.getByRole('alert').waitFor(), { expected: /500/ });
  });
  test('denied', async () => {
    await local('POST', 'faults', [{ method: 'GET', path: "getByTitle('Partnerships')", status: 403, when: 'before', times: 50 }]);
    await inBoth('', (page) => page.getByRole('alert').waitFor(), { expected: /403/ });
  });
});

test('the policy unit chooses view, filters and card fields in the property pane, and everybody meets them', async () => {
  const editor = await visitor({ as: personas.policyUnit });
  await editor.open(`${register}&mode=edit`);
  await editor.page.getByRole('button', { name: 'Web part properties' }).click();
  const pane = editor.page.locator('#spPropertyPaneContainer');
  await pane.getByRole('combobox', { name: 'View to open with' }).click();
  await editor.page.locator('.ms-Dropdown-item').getByText('Led by us').click();
  await pane.getByText('Stage', { exact: true }).first().click();
  await pane.getByText('Footprint', { exact: true }).last().click();
  await editor.page.getByRole('grid', { name: /Led by us/ }).waitFor();
  await editor.page.getByRole('button', { name: 'Save' }).click();
  await editor.page.getByText('Saved.').waitFor();

  const reader = await visitor();
  await reader.open(`${register}&layout=cards`);
  await cardsOf(reader.page).first().waitFor();
  await eventually(async () => expect(await reader.page.getByRole('combobox', { name: 'View' }).inputValue()).toBe('LedByUs'));
  const filters = await reader.page.getByRole('group', { name: 'Filters' }).getByRole('button').allInnerTexts();
  expect(filters).not.toContain('Stage');
  expect(filters).toContain('Type');
  await eventually(async () => expect(await cardsOf(reader.page).first().locator('dt').allInnerTexts()).toContain('Footprint'));
});
