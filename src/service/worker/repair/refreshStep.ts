import { stepToChange } from '../../../data/approval/approvalSteps';
import { roleHoldings } from '../../../data/approval/roleHoldings';
import { openStep } from '../../../domain/approval/openStep';
import { refreshed } from '../../../domain/approval/refreshed';
import { Approvals, todayOf } from '../../approval/approvals';
import { formInCourse } from '../../approval/formInCourse';
import { routeOf } from '../../approval/nextStep';
import { untilClear } from '../../approval/untilClear';
import { whoIsInvolved } from '../../approval/whoIsInvolved';

/**
 * Brings the step that a form waits for to whoever has to decide it today. Says whether it was opened, changed otherwise, or left.
 * @param beforeChange done before a change is written, which waits for it.
 */
export function refreshStep(approvals: Approvals, name: string, away: readonly string[], beforeChange: (name: string) => Promise<void>): Promise<'opened' | 'changed' | 'left'> {
  return untilClear(async () => {
    const { steps, form, course, content, records } = await formInCourse(approvals, name);
    const step = steps.find(({ round, state, id }) => round === course.round && (state === 'Open' || state === 'Exception') && !course.holders.has(id));
    if (step === undefined) return 'left';
    const { store } = approvals;
    const [route, involvement, holdings] = [await routeOf(approvals, content), await whoIsInvolved(approvals, form, records), await roleHoldings(store, step.role)];
    const setting = { place: course.entry, holdings, answers: content.answers, involvement, today: todayOf(approvals) };
    const { holder } = openStep(route, step.position, setting);
    const disabled = holder === undefined ? [] : await store.disabled([holder.oid]);
    const wanted = refreshed(step, route, { ...setting, involvement: { ...involvement, disabled }, away });
    const write = stepToChange(step, wanted);
    if (write === undefined) return 'left';
    await beforeChange(name);
    await (await store.editing()).write(write);
    return step.state === 'Exception' && wanted.state === 'Open' ? 'opened' : 'changed';
  });
}
