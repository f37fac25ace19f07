import type { Page } from 'playwright-core';
import { shippedFiles } from './bundleSize';
import type { PageRequests } from './page/requests';
import type { Subject } from './subjects';

/** How a page came up. Times in milliseconds after the host asked for the web part. */
export interface Startup {
  readonly bundleLoaded: number;
  /** When the answer came that the first rows were in. */
  readonly firstData: number;
  readonly firstRows: number;
  readonly everythingSearchable: number;
  readonly dataRequestsBeforeRows: number;
  readonly dataRequests: number;
  readonly scriptBytesBeforeRows: number;
}

export async function watchStartup(page: Page, subject: Subject): Promise<Startup> {
  const { loaded, component } = await startOf(page, subject);
  const firstRowsAt = await seen(page, subject, 'first rows', () => window.__measures.firstRowsPaintedAt());
  const completeAt = await seen(page, subject, 'everything', (texts) => window.__measures.completeAt(texts), subject.loadingTexts);
  const requests = await page.evaluate((from) => window.__measures.requestsOf(from), loaded);
  const firstData = firstRowsAnswer(requests);
  return {
    bundleLoaded: component - loaded,
    firstData: firstData - loaded,
    firstRows: firstRowsAt - loaded,
    everythingSearchable: completeAt - loaded,
    dataRequestsBeforeRows: requests.data.filter(({ sentAt }) => sentAt < firstData).length,
    dataRequests: requests.data.length,
    scriptBytesBeforeRows: scriptBytes(requests, firstRowsAt, subject)
  };
}

async function startOf(page: Page, subject: Subject): Promise<{ loaded: number; component: number }> {
  await seen(page, subject, 'anything', () => window.__host?.marks.component ?? (window.__host?.state === 'failed' ? 0 : undefined));
  const host = await page.evaluate(() => ({ marks: window.__host?.marks, error: window.__host?.error }));
  const { loaded, component } = host.marks ?? {};
  if (loaded === undefined || component === undefined) {
    throw new Error(`The ${subject.name} did not start: ${host.error}`);
  }
  return { loaded, component };
}

/** Waits until `look` answers a number; looks rarely enough not to disturb what is measured. */
async function seen(page: Page, { name }: Subject, what: string, look: (texts: readonly string[]) => number | undefined, texts: readonly string[] = []): Promise<number> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const found = await page.evaluate(look, texts);
    if (found !== undefined) {
      return found;
    }
    await page.waitForTimeout(50);
  }
  const shown = await page.locator('#webPart').innerText();
  throw new Error(`The ${name} did not show ${what} within a minute at ${page.url()}. It shows: ${shown.slice(0, 500)}`);
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
