import type { Page } from 'playwright-core';

/** Signs somebody in, in this page's browser context, without opening a page. */
export async function signIn(page: Page, mail: string): Promise<void> {
  const answer = await page.request.post('/_local/sign-in', { data: { mail } });
  if (!answer.ok()) {
    throw new Error(`${mail} could not be signed in: ${answer.status()} ${await answer.text()}`);
  }
}
