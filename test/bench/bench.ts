import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/support/browser';
import { shippedFiles } from './bundleSize';
import { causesOf } from './causes';
import type { Comparison } from './goals';
import type { BenchOptions } from './options';
import { pageScript } from './pageScript';
import { ensurePeer } from './peerProject';
import { record } from './record';
import { openSite } from './site';
import type { Startup } from './startup';
import { median } from './statistics';
import { peer, peerAtOnce, register, type Subject } from './subjects';
import { summaryOf } from './summary';
import { machine, tableOf } from './table';
import { glance, type Place, type Visit, visit } from './visit';

/** Measures the register beside the peer, and prints one table. A missed goal is told, with its cause, and is no failure. */
export async function bench({ sizes, rounds, record: isRecorded }: BenchOptions): Promise<void> {
  ensurePeer();
  const browser = await launchBrowser();
  const comparisons: Comparison[] = [];
  try {
    for (const entries of sizes) {
      comparisons.push(await compare(browser, entries, rounds));
    }
  } finally {
    await browser.close();
  }
  const report = reportOf(comparisons, `Chromium ${browser.version()}; medians of ${rounds} cold visits each`);
  console.log(`\n${report}`);
  if (isRecorded) {
    record(report);
  }
}

function reportOf(comparisons: readonly Comparison[], how: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const causes = causesOf(comparisons, shippedFiles(register.releaseDir)).map((cause) => `- ${cause}`);
  return [`${day}, ${machine()}, ${how}.`, '', tableOf(comparisons), '', ...causes].join('\n');
}

async function compare(browser: Browser, entries: number, rounds: number): Promise<Comparison> {
  console.log(`${entries.toLocaleString('en-GB')} entries: making the site …`);
  const site = await openSite(entries);
  try {
    const script = await pageScript();
    const place = (subject: Subject): Place => ({ browser, pageUrl: site.show(subject), subject, pageScript: script });
    // The first visit warms the server, not the browser; it does not count.
    for (const subject of [register, peer]) {
      await glance(place(subject));
    }
    const visits = { register: [] as Visit[], peer: [] as Visit[], atOnce: [] as Startup[] };
    const steps = [
      async () => visits.register.push(await visit(place(register))),
      async () => visits.peer.push(await visit(place(peer))),
      async () => visits.atOnce.push(await glance(place(peerAtOnce)))
    ];
    for (let round = 0; round < rounds; round++) {
      // Who goes first changes, so that none always has the warmer machine.
      for (const step of round % 2 === 0 ? steps : [...steps].reverse()) {
        await step();
      }
      console.log(`  round ${round + 1} of ${rounds}`);
    }
    return { entries, register: summaryOf(visits.register), peer: summaryOf(visits.peer), firstRowsAtOnce: median(visits.atOnce.map(({ firstRows }) => firstRows)) };
  } finally {
    await site.close();
  }
}
