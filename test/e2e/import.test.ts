import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { messyFile } from '../support/lists/messyFile';
import { axe } from './support/axe';
import { journeys } from './support/journeys';

const setup = '/sites/partnerships/SitePages/Setup.aspx';
const { visitor, local } = journeys({ scale: 300 });

const step = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 4, name }).waitFor();
const countOf = async (page: Page, name: string): Promise<number> => Number((await page.getByRole('button', { name: new RegExp(`^${name}: `) }).innerText()).replace(/\D/g, ''));

async function choose(page: Page, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array } = messyFile('a')): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** Everything that can be decided for all at once, so. */
async function decideAll(page: Page): Promise<void> {
  for (const name of [/^Confirm all/, /^Leave the field empty for all/, /^Name nobody for all/, /^Add all that are not decided/]) {
    for (let left = await page.getByRole('button', { name }).count(); left > 0; left -= 1) await page.getByRole('button', { name }).first().click();
  }
}

async function toCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await step(page, /^Step 3 of 4/);
  await decideAll(page);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await step(page, /^Step 4 of 4/);
}

test('staff and lead officers are not told of it', async () => {
  for (const as of [personas.staff, personas.leadOfficer]) {
    const { page, open } = await visitor({ as });
    const asked = page.waitForResponse((response) => /web\/lists\?.*Imports/.test(response.url()));
    await open(`${setup}?lang=en`);
    await asked;
    await page.getByText('Only owners of the site can run the set-up').waitFor();
    expect(await page.getByRole('heading', { name: 'Import the council’s own list' }).count()).toBe(0);
  }
});

test('a messy list is corrected, imported, imported again without a change, and undone', async () => {
  const { page, open } = await visitor({ as: personas.policyUnit });
  await open(`${setup}?lang=en`);
  await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
  await choose(page);
  await step(page, 'Step 2 of 4: What the columns hold');
  expect(await page.getByLabel('Row with the headings').inputValue()).toBe('3');
  await local('DELETE', 'requests');
  await toCheck(page);
  const [added, changed] = [await countOf(page, 'New'), await countOf(page, 'Changed')];
  expect(added).toBeGreaterThan(0);
  const asked = await local('GET', 'requests') as { readonly method: string; readonly path: string }[];
  expect(asked.filter(({ method }) => method !== 'GET' && method !== 'POST')).toEqual([]);

  await page.getByRole('button', { name: /^Import \d/ }).click();
  await step(page, /^The import is finished/);
  await page.getByText(`Entries added: ${added}; changed: ${changed}`).waitFor();

  await page.getByRole('button', { name: 'Import another list' }).click();
  await choose(page);
  await page.getByText('Filled in as in the last import of a list with the same headings.').waitFor();
  await toCheck(page);
  expect([await countOf(page, 'New'), await countOf(page, 'Changed')]).toEqual([0, 0]);
  await page.getByText('There is nothing to import').waitFor();

  await page.getByRole('button', { name: /^Undo… the import of/ }).first().click();
  await page.getByRole('heading', { name: `Entries that are deleted (${added})` }).waitFor();
  // Entries that only got members have nothing to be set back.
  const setBack = Number((await page.getByRole('heading', { name: /^Entries that are set back/ }).innerText()).replace(/\D/g, ''));
  expect(setBack).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await step(page, 'The import is undone');
  await page.getByText(`Entries deleted: ${added}; set back: ${setBack}`).waitFor();
});

test('an import that a lost connection stops is gone on with after the page was loaded again', async () => {
  const { page, open } = await visitor({ as: personas.policyUnit, expected: /Failed to load resource|ERR_/ });
  await open(`${setup}?lang=en`);
  await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
  await choose(page, messyFile('b', 'utf8'));
  await step(page, /^Step 2 of 4/);
  await toCheck(page);
  await page.route('**/$batch', (route) => route.abort());
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await step(page, 'The import has stopped before its end');
  await page.unroute('**/$batch');
  await open(`${setup}?lang=en`);
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await step(page, /^Step 4 of 4/);
  await page.getByText('This goes on with the import that was broken off').waitFor();
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await step(page, /^The import is finished/);
});

test.each(['light', 'dark', 'contrast'])('each step is accessible in the %s theme, in both languages, and fits 320 pixels', async (theme) => {
  const { page, open } = await visitor({ as: personas.policyUnit, viewport: { width: 320, height: 800 } });
  const isWell = async (where: string): Promise<void> => {
    expect([where, await axe(page)]).toEqual([where, []]);
    expect([where, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([where, 320]);
  };
  for (const { language, first, next, steps } of [
    { language: 'en', first: 'Choose a file…', next: /^Continue/, steps: 'Step' }, { language: 'cy', first: 'Dewis ffeil…', next: /^Parhau/, steps: 'Cam' }
  ]) {
    await open(`${setup}?lang=${language}&theme=${theme}`);
    await page.getByRole('button', { name: first }).waitFor();
    await isWell(`${language} 1`);
    await choose(page);
    for (const at of [2, 3, 4]) {
      await step(page, new RegExp(`^${steps} ${at}`));
      await isWell(`${language} ${at}`);
      if (at < 4) await page.getByRole('button', { name: next }).click();
    }
  }
});
