import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { personas } from '../../local/seed/people/personas';
import { ask } from '../support/lists/listCell';
import { messyFile } from '../support/lists/messyFile';
import { messyList, type NumberedRow } from '../support/lists/messyList';
import { axe } from './support/axe';
import { eventually } from './support/eventually';
import { columnsOf, csvRows, make, openExport, panelOf, registerPage } from './support/exporting';
import { hold } from './support/hold';
import { choose, countOf, setupPage, step, toCheck } from './support/importing';
import { journeys } from './support/journeys';

const { visitor, local } = journeys({ scale: 300 });

test('staff and lead officers are not told of it', async () => {
  for (const as of [personas.staff, personas.leadOfficer]) {
    const { page, open } = await visitor({ as });
    const asked = page.waitForResponse((response) => /web\/lists\?.*Imports/.test(response.url()));
    await open(`${setupPage}?lang=en`);
    await asked;
    await page.getByText('Only owners of the site can run the set-up').waitFor();
    expect(await page.getByRole('heading', { name: 'Import the council’s own list' }).count()).toBe(0);
  }
});

test('a messy list is corrected, imported, imported again without a change, and undone', async () => {
  const { page, open } = await visitor({ as: personas.policyUnit });
  await open(`${setupPage}?lang=en`);
  await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
  await choose(page);
  await step(page, 'Step 2 of 4: What the columns hold');
  await eventually(async () => expect(await page.getByLabel('Row with the headings').inputValue()).toBe('3'));
  await local('DELETE', 'requests');
  await toCheck(page);
  const [added, changed] = [await countOf(page, 'New'), await countOf(page, 'Changed')];
  expect(added).toBeGreaterThan(0);
  const asked = await local('GET', 'requests') as { readonly method: string; readonly path: string }[];
  expect(asked.filter(({ method }) => method !== 'GET' && method !== 'POST')).toEqual([]);

  await page.getByRole('button', { name: /^Import \d/ }).click();
  await step(page, /^The import is finished/);
  await page.getByText(`Entries added: ${added}; changed: ${changed}`).waitFor();

  const exported = await exportedEntries(page, open);
  const sure = messyList('a').rows.filter(({ kind, fault, means }) => kind === 'entry' && fault === undefined && means !== undefined);
  expect(sure.length).toBeGreaterThan(100);
  expect(sure.map((row) => asExported(row, exported)).filter((difference) => difference !== undefined)).toEqual([]);

  await open(`${setupPage}?lang=en`);
  await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
  await choose(page);
  await page.getByText('As in the import of 16 November 2026 by Nia Rhydderch.').waitFor();
  await toCheck(page);
  await eventually(async () => expect([await countOf(page, 'New'), await countOf(page, 'Changed')]).toEqual([0, 0]));
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

/** Everything, as the register hands it out, by its column titles. */
async function exportedEntries(page: Page, open: (address: string) => Promise<void>): Promise<readonly (readonly string[])[]> {
  await open(`${registerPage}?lang=en`);
  await page.locator('[data-open]').first().waitFor();
  await openExport(page);
  await panelOf(page).getByLabel('Everything', { exact: true }).check();
  await panelOf(page).getByLabel('Plain tables (.csv) in a .zip').check();
  const { bytes } = await make(page);
  return columnsOf(csvRows(unzipSync(bytes)['Partnerships.csv']), 'Name', "The council's contribution in kind a year", "The partnership's whole budget a year", 'Start', 'Service');
}

/**
 * How a row of the list differs from what came out; nothing when it does not. What has to be asked about is not looked at, nor what may be nothing at all; the council's money is
 * the sum of two columns, and is compared with the plan where both are at hand (contract/export/messyList). A .csv marks a name that would be a formula with an apostrophe.
 */
function asExported({ row, means }: NumberedRow, exported: readonly (readonly string[])[]): string | undefined {
  const name = means?.name.replace(/\s+/g, ' ').trim();
  const found = exported.filter(([title]) => title.replace(/^'(?=[=+@-])/, '') === name);
  if (found.length !== 1) return `row ${row}: ${found.length} entries are called ${name}`;
  const said = [means?.inKind, means?.totalBudget, means?.start, means?.service];
  const differs = said.map((value, at) => (value === undefined || value === ask || value === 0 ? undefined : String(value) === found[0][at + 1] ? undefined : `${String(value)} came out as ${found[0][at + 1]}`)).filter(Boolean);
  return differs.length === 0 ? undefined : `row ${row}: ${differs.join('; ')}`;
}

test('an import that a lost connection stops is gone on with after the page was loaded again', async () => {
  const { page, open } = await visitor({ as: personas.policyUnit, expected: /Failed to load resource|ERR_/ });
  await open(`${setupPage}?lang=en`);
  await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
  await choose(page, messyFile('b', 'utf8'));
  await step(page, /^Step 2 of 4/);
  await toCheck(page);
  await page.route('**/$batch', (route) => route.abort());
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await step(page, 'The import has stopped before its end');
  await page.unroute('**/$batch');
  await open(`${setupPage}?lang=en`);
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
    await eventually(async () => expect([where, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([where, 320]));
  };
  for (const { language, first, next, steps } of [
    { language: 'en', first: 'Choose a file…', next: /^Continue/, steps: 'Step' }, { language: 'cy', first: 'Dewis ffeil…', next: /^Parhau/, steps: 'Cam' }
  ]) {
    await open(`${setupPage}?lang=${language}&theme=${theme}`);
    await page.getByRole('button', { name: first }).waitFor();
    await isWell(`${language} 1`);
    await choose(page);
    for (const at of [2, 3, 4]) {
      await step(page, new RegExp(`^${steps} ${at}`));
      await isWell(`${language} ${at}`);
      if (at < 4) await page.getByRole('button', { name: next }).click();
    }
  }
}, 120_000);

test('while SharePoint asks it to wait, an import says for how long, and goes on by itself', async () => {
  const { page, open } = await visitor({ as: personas.policyUnit, expected: /429/ });
  await open(`${setupPage}?lang=en`);
  await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
  await choose(page, smallList('Busy'));
  await step(page, /^Step 2 of 4/);
  await toCheck(page);
  await local('POST', 'faults', [{ method: 'POST', path: '$batch', status: 429, when: 'before', times: 1, retryAfter: 3 }]);
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await page.getByText(/SharePoint is busy\. Trying again in [123] seconds/).first().waitFor();
  await page.getByRole('heading', { name: 'Importing. Please keep this page open.' }).waitFor();
  await step(page, /^The import is finished/);
  await eventually(async () => expect(await page.getByText(/SharePoint is busy/).count()).toBe(0));
});

/** A list with something to decide about of each kind. */
function smallList(name: string): { readonly name: string; readonly bytes: Uint8Array } {
  const lines = ['Name,Service,Contribution,Start date,Lead officer,Partners', `${name} Allotments,housng,"approx £5,000",November 2019,Nobody Atall,Cwm Onnen Allotment Fellowship ${name}`, `${name} Paths,Housing,,,,`];
  return { name: `${name.toLowerCase()}.csv`, bytes: Buffer.from(`\uFEFF${lines.join('\r\n')}`) };
}

test.each([['light', 'en'], ['light', 'cy'], ['contrast', 'en'], ['contrast', 'cy']] as const)('decided, running, ended, stopped, broken off, undone: each is accessible in the %s theme (%s)', async (theme, language) => {
  const say = ({ en, cy }: { readonly en: RegExp; readonly cy: RegExp }): RegExp => (language === 'cy' ? cy : en);
  const { page, open } = await visitor({ as: personas.policyUnit, expected: /Failed to load resource|ERR_/ });
  const press = (en: RegExp, cy: RegExp): Promise<void> => page.getByRole('button', { name: say({ en, cy }) }).first().click();
  const heading = (en: RegExp, cy: RegExp): Promise<void> => page.getByRole('heading', { name: say({ en, cy }) }).waitFor();
  const isWell = async (where: string): Promise<void> => expect([where, await axe(page)]).toEqual([where, []]);
  const start = async (): Promise<void> => {
    await open(`${setupPage}?lang=${language}&theme=${theme}`);
    await page.getByRole('button', { name: /Choose a file…|Dewis ffeil…/ }).waitFor();
  };
  const toRun = async (name: string): Promise<void> => {
    await choose(page, smallList(`${name} ${theme} ${language}`));
    await heading(/^Step 2/, /^Cam 2/);
    await press(/^Continue$/, /^Parhau$/);
    await heading(/^Step 3/, /^Cam 3/);
    const confirm = page.getByRole('button', { name: say({ en: /^Confirm /, cy: /^Cadarnhau / }) });
    while (await confirm.count() > 0) await confirm.first().click();
    await press(/^Name nobody for “/, /^Peidio ag enwi neb ar gyfer “/);
    await isWell('decided');
    await press(/^Continue/, /^Parhau/);
    await heading(/^Step 4/, /^Cam 4/);
  };

  await start();
  await toRun('Whole');
  const goOn = await hold(page, '**/$batch');
  await press(/^Import \d/, /^Mewnforio \d/);
  await heading(/^Importing/, /^Wrthi’n mewnforio/);
  await isWell('running');
  goOn();
  await heading(/^The import is finished/, /^Mae’r mewnforio wedi gorffen/);
  await isWell('ended');
  await page.unroute('**/$batch');
  await press(/^Undo… the import of whole/, /^Dadwneud… mewnforio whole/);
  await page.getByRole('button', { name: say({ en: /^Undo the import$/, cy: /^Dadwneud y mewnforio$/ }) }).waitFor();
  await isWell('undo preview');
  await press(/^Undo the import$/, /^Dadwneud y mewnforio$/);
  await heading(/^The import is undone/, /^Mae’r mewnforio wedi’i ddadwneud/);
  await isWell('undone');

  await start();
  await toRun('Part');
  await page.route('**/$batch', (route) => route.abort());
  await press(/^Import \d/, /^Mewnforio \d/);
  await heading(/^The import has stopped/, /^Mae’r mewnforio wedi stopio/);
  await isWell('stopped');
  await page.unroute('**/$batch');
  await start();
  await page.getByText(say({ en: /^An import was broken off/, cy: /^Torrwyd ar draws mewnforio/ })).waitFor();
  await isWell('broken off');
  await press(/^Undo it$/, /^Ei ddadwneud$/);
  await press(/^Put it aside$/, /^Ei roi o’r neilltu$/);
  await heading(/^The import is undone/, /^Mae’r mewnforio wedi’i ddadwneud/);
  await start();
  await page.getByRole('heading', { name: say({ en: /^Earlier imports/, cy: /^Mewnforion cynharach/ }) }).waitFor();
  await eventually(async () => expect(await page.getByText(say({ en: /^An import was broken off/, cy: /^Torrwyd ar draws mewnforio/ })).count()).toBe(0));
}, 120_000);
