import type { Page } from 'playwright-core';
import { eventually } from './eventually';

/** Nothing of an open panel is reached by scrolling sideways only. */
export const panelFits = (page: Page): Promise<void> => eventually(async () => {
  const [content, shown] = await page.evaluate(() => { const main = document.querySelector('.ms-Panel-main'); return [main?.scrollWidth, main?.clientWidth]; });
  expect(shown).toBeGreaterThan(0);
  expect(content).toBe(shown);
});
