import type { Browser, BrowserContext, Page } from 'playwright-core';
import { shippedFiles } from './bundleSize';
import type { Keystroke } from './page/keystroke';
import type { PageRequests } from './page/requests';
import type { ScrollJump } from './page/scrollJump';
import type { Subject } from './subjects';
import { words } from './words';

/** What one cold visit showed. Times in milliseconds after the host asked for the web part. */
export interface Visit {
  readonly bundleLoaded: number;
  readonly firstRows: number;
  /** When the answer came that the first rows were in. */
  readonly firstData: number;
  readonly everythingSearchable: number;
  readonly dataRequestsBeforeRows: number;
  readonly dataRequests: number;
  readonly scriptBytesBeforeRows: number;
  readonly heapBytes: number;
  readonly keystrokes: readonly Keystroke[];
  readonly jumps: readonly ScrollJump[];
}

export interface VisitOptions {
  readonly browser: Browser;
  readonly pageUrl: string;
  readonly subject: Subject;
  readonly pageScript: string;
}

/** Opens the page in a browser context that has nothing cached, and measures what a person would feel. */
export async function visit({ browser, pageUrl, subject, pageScript }: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce' });
  try {
    await context.addInitScript({ content: pageScript });
    const page = await context.newPage();
    await page.goto(pageUrl);
    const start = await startOf(page, subject);
    const firstRowsAt = await seen(page, subject, 'first rows', () => window.__measures?.firstRowsPaintedAt());
    const completeAt = await seen(page, subject, 'everything', (texts) => window.__measures.completeAt(texts), subject.loadingTexts);
    const requests = await page.evaluate((from) => window.__measures.requestsOf(from), start.loaded);
    const firstData = firstRowsAnswer(requests);
    const heapBytes = await heapOf(context, page);
    return {
      bundleLoaded: start.component - start.loaded,
      firstRows: firstRowsAt - start.loaded,
      firstData: firstData - start.loaded,
      everythingSearchable: completeAt - start.loaded,
      dataRequestsBeforeRows: requests.data.filter(({ sentAt }) => sentAt < firstData).length,
      dataRequests: requests.data.length,
      scriptBytesBeforeRows: scriptBytes(requests, firstRowsAt, subject),
      heapBytes,
      keystrokes: await typeWords(page),
      jumps: await jumpAbout(page)
    };
  } finally {
    await context.close();
  }
}

const patience = 60_000;

async function startOf(page: Page, subject: Subject): Promise<{ loaded: number; component: number }> {
  await seen(page, subject, 'the web part', () => window.__host?.marks.component ?? (window.__host?.state === 'failed' ? -1 : undefined));
  const host = await page.evaluate(() => ({ marks: window.__host?.marks, error: window.__host?.error }));
  const { loaded, component } = host.marks ?? {};
  if (loaded === undefined || component === undefined) {
    throw new Error(`The ${subject.name} did not start: ${host.error}`);
  }
  return { loaded, component };
}

async function seen(page: Page, subject: Subject, what: string, look: (texts: readonly string[]) => number | undefined, texts: readonly string[] = []): Promise<number> {
  try {
    // Rarely enough not to disturb what is measured.
    const found = await page.waitForFunction(look, texts, { polling: 100, timeout: patience });
    return (await found.jsonValue()) ?? 0;
  } catch (error) {
    const shown = await page.locator('#webPart').innerText().catch(() => 'nothing');
    throw new Error(`The ${subject.name} did not show ${what} at ${page.url()}; it shows: ${shown.slice(0, 300)}\n${String(error)}`);
  }
}

/** Rows are asked for by this one call. What is sent while its first answer is on its way may be needed for the first rows; what is sent later is not. */
function firstRowsAnswer({ data }: PageRequests): number {
  return Math.min(...data.filter(({ url }) => /RenderListDataAsStream/i.test(url)).map(({ answeredAt }) => answeredAt));
}

/** Only the web part's own files: what SPFx supplies is the page's. */
function scriptBytes({ scripts }: PageRequests, before: number, subject: Subject): number {
  const names = new Set(scripts.filter(({ loadedAt }) => loadedAt < before).map(({ url }) => url.slice(url.lastIndexOf('/') + 1)));
  return shippedFiles(subject.releaseDir).filter(({ name }) => names.has(name)).reduce((sum, { gzip }) => sum + gzip, 0);
}

async function heapOf(context: BrowserContext, page: Page): Promise<number> {
  const devTools = await context.newCDPSession(page);
  for (let again = 0; again < 3; again++) {
    await devTools.send('HeapProfiler.collectGarbage');
  }
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  await devTools.detach();
  return usedSize;
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

/** Back and forth over the whole length, never twice to a place that has just been drawn. */
const places = [0.5, 0.1, 0.9, 0.3, 0.7, 0.02, 0.6, 0.2, 0.8, 0.4];

async function jumpAbout(page: Page): Promise<ScrollJump[]> {
  const jumps: ScrollJump[] = [];
  for (const place of places) {
    jumps.push(await page.evaluate((part) => window.__measures.jumpTo(part), place));
  }
  return jumps;
}
