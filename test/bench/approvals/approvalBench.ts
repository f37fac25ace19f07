import { machine } from '../table';
import { decideTogether } from './deciding';
import { approvalReport } from './report';
import { remind } from './reminding';

/** Measures the service over a tenant in another process: twenty people at once, five times, and a worker over a small council, a big one and one twice that. */
export async function approvalBench(): Promise<string> {
  console.log('Twenty people who decide at once …');
  const deciding = await decideTogether(20, 5);
  const reminding = [];
  for (const steps of [2_500, 10_000, 20_000]) {
    console.log(`${steps.toLocaleString('en-GB')} open steps: making the site …`);
    reminding.push(await remind(steps, 400, 300));
  }
  return [`${new Date().toISOString().slice(0, 10)}, ${machine()}, Node ${process.versions.node}.`, '', approvalReport(deciding, reminding)].join('\n');
}
