import { NoticeParts } from '../notices/noticeParts';
import { Tally } from '../notices/tally';

/** One run of the worker, as its jobs share it. */
export interface Run {
  readonly parts: NoticeParts;
  /** Whether the time is over: a job stops where it is, and the next run goes on from there. */
  readonly isOver: () => boolean;
  /** Forms about which this run has told everything. */
  readonly told: Set<string>;
}

export interface WorkerRun extends Tally {
  /** Steps that were opened because an earlier attempt had been broken off. */
  readonly opened: number;
}

export type Job = (run: Run) => Promise<Partial<WorkerRun>>;
