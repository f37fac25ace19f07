import { Day } from '../calendar/day';
import { Term } from '../protocol/protocol';
import { ApprovalStep, SeatConflict } from './approvalStep';
import { Approver, isHeldBy, roleChoices, RoleHolding } from './roleHolding';
import { Involvement, seatConflict } from './seatConflict';

/** `toYourself`: whoever gives a step does not take it. `askEditors`: nobody can tell who changed the form, and the step did not say so. */
export type ReassignRefusal = 'notOpen' | 'notOfThisRank' | 'reasonMissing' | 'toYourself' | 'askEditors' | SeatConflict;

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
export function reassignRefusal({ state, exception, role }: ApprovalStep, to: string, reason: string, { by, holdings, involvement, today }: ReassignSetting): ReassignRefusal | undefined {
  if (state !== 'Open' && state !== 'Exception') return 'notOpen';
  if (reason.trim() === '') return 'reasonMissing';
  if (to === by) return 'toYourself';
  if (!involvement.areEditorsKnown && exception !== 'editorsUnknown') return 'askEditors';
  const roles = rankOf(role).map((each) => roleChoices[each]);
  // A role that no list holds, such as an assessor's, has no rank to look at.
  const hasRank = roleChoices[role] === undefined || holdings.some((each) => roles.includes(each.role) && isHeldBy(each, to, today));
  return hasRank ? seatConflict(to, { ...involvement, areEditorsKnown: true }) : 'notOfThisRank';
}

/** Roles whose holders may be given a step of this role. */
export function rankOf(role: Term): readonly Term[] {
  return orAbove[role] ?? [role];
}

export interface Given extends Approver {
  /** Where nobody could decide it before. */
  readonly due?: Day;
  /** It was given although nobody can tell who changed the form. */
  readonly areEditorsUnknown: boolean;
}

/** Whatever stood in the way is settled by it, but for one thing: that nobody can tell who changed the form, where it was not given for that. */
export function reassigned<Step extends ApprovalStep>(step: Step, { oid, name, due = step.due, areEditorsUnknown }: Given): Step {
  const exception = step.exception === 'editorsUnknown' && !areEditorsUnknown ? step.exception : undefined;
  return { ...step, state: exception === undefined ? 'Open' : 'Exception', exception, holder: { oid, name }, isNamed: true, isCovered: false, due };
}
