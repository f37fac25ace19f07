import type { Page } from 'playwright-core';

/** Notes, from before the page's own scripts, when the register's first row stands in the document. */
export async function watchFirstRows(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('[role=row][data-open]')) {
        observer.disconnect();
        Object.assign(window, { firstRowsAt: performance.now() });
      }
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Requests to SharePoint that had begun by then, as paths below `_api`. */
export async function requestsBeforeFirstRows(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => 'firstRowsAt' in window);
  return page.evaluate(() => {
    const at = (window as unknown as { firstRowsAt: number }).firstRowsAt;
    return performance.getEntriesByType('resource').filter(({ name, startTime }) => name.includes('/_api/') && startTime < at).map(({ name }) => new URL(name).pathname.replace(/^.*\/_api/, ''));
  });
}
