import { KeptStep, stepById } from '../../data/approval/approvalSteps';
import { chainOf, KeptRecord } from '../../data/approval/chains';
import { roleHoldings } from '../../data/approval/roleHoldings';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { Course, courseOf, isTold, stepIn } from '../../domain/approval/course';
import { DecideSetting } from '../../domain/approval/mayDecide';
import { Term } from '../../domain/protocol/protocol';
import { Approvals, soundRecords, todayOf } from './approvals';
import { formAndEntry, FormAndEntry } from './formInCourse';
import { refuse } from './refusals';
import { whoIsInvolved } from './whoIsInvolved';

export interface StepInCourse extends FormAndEntry {
  /** As the chain says. */
  readonly step: KeptStep;
  /** As it stands in its list. */
  readonly listed: KeptStep;
  readonly course: Course;
  readonly kept: readonly KeptRecord[];
  readonly records: readonly ChainRecord[];
}

export async function stepInCourse(approvals: Approvals, id: number): Promise<StepInCourse> {
  const { store } = approvals;
  const listed = await stepById(store, id);
  if (listed === undefined) throw refuse('noSuchStep');
  const { submission } = listed;
  const [kept, lists] = await Promise.all([chainOf(store, submission), formAndEntry(store, submission)]);
  const records = soundRecords(approvals, submission, kept);
  const course = courseOf(records);
  if (course === undefined || !isTold(listed, records)) throw refuse('chainBroken');
  return { step: stepIn(course, listed), listed, ...lists, course, kept, records };
}

/** All that says who may decide the step now. @param next role of the step after it, when its holders are wanted too. */
export async function settingOf(approvals: Approvals, { step, form, entry, records }: StepInCourse, next?: Term): Promise<DecideSetting> {
  const { store, by } = approvals;
  const [involvement, holdings, disabled] = await Promise.all([
    whoIsInvolved(approvals, form, records), roleHoldings(store, step.role, ...(next === undefined ? [] : [next])), store.disabled([by.oid])
  ]);
  return { place: entry ?? {}, holdings, involvement: { ...involvement, disabled }, today: todayOf(approvals) };
}
