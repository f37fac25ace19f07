import type { Page } from 'playwright-core';
import { messyFile } from '../../support/lists/messyFile';

export const setupPage = '/sites/partnerships/SitePages/Setup.aspx';

export const step = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('heading', { level: 3, name }).waitFor();
export const countOf = async (page: Page, name: string): Promise<number> => Number((await page.getByRole('button', { name: new RegExp(`^${name}: `) }).innerText()).replace(/\D/g, ''));

export async function choose(page: Page, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array } = messyFile('a')): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** Everything that can be decided for all at once, so. */
export async function decideAll(page: Page): Promise<void> {
  for (const name of [/^Confirm all/, /^Leave the field empty for all/, /^Name nobody for all/, /^Add all that are not decided/]) {
    for (let left = await page.getByRole('button', { name }).count(); left > 0; left -= 1) await page.getByRole('button', { name }).first().click();
  }
}

/** From the columns to the dry run. */
export async function toCheck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await step(page, /^Step 3 of 4/);
  await decideAll(page);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await step(page, /^Step 4 of 4/);
}
