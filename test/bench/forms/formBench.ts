import type { Browser, Page } from 'playwright-core';
import { personas } from '../../../local/seed/people/personas';
import { pageScript } from '../pageScript';
import { openSite } from '../site';
import { machine } from '../table';
import { formStages } from './formStages';
import { formReport } from './formTable';
import { longForm, questionsInAll } from './longForm';

const beginning = 150;

/** Measures typing, choosing and scrolling in a form of 200 questions, once. */
export async function formBench(browser: Browser): Promise<string> {
  console.log(`A form of ${questionsInAll} questions: making the site …`);
  const site = await openSite(beginning);
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce' });
  const signIn = (mail: string): Promise<unknown> => context.request.post(`${site.url}/_local/sign-in`, { data: { mail } });
  const pages = `${site.url}/sites/partnerships/SitePages`;
  try {
    await context.addInitScript({ content: await pageScript() });
    const page = await context.newPage();
    await signIn(personas.owner);
    await page.goto(`${pages}/Setup.aspx?lang=en`);
    await putInForce(page);
    await signIn(personas.leadOfficer);
    await page.goto(`${pages}/Checklists.aspx?lang=en`);
    const { usual, longest } = await page.evaluate(() => window.__measures.steadiness());
    const stages = await formStages(browser, page, 'P-0002');
    const how = `${new Date().toISOString().slice(0, 10)}, ${machine()}, Chromium ${browser.version()}; one run. Arithmetic that usually took ${usual.toFixed(0)} ms took ${longest.toFixed(0)} ms once in 200 times.`;
    return [how, '', formReport(stages)].join('\n');
  } finally {
    await context.close();
    await site.close();
  }
}

/** From a file, as an owner of the site does. */
async function putInForce(page: Page): Promise<void> {
  await page.getByLabel('File with a protocol').setInputFiles({ name: 'long.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(longForm)) });
  await page.getByRole('button', { name: 'Put it in force from today' }).click();
  await page.getByText('It is in force from today.').waitFor();
}
