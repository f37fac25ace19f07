import { Day } from '../calendar/day';
import { stageOf, Stage } from './stage';

/**
 * Why an entry stays in the register and is closed instead of deleted:
 * - `reviewed`: reviews refer to it
 * - `decided`: it is past Approval, so that a decision stands behind it
 * - `unknownStage`: of the policy unit's own, so that nobody can say whether one does
 */
export type KeptReason = 'reviewed' | 'decided' | 'unknownStage';

/** Before anybody has decided about it. */
const undecided: readonly Stage[] = ['Idea', 'Screening', 'Checklist', 'Approval'];

/** Nothing when it may be deleted. */
export function whyKept({ stage, lastReview }: { readonly stage: string; readonly lastReview?: Day }): KeptReason | undefined {
  const known = stageOf(stage);
  if (lastReview !== undefined) return 'reviewed';
  if (known === undefined) return 'unknownStage';
  return undecided.includes(known) ? undefined : 'decided';
}
