import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[] }[];
}

/** What axe finds wrong with the page, or with one part of it: one line each, none when all is well. WCAG 2.2 AA and axe's best practices. */
export async function axe(page: Page, part?: string): Promise<string[]> {
  await settled(page);
  // As the debugger does it, past the content security policy; once a document.
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(source);
  const { violations } = await page.evaluate<AxeResults, string | undefined>(
    // What passes is not described: that takes longer than finding out.
    (selector) => (window as unknown as { readonly axe: { run(part: string | Document, options: object): Promise<AxeResults> } }).axe.run(selector ?? document, { resultTypes: ['violations'] }),
    part
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} – ${target.join(' ')} – ${failureSummary ?? ''}`));
}

/** A panel that is still fading in has less contrast than it will have: what moves once comes to rest first (a spinner never does). */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const once = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(once.map(({ finished }) => finished));
  });
}
