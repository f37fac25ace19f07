import { submissionName } from '../../domain/approval/submittedContent';
import { SubmissionPlace } from '../../domain/submission/submission';
import type { Reading } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { formOfRow, inOrder, KeptStep, stepsOfForms } from './approvalSteps';
import { chainsOf, LegibleChain } from './chains';

/** What happened to a form since it was first submitted, and the steps that came of it, as far as that can be read. */
export interface FormsCourse extends LegibleChain {
  readonly steps: readonly KeptStep[];
}

export const noCourse: FormsCourse = { records: [], isLegible: true, steps: [] };

/** Restricted forms have none: nobody decides on them yet. A site from before there were approvals has none either. */
export async function courseOfForm(store: Pick<Reading, 'items'>, place: SubmissionPlace): Promise<FormsCourse> {
  const name = submissionName(place);
  return (place.restricted ? undefined : (await coursesByName(store, [name])).get(name)) ?? noCourse;
}

/** Few enough for one filter. */
export async function coursesByName(store: Pick<Reading, 'items'>, names: readonly string[]): Promise<ReadonlyMap<string, FormsCourse>> {
  try {
    // A record is written before its step, and so read after it: what a step says stands in the chain by then.
    const [{ read, illegible }, chains] = await Promise.all([stepsOfForms(store, names), chainsOf(store, names)]);
    const damaged = new Set(illegible.map(formOfRow));
    return new Map(Array.from(chains, ([name, chain]) => [name, { ...chain, isLegible: chain.isLegible && !damaged.has(name), steps: inOrder(read.filter(({ submission }) => submission === name)) }]));
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'notFound') return new Map();
    throw error;
  }
}
