import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/support/browser';
import { approvalBench } from './approvals/approvalBench';
import { formBench } from './forms/formBench';
import type { BenchOptions, BenchPart } from './options';
import { record } from './record';
import { registerBench } from './registerBench';
import { spreadsheetBench } from './spreadsheets/spreadsheetBench';

const benches: Readonly<Record<BenchPart, (browser: Browser, options: BenchOptions) => Promise<string>>> = {
  register: registerBench, spreadsheets: spreadsheetBench, forms: formBench, approvals: approvalBench
};

/** Measures part after part, and prints what came out. A missed goal is told, with its cause, and is no failure. */
export async function bench(options: BenchOptions): Promise<void> {
  for (const part of options.parts) {
    const browser = await launchBrowser();
    try {
      const report = await benches[part](browser, options);
      console.log(`\n${report}`);
      if (options.record) record(part, report);
    } finally {
      await browser.close();
    }
  }
}
