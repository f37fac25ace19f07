import { legibleStepsOf, stepsList, wrongOfStep } from '../../../data/approval/approvalSteps';
import { mendedStep, MendedStep, placeOfRow } from '../../../data/approval/mendedStep';
import { contentOf } from '../../../data/approval/submittedContents';
import type { Item } from '../../../data/stores/listStore';
import { stateOfDecision, stepIn } from '../../../domain/approval/course';
import { addWorkingDays } from '../../../domain/calendar/workingDays';
import { RouteStep } from '../../../domain/protocol/protocol';
import { Approvals } from '../../approval/approvals';
import { FormInCourse, formInCourse } from '../../approval/formInCourse';
import { routeOf } from '../../approval/nextStep';
import { refuse } from '../../approval/refusals';
import { untilClear } from '../../approval/untilClear';
import { refuseLost } from '../../approval/witness';
import { wantedStep } from './refreshStep';
import { restore } from './restore';

/**
 * Has rows of a form's steps that cannot be read say what follows from its chain and its route; History keeps what they said. Resolves with the number of values.
 * @param beforeChange done before a change is written, which waits for it.
 */
export function mendSteps(approvals: Approvals, name: string, beforeChange: (name: string) => Promise<void>): Promise<number> {
  return untilClear(async () => {
    const { read, illegible } = await legibleStepsOf(approvals.store, name);
    const found = await formInCourse(approvals, name, read);
    let restored = 0;
    for (const item of illegible) {
      const { step, said } = await asTold(approvals, found, item);
      refuseLost({ steps: [step], noted: 0 }, found.records);
      const wanted = await wantedStep(approvals, found, step) ?? stepIn(found.course, step);
      await beforeChange(name);
      restored += await restore(approvals, { list: stepsList, id: Number(step.id), version: step.version, title: found.form.title, editor: step.editor, wrong: wrongOfStep(step, wanted, said) });
    }
    return restored;
  });
}

/** The step at the place that the row has kept. Its day counts from when the row was made. */
async function asTold(approvals: Approvals, { name, records }: FormInCourse, item: Item): Promise<MendedStep> {
  const { id, round, position, opened } = placeOfRow(item);
  const submitted = records.find((record) => record.position === round)?.event;
  if (submitted?.kind !== 'submitted') throw refuse('chainBroken');
  const route = await routeOf(approvals, await contentOf(approvals.store, name, submitted.contentHash));
  const planned = route.steps[position - 1] as RouteStep | undefined;
  if (planned === undefined) throw refuse('chainBroken');
  const decided = records.flatMap(({ event }) => (event.kind === 'decided' && event.step === id ? [stateOfDecision[event.decision]] : [])).at(-1);
  return mendedStep(item, { code: planned.code, role: planned.role, state: decided ?? 'Closed', due: addWorkingDays(opened, planned.dueInWorkingDays) });
}
