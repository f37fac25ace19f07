import { KeptStep, stepById } from '../../data/approval/approvalSteps';
import { chainOf, KeptRecord } from '../../data/approval/chains';
import { entryInApproval } from '../../data/approval/entryCourse';
import { formInApproval } from '../../data/approval/formInApproval';
import { roleHoldings } from '../../data/approval/roleHoldings';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { Course, courseOf, stepIn } from '../../domain/approval/course';
import { DecideSetting } from '../../domain/approval/mayDecide';
import { Approvals, soundRecords, todayOf } from './approvals';
import { refuse } from './refusals';
import { whoIsInvolved } from './whoIsInvolved';

export interface StepInCourse {
  /** As the chain says. */
  readonly step: KeptStep;
  readonly course: Course;
  readonly kept: readonly KeptRecord[];
  readonly records: readonly ChainRecord[];
}

export async function stepInCourse(approvals: Approvals, id: number): Promise<StepInCourse> {
  const step = await stepById(approvals.store, id);
  if (step === undefined) throw refuse('noSuchStep');
  const kept = await chainOf(approvals.store, step.submission);
  const records = soundRecords(approvals, step.submission, kept);
  const course = courseOf(records);
  if (course === undefined) throw refuse('chainBroken');
  return { step: stepIn(course, step), course, kept, records };
}

/** All that says who may decide the step now. */
export async function settingOf(approvals: Approvals, { step, records }: StepInCourse): Promise<DecideSetting> {
  const { store, by } = approvals;
  const [involvement, holdings, disabled, place] = await Promise.all([
    whoIsInvolved(approvals, step.submission, records), roleHoldings(store, step.role), store.disabled([by.oid]), placeOf(approvals, step)
  ]);
  return { place, holdings, involvement: { ...involvement, disabled }, today: todayOf(approvals) };
}

async function placeOf({ store }: Approvals, { submission }: KeptStep): Promise<DecideSetting['place']> {
  const { entryId } = await formInApproval(store, Number(submission));
  return (entryId === undefined ? undefined : await entryInApproval(store, entryId)) ?? {};
}
