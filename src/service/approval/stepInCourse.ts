import { KeptStep, stepById } from '../../data/approval/approvalSteps';
import { chainOf, KeptRecord } from '../../data/approval/chains';
import { roleHoldings } from '../../data/approval/roleHoldings';
import { contentOf } from '../../data/approval/submittedContents';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { Course, courseOf, stepIn } from '../../domain/approval/course';
import { DecideSetting, seatNow } from '../../domain/approval/mayDecide';
import { namedIn } from '../../domain/approval/openStep';
import { covers, Seat, SeatProblem } from '../../domain/approval/seat';
import { RouteStep, Term } from '../../domain/protocol/protocol';
import { Approvals, soundRecords, todayOf } from './approvals';
import { awayNow } from './awayNow';
import { FormInCourse, submittedForm } from './formInCourse';
import { routeOf } from './nextStep';
import { refuse } from './refusals';
import { whoIsInvolved } from './whoIsInvolved';
import { refuseLost, witnessOf } from './witness';

export interface StepInCourse extends Pick<FormInCourse, 'form'> {
  /** As the chain says. */
  readonly step: KeptStep;
  /** As it stands in its list. */
  readonly listed: KeptStep;
  readonly course: Course;
  readonly kept: readonly KeptRecord[];
  readonly records: readonly ChainRecord[];
}

export async function stepInCourse(approvals: Approvals, id: number): Promise<StepInCourse> {
  const listed = await listedStep(approvals, id);
  // Be it that it turns out to be damaged: what was known before counts no more.
  approvals.memory?.take(listed.submission);
  return asInChain(approvals, listed);
}

export async function listedStep({ store }: Approvals, id: number): Promise<KeptStep> {
  const listed = await stepById(store, id);
  if (listed === undefined) throw refuse('noSuchStep');
  return listed;
}

/** @param known its chain, where it need not be read: whoever read that has looked whether anything of it was lost. */
export async function asInChain(approvals: Approvals, listed: KeptStep, known?: readonly KeptRecord[]): Promise<StepInCourse> {
  const { store } = approvals;
  const { submission } = listed;
  const [witness, form] = await Promise.all([known === undefined ? witnessOf(approvals, submission) : { steps: [listed], noted: 0 }, submittedForm(store, submission)]);
  const kept = known ?? await chainOf(store, submission);
  const records = soundRecords(approvals, submission, kept);
  refuseLost(witness, records);
  const course = courseOf(records);
  if (course === undefined) throw refuse('chainBroken');
  return { step: await asRouted(approvals, course, stepIn(course, listed)), listed, form, course, kept, records };
}

/** Which role decides and whom the form names is the route's to say, and whom else the policy unit's: whatever the step's list says. */
async function asRouted(approvals: Approvals, course: Course, step: KeptStep): Promise<KeptStep> {
  if (step.round !== course.round) return step;
  const content = await contentOf(approvals.store, step.submission, course.contentHash);
  const planned = (await routeOf(approvals, content)).steps[step.position - 1] as RouteStep | undefined;
  if (planned === undefined) throw refuse('chainBroken');
  const { code, role, namedBy } = planned;
  if (course.holders.has(step.id)) return { ...step, code, role };
  return namedBy === undefined ? { ...step, code, role, isNamed: false } : { ...step, code, role, isNamed: true, holder: namedIn(content.answers, namedBy) };
}

/** All that says who may decide the step now. @param next role of the step after it, when its holders are wanted too. */
export async function settingOf(approvals: Approvals, { step, form, course, records }: StepInCourse, next?: Term): Promise<DecideSetting> {
  const { store, by } = approvals;
  const [involvement, holdings, disabled] = await Promise.all([
    whoIsInvolved(approvals, form, records), roleHoldings(store, step.role, ...(next === undefined ? [] : [next])), store.disabled([by.oid])
  ]);
  // Whom the policy unit gave it to for that, with a reason that is sealed, decides although nobody can tell who changed the form.
  const areEditorsKnown = involvement.areEditorsKnown || course.holders.get(step.id)?.areEditorsUnknown === true;
  const setting = { place: course.entry, holdings, involvement: { ...involvement, areEditorsKnown, disabled }, today: todayOf(approvals) };
  return { ...setting, away: await awayOf(approvals, seatNow(step, setting)) };
}

/** That the step's list calls it covered is for people to see. Where their deputy asks without a day that is set for it, the holder's own calendar says so. */
async function awayOf(approvals: Approvals, seat: Seat | SeatProblem): Promise<readonly string[]> {
  if (typeof seat === 'string' || seat.deputy?.oid !== approvals.by.oid || covers(seat.deputy, todayOf(approvals))) return [];
  return awayNow(approvals, [seat.holder.oid]);
}
