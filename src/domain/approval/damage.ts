import { ChainRecord } from './chainRecord';
import { isTold, StepInChain } from './course';

interface SeenCourse {
  /** Of its chain, in order, as far as they can be read. */
  readonly records: readonly ChainRecord[];
  /** False where there are records, or steps, that cannot be read. */
  readonly isLegible: boolean;
  /** As their list has them, read before the chain was. */
  readonly steps: readonly Pick<StepInChain, 'id' | 'round' | 'state'>[];
}

/**
 * Whether the chain of a form is seen to be damaged by whoever cannot check its seals: something cannot be read, a place is empty or taken by what does not follow, or a step says more than the
 * records. What is altered with care, or missing from the end together with its steps, only the service and `verify-decisions` notice.
 * @param name of the form.
 */
export function isSeenDamaged(name: string, { records, isLegible, steps }: SeenCourse): boolean {
  return !isLegible || records.some((record, at) => !followsIn(records, name, record, at)) || steps.some((step) => !isTold(step, records));
}

function followsIn(records: readonly ChainRecord[], name: string, { position, submission, previous, event }: ChainRecord, at: number): boolean {
  const isInPlace = position === at + 1 && submission === name && previous === (at === 0 ? '' : records[at - 1].seal);
  return isInPlace && (at > 0 || event.kind === 'submitted');
}
