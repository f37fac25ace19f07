import { happenedSince } from '../../data/notification/happenedSince';
import { keepProgress, KeptProgress, readProgress } from '../../data/notification/workerProgress';
import { StoreError } from '../../data/stores/storeError';
import { sum, Tally } from '../notices/tally';
import { Job, Run } from './job';
import { tellOnce } from './tellOnce';

/** Where something to tell comes from: acts, and steps that open or are repaired later. */
const sources = [['Decisions', 'records'], ['Approval steps', 'steps']] as const;

/** Looks at every form to which something has happened since the last run, in case whoever did it was broken off before everybody was told. */
export const missedNotices: Job = async (run) => {
  const { store } = run.parts;
  const before = await readProgress(store);
  const tallies: Tally[] = [];
  const unread = new Set(before.again);
  const look = async (submission: string): Promise<void> => {
    tallies.push(await toldOrKept(run, submission, unread));
  };
  for (const submission of before.again) if (!run.isOver()) await look(submission);
  const now = await lookAtNew(run, before, look);
  await keepChanged(run, before, { ...now, again: Array.from(unread) });
  return sum(tallies);
};

async function lookAtNew(run: Run, before: KeptProgress, look: (submission: string) => Promise<void>): Promise<KeptProgress> {
  let progress = before;
  for (const [list, reached] of sources) {
    for (let isLast = false; !isLast;) {
      const page = await happenedSince(run.parts.store, list, progress[reached]);
      for (const { id, submission } of page.items) {
        if (run.isOver()) return progress;
        await look(submission);
        progress = { ...progress, [reached]: id };
      }
      isLast = page.isLast;
    }
  }
  return progress;
}

/** One that cannot be read, or not be noted, keeps no other waiting: it is looked at again by each run until it can. */
async function toldOrKept(run: Run, submission: string, unread: Set<string>): Promise<Tally> {
  try {
    const tally = await tellOnce(run, submission);
    if (tally.isDone) unread.delete(submission);
    else unread.add(submission);
    return tally;
  } catch (error) {
    run.parts.mistake(error);
    unread.add(submission);
    return { sent: 0, failed: 1 };
  }
}

/** Another worker that was here meanwhile has its own: nothing is lost if that stays. */
async function keepChanged({ parts }: Run, before: KeptProgress, now: KeptProgress): Promise<void> {
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  await keepProgress(parts.store, now).catch((error: unknown) => {
    if (!(error instanceof StoreError && error.kind === 'conflict')) throw error;
  });
}
