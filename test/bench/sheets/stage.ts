import type { Page } from 'playwright-core';
import { requestsDuring, type SiteRequests } from './requests';

/** One thing that somebody does and waits for. */
export interface Stage {
  readonly name: string;
  readonly milliseconds: number;
  readonly requests: SiteRequests;
  /** In milliseconds; 0 when none took over 50. */
  readonly longestTask: number;
  /** How many took over 100 ms. */
  readonly overlong: number;
}

const most = 100;

export async function stageOf(page: Page, name: string, act: () => Promise<unknown>): Promise<Stage> {
  const siteUrl = new URL(page.url()).origin;
  const from = await page.evaluate(() => performance.now());
  const requests = await requestsDuring(siteUrl, act);
  const milliseconds = await page.evaluate((start) => performance.now() - start, from);
  // The last tasks are told a little later.
  await page.waitForTimeout(300);
  const tasks = await page.evaluate((start) => window.__measures.longTasksSince(start), from);
  const lengths = tasks.map((task) => task.milliseconds);
  return { name, milliseconds, requests, longestTask: Math.max(0, ...lengths), overlong: lengths.filter((length) => length > most).length };
}
