import { Day } from '../calendar/day';
import { Term } from '../protocol/protocol';
import { ApprovalStep, SeatConflict } from './approvalStep';
import { Approver, isHeldBy, roleChoices, RoleHolding } from './roleHolding';
import { Involvement, seatConflict } from './seatConflict';

/** `toYourself`: whoever gives a step does not take it. */
export type ReassignRefusal = 'notOpen' | 'notOfThisRank' | 'reasonMissing' | 'toYourself' | SeatConflict;

export interface ReassignSetting {
  /** Directory id of whoever gives it. */
  readonly by: string;
  readonly holdings: readonly RoleHolding[];
  readonly involvement: Involvement;
  readonly today: Day;
}

/** Who else may be asked: holders of the role, for whatever service, and of those above it. */
const orAbove: Readonly<Partial<Record<Term, readonly Term[]>>> = { headOfService: ['headOfService', 'executiveDirector'] };

/** Why the step cannot be given to this person; nothing when it can. That the policy unit is asking has been looked at before. */
export function reassignRefusal({ state, role }: ApprovalStep, to: string, reason: string, { by, holdings, involvement, today }: ReassignSetting): ReassignRefusal | undefined {
  if (state !== 'Open' && state !== 'Exception') return 'notOpen';
  if (reason.trim() === '') return 'reasonMissing';
  if (to === by) return 'toYourself';
  const roles = rankOf(role).map((each) => roleChoices[each]);
  // A role that no list holds, such as an assessor's, has no rank to look at.
  const hasRank = roleChoices[role] === undefined || holdings.some((each) => roles.includes(each.role) && isHeldBy(each, to, today));
  return hasRank ? seatConflict(to, involvement) : 'notOfThisRank';
}

/** Roles whose holders may be given a step of this role. */
export function rankOf(role: Term): readonly Term[] {
  return orAbove[role] ?? [role];
}

export interface Given extends Approver {
  /** Where nobody could decide it before. */
  readonly due?: Day;
}

export function reassigned<Step extends ApprovalStep>(step: Step, { oid, name, due = step.due }: Given): Step {
  return { ...step, state: 'Open', exception: undefined, holder: { oid, name }, isNamed: true, isCovered: false, due };
}
