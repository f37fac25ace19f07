import { Route } from '../protocol/protocol';
import { ApprovalStep } from './approvalStep';
import { openStep, StepSetting } from './openStep';
import { reopened } from './reopened';

export interface RefreshSetting extends StepSetting {
  /** Directory ids of those whom their calendar calls away. */
  readonly away: readonly string[];
}

/**
 * A step that waits, as it stands today: whom it asks, whether they may decide, and whether their deputy may for them. Its day stays, unless nobody could decide it until now.
 * Not for one that the policy unit has given to somebody: its chain says so.
 */
export function refreshed<Step extends ApprovalStep>(step: Step, route: Pick<Route, 'steps'>, { away, ...setting }: RefreshSetting): Step {
  const { code, role, state, exception, holder, isNamed } = openStep(route, step.position, setting);
  const now: Step = step.state === 'Open' ? { ...step, code, role, state, exception, holder, isNamed } : reopened(step, route, setting);
  return { ...now, isCovered: now.state === 'Open' && !now.isNamed && now.holder !== undefined && away.includes(now.holder.oid) };
}
