import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/steps/browser';

/** One headless Chromium for a file of journeys; close it when they are done. */
export async function launchBrowser(...more: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error('No Chromium was found: run the journeys with "npm test", or set CHROMIUM to the path of one.');
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', ...more]
  });
}
