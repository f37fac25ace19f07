import type { Page } from 'playwright-core';
import { register } from '../subjects';
import { type Stage, stageOf } from './stage';

const patience = 300_000;

const files = [
  ['All entries with every field', 'Excel workbook (.xlsx)'], ['All entries with every field', 'Plain table (.csv)'],
  ['Everything', 'Excel workbook (.xlsx)'], ['Everything', 'Plain tables (.csv) in a .zip']
] as const;

/** From the press of the button to the file that the browser has saved. */
export async function exportStages(page: Page): Promise<readonly Stage[]> {
  page.setDefaultTimeout(patience);
  // What the register still loads would count as the export's.
  await page.getByText(/^[\d,]+ entries$/).first().waitFor();
  for (const text of register.loadingTexts) await page.getByText(text).first().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const panel = page.getByRole('dialog');
  const stages: Stage[] = [];
  for (const [subject, format] of files) {
    await panel.getByLabel(subject, { exact: true }).check();
    await panel.getByLabel(format, { exact: true }).check();
    stages.push(await stageOf(page, `export: ${subject.toLowerCase()}, ${/\.\w+/.exec(format)?.[0] ?? ''}${format.includes('zip') ? ' in a .zip' : ''}`, async () => {
      const saved = page.waitForEvent('download');
      await panel.getByRole('button', { name: 'Make the file' }).click();
      await (await saved).path();
    }));
    await panel.getByRole('button', { name: 'Export something else' }).click();
  }
  return stages;
}
