import { readFileSync } from 'node:fs';
import { strFromU8 } from 'fflate';
import type { Locator, Page } from 'playwright-core';

export const registerPage = '/sites/partnerships/SitePages/Register.aspx';

export const panelOf = (page: Page): Locator => page.getByRole('dialog');

export interface Saved {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function openExport(page: Page, name: string = 'Export'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await panelOf(page).getByRole('heading', { level: 2, name }).waitFor();
}

export async function download(page: Page, act: () => Promise<unknown>): Promise<Saved> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

export const make = (page: Page): Promise<Saved> => download(page, () => panelOf(page).getByRole('button', { name: 'Make the file' }).press('Enter'));

/** Lines of a .csv of ours, as a spreadsheet reads them. */
export function csvRows(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = strFromU8(bytes).replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows[rows.length - 1].push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

export const columnsOf = (rows: readonly (readonly string[])[], ...titles: readonly string[]): readonly (readonly string[])[] => {
  const at = titles.map((title) => rows[0].indexOf(title));
  return rows.slice(1).map((cells) => at.map((column) => cells[column]));
};
