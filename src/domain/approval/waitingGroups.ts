import { Day } from '../calendar/day';
import { ApprovalStep } from './approvalStep';
import { Approver, isCurrent, roleChoices, RoleHolding } from './roleHolding';
import { covers } from './seat';

/** Steps that wait for the same person to decide. */
export interface WaitingGroup<Step> {
  /** Whose they are, where the reader is the deputy. */
  readonly deputyFor?: Approver;
  /** The deputy may decide now; always so of one's own. */
  readonly isOn: boolean;
  /** What is due first comes first. */
  readonly steps: readonly Step[];
}

type WaitingStep = Pick<ApprovalStep, 'role' | 'holder' | 'isNamed' | 'isCovered' | 'due'>;

/**
 * The reader's own steps, then those of each person whom they are the deputy of. For which service a holder has which deputy is not looked at: the service
 * looks when somebody decides.
 * @param steps open ones. @param holdings rows of People roles.
 */
export function waitingGroups<Step extends WaitingStep>(steps: readonly Step[], reader: string, holdings: readonly RoleHolding[], today: Day): readonly WaitingGroup<Step>[] {
  const own = steps.filter(({ holder }) => holder?.oid === reader);
  const groups = new Map<string, { deputyFor: Approver; isOn: boolean; steps: Step[] }>();
  steps.forEach((step) => {
    const { holder } = step;
    const held = deputised(step, reader, holdings, today);
    if (holder === undefined || holder.oid === reader || held.length === 0) return;
    const isOn = step.isCovered || held.some(({ coverFrom, coverTo }) => covers({ ...holder, coverFrom, coverTo }, today));
    const key = `${holder.oid} ${isOn}`;
    const group = groups.get(key) ?? { deputyFor: holder, isOn, steps: [] };
    groups.set(key, group);
    group.steps.push(step);
  });
  const ofOthers = Array.from(groups.values(), (group) => ({ ...group, steps: byDue(group.steps) })).sort((one, other) => Number(other.isOn) - Number(one.isOn));
  return [...(own.length > 0 ? [{ isOn: true, steps: byDue(own) }] : []), ...ofOthers];
}

/** The rows that make the reader the deputy of whoever the step waits for. Whom the form or the policy unit named has none. */
function deputised({ role, holder, isNamed }: WaitingStep, reader: string, holdings: readonly RoleHolding[], today: Day): readonly RoleHolding[] {
  if (isNamed) return [];
  return holdings.filter((each) => each.deputy?.oid === reader && each.holder?.oid === holder?.oid && each.role === roleChoices[role] && isCurrent(each, today));
}

function byDue<Step extends WaitingStep>(steps: readonly Step[]): readonly Step[] {
  return [...steps].sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
}
