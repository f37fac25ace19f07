import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { personas } from '../../../local/seed/people/personas';
import { pageScript } from '../pageScript';
import { openSite } from '../site';
import { machine } from '../table';
import { bigList } from './bigList';
import { exportStages } from './exportStages';
import { importStages } from './importStages';
import type { Stage } from './stage';
import { stageReport } from './stageTable';

/** A council's register as it begins, and what is put into it. */
const beginning = 150;
const rows = 10_000;
const exported = 20_000;

/** Measures the import of 10,000 rows and the export of 20,000 entries, as the policy unit does them, once each. */
export async function spreadsheetBench(browser: Browser): Promise<string> {
  const imported = await onSite(browser, beginning, 'Setup', importing);
  const made = await onSite(browser, exported, 'Register', exportStages);
  const day = new Date().toISOString().slice(0, 10);
  const how = `${day}, ${machine()}, Chromium ${browser.version()}; one run each. ${imported.steadiness} ${made.steadiness}`;
  return [how, '', stageReport([...imported.stages, ...made.stages])].join('\n');
}

interface Measured {
  readonly stages: readonly Stage[];
  /** How evenly the machine let the page work just before. */
  readonly steadiness: string;
}

async function onSite(browser: Browser, entries: number, page: string, stages: (page: Page) => Promise<readonly Stage[]>): Promise<Measured> {
  console.log(`${entries.toLocaleString('en-GB')} entries: making the site …`);
  const site = await openSite(entries);
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce' });
  try {
    await context.addInitScript({ content: await pageScript() });
    await context.request.post(`${site.url}/_local/sign-in`, { data: { mail: personas.policyUnit } });
    const opened = await context.newPage();
    await opened.goto(`${site.url}/sites/partnerships/SitePages/${page}.aspx?lang=en`);
    const { usual, longest } = await opened.evaluate(() => window.__measures.steadiness());
    return { stages: await stages(opened), steadiness: `On the page of ${page}, arithmetic that usually took ${usual.toFixed(0)} ms took ${longest.toFixed(0)} ms once in 200 times.` };
  } finally {
    await context.close();
    await site.close();
  }
}

/** From a file on the disk: a browser that is handed the bytes takes them in within one task. */
async function importing(page: Page): Promise<readonly Stage[]> {
  const folder = mkdtempSync(join(tmpdir(), 'partnership-bench-list-'));
  const file = join(folder, 'Big list.xlsx');
  try {
    writeFileSync(file, await bigList(rows, beginning));
    return await importStages(page, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
