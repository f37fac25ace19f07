import type { Browser, Page } from 'playwright-core';
import { type Handling, handle } from './handling';
import { type Startup, watchStartup } from './startup';
import type { Subject } from './subjects';

export interface Place {
  readonly browser: Browser;
  readonly pageUrl: string;
  readonly subject: Subject;
  readonly pageScript: string;
}

export type Visit = Startup & Handling;

/** Opens the page, waits until everything has loaded, then types and scrolls. */
export function visit(place: Place): Promise<Visit> {
  return coldly(place, async (page) => ({ ...(await watchStartup(page, place.subject)), ...(await handle(page)) }));
}

/** Opens the page and leaves when everything has loaded. */
export function glance(place: Place): Promise<Startup> {
  return coldly(place, (page) => watchStartup(page, place.subject));
}

/** In a browser context that has nothing cached. */
async function coldly<T>({ browser, pageUrl, pageScript }: Place, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce' });
  try {
    await context.addInitScript({ content: pageScript });
    const page = await context.newPage();
    await page.goto(pageUrl);
    return await work(page);
  } finally {
    await context.close();
  }
}
