import type { WorkerRun } from '../../../src/service/worker/job';
import { waitingCouncil } from './council';
import { dueDay } from './fillWaiting';
import { heapDuring } from './heap';
import { leastRequests } from './leastRequests';
import { openService } from './serviceHere';

export interface Run {
  readonly what: string;
  readonly outcome: WorkerRun;
  readonly milliseconds: number;
  readonly requests: number;
  /** The fewest in which it could be done. */
  readonly least: number;
  /** The most that it holds at a time, in bytes. */
  readonly heap: number;
}

export interface Reminding {
  readonly steps: number;
  readonly holders: number;
  readonly due: number;
  readonly runs: readonly Run[];
}

/** The night before the day, so that what every run does has been done; on the day; and a second time. */
export async function remind(steps: number, holders: number, due: number): Promise<Reminding> {
  const council = await waitingCouncil(steps, holders, due);
  const service = await openService(council);
  const run = async (what: string, mails: number): Promise<Run> => {
    let outcome: WorkerRun | undefined;
    let requests = 0;
    const from = performance.now();
    const heap = await heapDuring(async () => {
      requests = (await service.requestsDuring(async () => { outcome = await service.work(); })).filter(({ path }) => path.startsWith('/graph/') && !path.includes('/columns')).length;
    });
    if (outcome === undefined || outcome.failed > 0 || outcome.sent !== mails) throw new Error(`${what}: ${JSON.stringify(outcome)} instead of ${mails} mails.`);
    console.log(`  ${what}: ${requests} requests, ${(heap / 1024 / 1024).toFixed(0)} MB`);
    return { what, outcome, requests, heap, milliseconds: performance.now() - from, least: leastRequests({ rows: steps, holders, mails }) };
  };
  try {
    await service.setClock(`${dueDay}T03:00:00Z`);
    const runs = [await run('the night before', 0)];
    await service.setClock(`${dueDay}T09:00:00Z`);
    runs.push(await run('on the day', due), await run('once more', 0));
    return { steps, holders, due, runs };
  } finally {
    await service.close();
    await council.close();
  }
}
