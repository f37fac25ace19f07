import type { Page, Route } from 'playwright-core';

/** Keeps requests waiting, as a slow network does, until what this answers is called; then they go on, or meet what `then` does to them. */
export async function hold(page: Page, url: Parameters<Page['route']>[0], then: (route: Route) => Promise<void> = (route) => route.continue()): Promise<() => void> {
  let letThrough: () => void = () => undefined;
  const held = new Promise<void>((resolve) => { letThrough = resolve; });
  await page.route(url, async (route) => {
    await held;
    await then(route).catch(() => undefined /* the page has given it up meanwhile */);
  });
  return letThrough;
}
