import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/support/browser';
import { shippedFiles } from './bundleSize';
import { causesOf } from './causes';
import type { Comparison } from './goals';
import type { BenchOptions } from './options';
import { pageScript } from './pageScript';
import { ensurePeer } from './peerProject';
import { openSite, type Site } from './site';
import { peer, register, type Subject } from './subjects';
import { summaryOf } from './summary';
import { machine, tableOf } from './table';
import { type Visit, visit } from './visit';

/** Measures the register beside the peer, and prints one table. A missed goal is told, with its cause, and is no failure. */
export async function bench({ sizes, rounds }: BenchOptions): Promise<void> {
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
  const day = new Date().toISOString().slice(0, 10);
  console.log(`\n${day}, ${machine()}, Chromium ${browser.version()}; medians of ${rounds} cold visits each\n`);
  console.log(tableOf(comparisons));
  console.log(['', ...causesOf(comparisons, shippedFiles(register.releaseDir))].join('\n'));
}

async function compare(browser: Browser, entries: number, rounds: number): Promise<Comparison> {
  console.log(`${entries.toLocaleString('en-GB')} entries: making the site …`);
  const site = await openSite(entries);
  try {
    const script = await pageScript();
    const measured = (subject: Subject): Promise<Visit> => measure(browser, site, subject, script);
    // The first visit to each warms the server, not the browser; it does not count.
    await measured(register);
    await measured(peer);
    const visits: { register: Visit[]; peer: Visit[] } = { register: [], peer: [] };
    for (let round = 0; round < rounds; round++) {
      // Who goes first changes, so that neither always has the warmer machine.
      for (const subject of round % 2 === 0 ? [register, peer] : [peer, register]) {
        visits[subject.name].push(await measured(subject));
      }
      console.log(`  round ${round + 1} of ${rounds}`);
    }
    return { entries, register: summaryOf(visits.register), peer: summaryOf(visits.peer) };
  } finally {
    await site.close();
  }
}

function measure(browser: Browser, site: Site, subject: Subject, script: string): Promise<Visit> {
  return visit({ browser, pageUrl: site.show(subject), subject, pageScript: script });
}
