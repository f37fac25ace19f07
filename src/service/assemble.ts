import { JWTVerifyGetKey } from 'jose';
import { MailStore } from '../data/stores/mailStore';
import { ServiceStore } from '../data/stores/serviceStore';
import { anchorFolder } from './anchors/anchorFolder';
import { CourseMemory } from './approval/courseMemory';
import { endpointsOf } from './endpoints/endpoints';
import { Log, mistakeOf, WorkEntry } from './log';
import { NoticeParts } from './notices/noticeParts';
import { openPostbox } from './followUp/postbox';
import { sendAgain } from './notices/sendAgain';
import { createService, Service } from './service';
import { Settings } from './settings';
import { WorkerRun } from './worker/job';
import { runWorker } from './worker/runWorker';

export interface Assembled {
  readonly service: Service;
  /** Minutes from one run of the worker to the next, where the host is a process of its own; 0 = never by itself. */
  readonly workerMinutes: number;
  /** One run at a time: a second one begins when the first has ended. */
  readonly work: () => Promise<WorkerRun>;
  /** Resolves when no mail is under way and the worker rests. */
  readonly atRest: () => Promise<void>;
}

export interface AssembledFrom {
  readonly settings: Settings;
  readonly store: ServiceStore;
  readonly mail: MailStore;
  /** The directory's published keys. */
  readonly keys: JWTVerifyGetKey;
  readonly now: () => Date;
  readonly log: Log;
  /** Milliseconds for which whoever decides waits for mails to others; 0 where the host goes on with them after the answer. */
  readonly longestWait: number;
}

/** Shorter than the five minutes from one run to the next. */
const longestRun = 4 * 60_000;

/** The service as every host carries it. */
export function assemble({ settings, store, mail, keys, now, log, longestWait }: AssembledFrom): Assembled {
  const { siteUrl, chainKeys } = settings;
  const told = (entry: Omit<WorkEntry, 'at'>): void => log({ at: now().toISOString(), ...entry });
  const anchors = anchorFolder(settings.anchorFolder);
  const parts = (work: WorkEntry['work']): NoticeParts => ({ store, mail, siteUrl, keys: chainKeys, anchors, now, mistake: (error) => told({ work, mistake: mistakeOf(error) }) });
  const postbox = openPostbox(parts('notices'), longestWait);
  const endpoints = endpointsOf({ store, siteUrl, keys: chainKeys, anchors, memory: new CourseMemory(), tell: postbox.tell, sendAgain: (id, sending) => sendAgain(parts('notices'), id, sending) });
  let last: Promise<unknown> = Promise.resolve();
  const run = async (): Promise<WorkerRun> => {
    const outcome = await runWorker(parts('worker'), { until: new Date(now().getTime() + longestRun) });
    told({ work: 'worker', ...outcome });
    return outcome;
  };
  return {
    workerMinutes: settings.workerMinutes,
    service: createService({ settings, endpoints, keys, now, log }),
    work: () => {
      const next = last.then(run, run);
      last = next.catch(() => undefined);
      return next;
    },
    atRest: async () => {
      await last;
      await postbox.emptied();
    }
  };
}
