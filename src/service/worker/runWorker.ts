import { NoticeParts } from '../notices/noticeParts';
import { anchorMails } from './anchorMails';
import { Job, Run, WorkerRun } from './job';
import { missedNotices } from './missedNotices';
import { noteChains } from './noteChains';
import { reminders } from './reminders';
import { repairs } from './repairs';
import { unfinishedNotices } from './unfinishedNotices';

/** In this order: what has happened is safe first, and what is put right is told afterwards. */
const jobs: readonly Job[] = [noteChains, unfinishedNotices, repairs, missedNotices, reminders, anchorMails];

/**
 * Does everything that is due and nobody asks for. Each run goes on from what the lists say, so that it can be broken off anywhere, and a second one at once finds
 * nothing to do. A job that fails keeps no other from its work.
 * @param until when to stop, by the clock of `parts`.
 */
export async function runWorker(parts: NoticeParts, { until }: { readonly until: Date }): Promise<WorkerRun> {
  const run: Run = { parts, isOver: () => parts.now() >= until, told: new Set() };
  let total: WorkerRun = { opened: 0, sent: 0, failed: 0 };
  for (const job of jobs) {
    if (run.isOver()) break;
    const { opened = 0, sent = 0, failed = 0 } = await outcomeOf(job, run);
    total = { opened: total.opened + opened, sent: total.sent + sent, failed: total.failed + failed };
  }
  return total;
}

async function outcomeOf(job: Job, run: Run): Promise<Partial<WorkerRun>> {
  try {
    return await job(run);
  } catch (error) {
    run.parts.mistake(error);
    return { failed: 1 };
  }
}
