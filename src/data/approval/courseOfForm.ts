import { submissionName } from '../../domain/approval/submittedContent';
import { SubmissionPlace } from '../../domain/submission/submission';
import type { Reading } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { KeptStep, stepsOf } from './approvalSteps';
import { LegibleChain, legibleChainOf } from './chains';

/** What happened to a form since it was first submitted, and the steps that came of it. */
export interface FormsCourse extends LegibleChain {
  readonly steps: readonly KeptStep[];
}

export const noCourse: FormsCourse = { records: [], isLegible: true, steps: [] };

/** Restricted forms have none: nobody decides on them yet. A site from before there were approvals has none either. */
export async function courseOfForm(store: Pick<Reading, 'items'>, place: SubmissionPlace): Promise<FormsCourse> {
  if (place.restricted) return noCourse;
  const name = submissionName(place);
  try {
    // A record is written before its step, and so read after it: what a step says stands in the chain.
    const [steps, chain] = await Promise.all([stepsOf(store, name), legibleChainOf(store, name)]);
    return { ...chain, steps };
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'notFound') return noCourse;
    throw error;
  }
}
