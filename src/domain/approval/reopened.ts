import { Route } from '../protocol/protocol';
import { ApprovalStep } from './approvalStep';
import { openStep, StepSetting } from './openStep';

/**
 * A step that nobody could decide, looked at anew: open when what stood in the way is mended, and due from then; else with whatever stands in the way now.
 * Not for one that the policy unit has given to somebody: its chain says so.
 */
export function reopened<Step extends ApprovalStep>(step: Step, route: Pick<Route, 'steps'>, setting: StepSetting): Step {
  if (step.state !== 'Exception') return step;
  const { code, role, state, exception, holder, isNamed, due } = openStep(route, step.position, setting);
  return { ...step, code, role, state, exception, holder, isNamed, due: state === 'Open' ? due : step.due };
}
