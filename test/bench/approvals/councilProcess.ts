import { adoptedRows } from '../../../local/seed/loading/adoptedRows';
import { caerphilly } from '../../../src/packs/caerphilly/caerphilly';
import { mailOf, openReadySite, TenantSite } from '../../contract/provisioning/tenantSite';
import type { CouncilFacts } from './council';
import { fillDeciding } from './fillDeciding';
import { fillWaiting } from './fillWaiting';

/** The tenant with a council of one kind, in a process of its own: `councilProcess.ts deciding <pairs> <drafts>`, or `waiting <steps> <holders> <due>`. */
async function main([kind, ...numbers]: readonly string[]): Promise<void> {
  const site = await openReadySite();
  const { tenant } = site;
  tenant.bulk.insert('Adopted protocols', adoptedRows({ protocol: caerphilly, from: '2026-01-01' }, oidOf(site, 'owner'), 0));
  const [first, second, third] = numbers.map(Number);
  const filled = kind === 'deciding' ? fillDeciding(site, first, second) : fillWaiting(site, first, second, third);
  const { tid, url, siteUrl, dataDir } = tenant;
  const facts: CouncilFacts = { tid, url, siteUrl, dataDir, officer: mailOf('leadOfficer'), ...filled };
  console.log(`Ready: ${JSON.stringify(facts)}`);
  process.stdin.resume().once('end', () => void site.close());
}

function oidOf({ tenant }: TenantSite, role: 'owner'): string {
  return tenant.directory.personByMail(mailOf(role))?.oid ?? '';
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
