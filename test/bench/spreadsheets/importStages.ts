import type { Page } from 'playwright-core';
import { type Stage, stageOf } from './stage';

/** As long as a browser may take over ten thousand rows before something must be wrong. */
const patience = 900_000;

/** A list is looked at, imported, looked at again without a change, and undone. */
export async function importStages(page: Page, listPath: string): Promise<readonly Stage[]> {
  page.setDefaultTimeout(patience);
  await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
  const dryRun = async (name: string): Promise<readonly Stage[]> => [
    await stageOf(page, `${name}: file read, columns shown`, () => choose(page, listPath)),
    await stageOf(page, `${name}: compared with the register, questions shown`, async () => {
      await page.getByRole('button', { name: 'Continue', exact: true }).click();
      await step(page, /^Step 3 of 4/);
    }),
    await stageOf(page, `${name}: questions answered all at once`, () => answerAll(page)),
    await stageOf(page, `${name}: plan shown`, async () => {
      await page.getByRole('button', { name: /^Continue/ }).click();
      await step(page, /^Step 4 of 4/);
    })
  ];
  const first = await dryRun('dry run');
  const imported = await stageOf(page, 'import', async () => {
    await page.getByRole('button', { name: /^Import \d/ }).click();
    await step(page, /^The import is finished/);
  });
  await page.getByRole('button', { name: 'Import another list' }).click();
  const again = await dryRun('same file again');
  await page.getByText('There is nothing to import').waitFor();
  const preview = await stageOf(page, 'undo: preview', async () => {
    await page.getByRole('button', { name: /^Undo… the import of/ }).first().click();
    await page.getByRole('heading', { name: /^Entries that are deleted/ }).waitFor();
  });
  const undone = await stageOf(page, 'undo', async () => {
    await page.getByRole('button', { name: 'Undo the import' }).click();
    await step(page, 'The import is undone');
  });
  return [...first, imported, ...again, preview, undone];
}

async function choose(page: Page, listPath: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(listPath);
  await step(page, /^Step 2 of 4/);
}

async function answerAll(page: Page): Promise<void> {
  for (const name of [/^Confirm all/, /^Leave the field empty for all/, /^Name nobody for all/, /^Add all that are not decided/]) {
    for (let left = await page.getByRole('button', { name }).count(); left > 0; left -= 1) await page.getByRole('button', { name }).first().click();
  }
}

async function step(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { name }).first().waitFor();
}
