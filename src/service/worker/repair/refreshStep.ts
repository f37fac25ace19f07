import { KeptStep, stepToChange, stepsList, wrongOfStep } from '../../../data/approval/approvalSteps';
import { roleHoldings } from '../../../data/approval/roleHoldings';
import { stepIn } from '../../../domain/approval/course';
import { openStep } from '../../../domain/approval/openStep';
import { RouteStep } from '../../../domain/protocol/protocol';
import { refreshed } from '../../../domain/approval/refreshed';
import { Approvals, todayOf } from '../../approval/approvals';
import { awayNow } from '../../approval/awayNow';
import { FormInCourse, formInCourse } from '../../approval/formInCourse';
import { routeOf } from '../../approval/nextStep';
import { refuse } from '../../approval/refusals';
import { untilClear } from '../../approval/untilClear';
import { whoIsInvolved } from '../../approval/whoIsInvolved';
import { restore } from './restore';

export interface RefreshedForm {
  /** Ids of steps that can be decided again. */
  readonly opened: readonly string[];
  /** Values that somebody had written by hand. */
  readonly restored: number;
}

/**
 * Brings the step that a form waits for to whoever has to decide it today. What somebody wrote into any of its steps by hand is put down first.
 * @param beforeChange done before a change is written, which waits for it.
 */
export function refreshStep(approvals: Approvals, name: string, beforeChange: (name: string) => Promise<void>): Promise<RefreshedForm> {
  return untilClear(async () => {
    const found = await formInCourse(approvals, name);
    const opened: string[] = [];
    let restored = 0;
    for (const step of found.steps) {
      const { editor } = step;
      const wanted = await wantedStep(approvals, found, step);
      const write = wanted === undefined ? undefined : stepToChange(step, wanted);
      if (wanted === undefined || write === undefined) continue;
      await beforeChange(name);
      if (editor === undefined) await (await approvals.store.editing()).write(write);
      else restored += await restore(approvals, { list: stepsList, id: Number(step.id), version: step.version, title: found.form.title, editor, wrong: wrongOfStep(step, wanted) });
      if (step.state !== 'Open' && wanted.state === 'Open') opened.push(step.id);
    }
    return { opened, restored };
  });
}

/** Nothing for one that only its chain has a say in and nobody has written: settling brings that into line. */
export async function wantedStep(approvals: Approvals, { course, form, content, records }: FormInCourse, step: KeptStep): Promise<KeptStep | undefined> {
  const told = stepIn(course, step);
  const isWaitedFor = told.state === 'Open' || told.state === 'Exception';
  const given = course.holders.get(step.id);
  if (!isWaitedFor || given?.areEditorsUnknown === true) return step.editor === undefined ? undefined : told;
  // Whom it was given to decides it, unless somebody may have changed the form unseen.
  if (given !== undefined) return stepIn(course, { ...step, exception: (await whoIsInvolved(approvals, form, records)).areEditorsKnown ? undefined : 'editorsUnknown' });
  const { store } = approvals;
  const route = await routeOf(approvals, content);
  const planned = route.steps[step.position - 1] as RouteStep | undefined;
  if (planned === undefined) throw refuse('chainBroken');
  const [involvement, holdings] = [await whoIsInvolved(approvals, form, records), await roleHoldings(store, planned.role)];
  const setting = { place: course.entry, holdings, answers: content.answers, involvement, today: todayOf(approvals) };
  const { holder } = openStep(route, step.position, setting);
  const asked = holder === undefined ? [] : [holder.oid];
  const disabled = await store.disabled(asked);
  return refreshed(told, route, { ...setting, involvement: { ...involvement, disabled }, away: await awayNow(approvals, asked) });
}
