import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { eventually } from './support/eventually';
import { requestsBeforeFirstRows, watchFirstRows } from './support/firstRows';
import { journeys } from './support/journeys';
import type { VisitorOptions } from './support/visitor';
import { writeAs } from './support/writeAs';

const register = '/sites/partnerships/SitePages/Register.aspx?lang=en';

/** Enough for SharePoint to refuse what no index answers, and for more than 5,000 entries to be current. */
const entries = 9_000;

const { visitor, product } = journeys({ scale: entries });

async function visit(query: string, options: VisitorOptions = {}): Promise<Page> {
  const { page, open } = await visitor(options);
  await open(`${register}${query}`);
  return page;
}

const rowsOf = (page: Page): ReturnType<Page['locator']> => page.locator('[role=row][data-open]');
const complete = (page: Page): Promise<unknown> => page.getByText(/^[\d,]+ entries$/).first().waitFor({ timeout: 30_000 });

test('the usual view comes with two requests, says so far, and is complete in its order', async () => {
  const { page, open } = await visitor();
  await watchFirstRows(page);
  await open(register);
  expect(await requestsBeforeFirstRows(page)).toEqual(["/web/lists/getByTitle('Partnerships')", "/web/lists/getByTitle('Partnerships')/RenderListDataAsStream"]);
  await complete(page);
  const count = Number((await page.getByText(/^[\d,]+ entries$/).first().innerText()).replace(/\D/g, ''));
  expect(count).toBeGreaterThan(5_000);
  expect(count).toBeLessThan(entries);

  const names = async (): Promise<readonly string[]> => rowsOf(page).locator('a').allInnerTexts();
  const first = await names();
  expect(first).toEqual([...first].sort((one, other) => one.localeCompare(other, 'en', { numeric: true })));
  await page.getByRole('gridcell').first().focus();
  await page.keyboard.press('Control+End');
  await eventually(async () => expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe(`${count - 1}:9`));
});

test('search finds a purpose far down the list, and the way to it is not empty for a frame', async () => {
  const page = await visit('');
  await complete(page);
  await page.getByText('Loading purposes and members for search…').waitFor({ state: 'detached', timeout: 30_000 });
  await page.getByRole('textbox', { name: 'Search the register' }).fill('consortium');
  await page.getByText(/^[\d,]+ of [\d,]+ entries$/).first().waitFor();
  const empty = await page.evaluate(async () => {
    const grid = document.querySelector('[role=grid]');
    let frames = 0;
    for (let jump = 1; grid && jump <= 10; jump++) {
      grid.scrollTop = (grid.scrollHeight * jump) / 11;
      await new Promise(requestAnimationFrame);
      if (grid.querySelectorAll('[role=row][data-open]').length < 8) frames++;
    }
    return frames;
  });
  expect(empty).toBe(0);
});

test('a view by a column without an index says which, and can be shown all the same', async () => {
  await writeAs(product(), personas.policyUnit, 'views', {
    body: { Title: 'Education', PersonalView: false, ViewQuery: "<Where><Eq><FieldRef Name='Directorate'/><Value Type='Choice'>Education</Value></Eq></Where>" }
  });
  const page = await visit('&view=Education', { expected: /500/ });
  await page.getByRole('heading', { name: 'SharePoint cannot serve the view “Education”' }).waitFor();
  await page.getByText('can index it in the list settings: Directorate.').waitFor();
  await page.getByRole('button', { name: /Load everything/ }).click();
  await complete(page);
  await eventually(async () => expect(await rowsOf(page).count()).toBeGreaterThan(5));
});
