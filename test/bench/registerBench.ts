import type { Browser } from 'playwright-core';
import { shippedFiles } from './bundleSize';
import { causesOf } from './causes';
import type { Comparison } from './goals';
import type { BenchOptions } from './options';
import { pageScript } from './pageScript';
import { ensurePeer } from './peerProject';
import { openSite } from './site';
import type { Startup } from './startup';
import { median } from './statistics';
import { peer, peerAtOnce, register, type Subject } from './subjects';
import { summaryOf } from './summary';
import { machine, tableOf } from './table';
import { glance, type Place, type Visit, visit } from './visit';

/** Measures the register beside the peer. @returns one table, and the causes of missed goals. */
export async function registerBench(browser: Browser, { sizes, rounds }: BenchOptions): Promise<string> {
  ensurePeer();
  const comparisons: Comparison[] = [];
  for (const entries of sizes) {
    comparisons.push(await compare(browser, entries, rounds));
  }
  return reportOf(comparisons, `Chromium ${browser.version()}; medians of ${rounds} cold visits each`);
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
