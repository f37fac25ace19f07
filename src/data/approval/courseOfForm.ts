import { ChainRecord } from '../../domain/approval/chainRecord';
import { submissionName } from '../../domain/approval/submittedContent';
import { SubmissionPlace } from '../../domain/submission/submission';
import type { Reading } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { KeptStep, stepsOf } from './approvalSteps';
import { chainOf } from './chains';

/** What happened to a form since it was first submitted, and the steps that came of it. */
export interface FormsCourse {
  readonly records: readonly ChainRecord[];
  readonly steps: readonly KeptStep[];
}

export const noCourse: FormsCourse = { records: [], steps: [] };

/** Restricted forms have none: nobody decides on them yet. A site from before there were approvals has none either. */
export async function courseOfForm(store: Pick<Reading, 'items'>, place: SubmissionPlace): Promise<FormsCourse> {
  if (place.restricted) return noCourse;
  const name = submissionName(place);
  try {
    const [kept, steps] = await Promise.all([chainOf(store, name), stepsOf(store, name)]);
    return { records: kept.map(({ record }) => record), steps };
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'notFound') return noCourse;
    throw error;
  }
}
