import { ApprovalStep } from './approvalStep';
import { Course, stepIn, StepInChain } from './course';

/** A step as long as its form is deleted: one that waits can be decided by nobody, whoever has it. */
export function withoutForm<Step extends ApprovalStep & StepInChain>(course: Course, step: Step): Step {
  const before = stepIn(course, step);
  return before.state === 'Open' || before.state === 'Exception' ? { ...before, state: 'Exception', exception: 'formGone', isCovered: false } : before;
}
