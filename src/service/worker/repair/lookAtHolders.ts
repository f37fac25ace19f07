import { KeptStep } from '../../../data/approval/approvalSteps';
import { ListedForm } from '../../../data/approval/listedForms';
import { roleHoldings } from '../../../data/approval/roleHoldings';
import { ServiceStore } from '../../../data/stores/serviceStore';
import { isAway } from '../../../domain/approval/absence';
import { Course } from '../../../domain/approval/course';
import { roleChoices } from '../../../domain/approval/roleHolding';
import { seatOfRole } from '../../../domain/approval/seat';
import { Day } from '../../../domain/calendar/day';
import { Term } from '../../../domain/protocol/protocol';

export interface Waiting {
  readonly steps: ReadonlyMap<string, KeptStep>;
  readonly forms: ReadonlyMap<string, ListedForm>;
  readonly courses: ReadonlyMap<string, Course>;
}

export interface LookedAtHolders {
  /** Names of forms whose waiting step may have to ask somebody else, or can be decided again, or can no longer. */
  readonly outdated: readonly string[];
  /** Directory ids of those whose calendar calls them away. */
  readonly away: readonly string[];
}

/** Who is asked, against who would be asked now. One query for the roles; accounts and calendars of those who are asked, in batches. */
export async function lookAtHolders(store: ServiceStore, waiting: Waiting, { now, today }: { readonly now: Date; readonly today: Day }): Promise<LookedAtHolders> {
  const steps = Array.from(waiting.steps).flatMap(([name, step]) => {
    const [form, course] = [waiting.forms.get(name), waiting.courses.get(name)];
    return form === undefined || course === undefined || course.holders.has(step.id) ? [] : [{ name, step, form, course }];
  });
  const asked = Array.from(new Set(steps.flatMap(({ step: { holder } }) => holder?.oid ?? [])));
  const [holdings, disabled, replies] = await Promise.all([roleHoldings(store, ...(Object.keys(roleChoices) as Term[])), store.disabled(asked), store.automaticReplies(asked)]);
  const away = Array.from(replies).flatMap(([oid, each]) => (isAway(each, now) ? [oid] : []));
  const outdated = steps.filter(({ step: { state, isNamed, isCovered, role, holder }, form, course }) => {
    if (state === 'Exception' || holder === undefined) return true;
    const seat = isNamed ? { holder } : seatOfRole(role, course.entry, holdings, today);
    const isOther = typeof seat === 'string' || seat.holder.oid !== holder.oid;
    return isOther || disabled.includes(holder.oid) || form.editor?.oid === holder.oid || (!isNamed && away.includes(holder.oid) !== isCovered);
  });
  return { outdated: outdated.map(({ name }) => name), away };
}
