import { stepToChange } from '../../../data/approval/approvalSteps';
import { chainOf } from '../../../data/approval/chains';
import { courseOf } from '../../../domain/approval/course';
import { withoutForm } from '../../../domain/approval/withoutForm';
import { Approvals, soundRecords } from '../../approval/approvals';
import { isFormThere } from '../../approval/isFormThere';
import { refuse } from '../../approval/refusals';
import { untilClear } from '../../approval/untilClear';
import { refuseLost, witnessOf } from '../../approval/witness';
import { writeChanges } from '../../approval/writeChanges';

/**
 * Has nobody wait for, or be reminded of, a form that has been deleted. Once it is back, its step is looked at anew like any exception.
 * @param beforeChange done before anything is written, which waits for it.
 */
export function setAside(approvals: Approvals, name: string, beforeChange: (name: string) => Promise<void>): Promise<void> {
  const { store } = approvals;
  return untilClear(async () => {
    if (await isFormThere(approvals, name)) return;
    const witness = await witnessOf(approvals, name);
    const records = soundRecords(approvals, name, await chainOf(store, name));
    const course = courseOf(records);
    refuseLost(witness, records);
    if (course === undefined) throw refuse('chainBroken');
    const changes = witness.steps.flatMap((step) => stepToChange(step, withoutForm(course, step)) ?? []);
    if (changes.length === 0) return;
    await beforeChange(name);
    await writeChanges(await store.editing(), changes);
  });
}
