import { ChainRecord } from './chainRecord';
import { courseOf, StepInChain, stepStateIn } from './course';
import { ApprovalStep, StepState } from './approvalStep';
import { roleChoices } from './roleHolding';

/**
 * Whether the chain has ever said what a step says that the service wrote: lists follow records, and may be behind them, but are never ahead. Where it has not, its last
 * records are missing: a correction, a withdrawal, a hand-over.
 * @param step as its list says. @param records of its chain, in order.
 */
export function onceTold(step: ApprovalStep & StepInChain, records: readonly ChainRecord[]): boolean {
  const isSo = (length: number): boolean => {
    const course = courseOf(records.slice(0, length));
    return course !== undefined && course.round >= step.round && waitsOr(stepStateIn(course, step)) === waitsOr(step.state);
  };
  return records.some((_, at) => isSo(at + 1)) && (!isGiven(step) || records.some(({ event }) => event.kind === 'reassigned' && event.step === step.id && event.to === step.holder?.oid));
}

/** Which of the two does not follow from the chain alone. */
const waitsOr = (state: StepState): StepState => (state === 'Exception' ? 'Open' : state);

/** A form names only whom to ask for a role that no list holds. Of a step that waits no more, whom it asked is not looked at. */
const isGiven = ({ isNamed, role, state }: ApprovalStep): boolean => isNamed && roleChoices[role] !== undefined && waitsOr(state) === 'Open';
