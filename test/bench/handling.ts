import type { Page } from 'playwright-core';
import type { Keystroke } from './page/keystroke';
import type { ScrollJump } from './page/scrollJump';
import { words } from './words';

/** How a page that has loaded everything answers to hands. */
export interface Handling {
  readonly heapBytes: number;
  readonly keystrokes: readonly Keystroke[];
  readonly jumps: readonly ScrollJump[];
}

export async function handle(page: Page): Promise<Handling> {
  const heapBytes = await heapOf(page);
  // Jumps first: scrolled parts are then as new as after loading.
  const jumps = await jumpAbout(page);
  return { heapBytes, jumps, keystrokes: await typeWords(page) };
}

/** What is left after collecting garbage. */
async function heapOf(page: Page): Promise<number> {
  const devTools = await page.context().newCDPSession(page);
  for (let again = 0; again < 3; again++) {
    await devTools.send('HeapProfiler.collectGarbage');
  }
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  await devTools.detach();
  return usedSize;
}

/** Back and forth over the whole length, never twice to one place. */
const places = [0.5, 0.1, 0.9, 0.3, 0.7, 0.02, 0.6, 0.2, 0.8, 0.4];

async function jumpAbout(page: Page): Promise<ScrollJump[]> {
  const jumps: ScrollJump[] = [];
  for (const place of places) {
    jumps.push(await page.evaluate((part) => window.__measures.jumpTo(part), place));
  }
  await page.evaluate(() => window.__measures.jumpTo(0));
  return jumps;
}

async function typeWords(page: Page): Promise<Keystroke[]> {
  await page.locator('#webPart :is([role=searchbox], [role=search] input)').first().focus();
  const keystrokes: Keystroke[] = [];
  for (const word of words) {
    for (const key of [...word, ...Array.from(word, () => 'Backspace')]) {
      await page.evaluate(() => window.__measures.watchKeystroke());
      await page.keyboard.press(key);
      keystrokes.push(await page.evaluate(() => window.__measures.settledKeystroke()));
    }
  }
  return keystrokes;
}
