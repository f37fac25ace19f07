import type { Page } from 'playwright-core';
import { requestsDuring, type SiteRequests } from './requests';

/** One thing that somebody does and waits for. */
export interface Stage {
  readonly name: string;
  readonly milliseconds: number;
  readonly requests: SiteRequests;
  /** In milliseconds; 0 when none took over 50. */
  readonly longestTask: number;
  /** What the longest one was about, as far as the browser knows. */
  readonly cause: string;
}

/** Tasks are told a little later than they end. */
const untilTold = 300;

export async function stageOf(page: Page, name: string, act: () => Promise<unknown>): Promise<Stage> {
  const from = await page.evaluate(() => performance.now());
  const requests = await requestsDuring(new URL(page.url()).origin, act);
  const milliseconds = await page.evaluate((start) => performance.now() - start, from);
  await page.waitForTimeout(untilTold);
  const [longest] = await page.evaluate((start) => {
    const tasks = [...window.__measures.longTasksSince(start)].sort((one, other) => other.milliseconds - one.milliseconds);
    return tasks.slice(0, 1).map((task) => ({ ...task, cause: window.__measures.causeOf(task) }));
  }, from);
  console.log(`  ${name}: ${milliseconds.toFixed(0)} ms`);
  return { name, milliseconds, requests, longestTask: longest?.milliseconds ?? 0, cause: longest?.cause ?? '' };
}
