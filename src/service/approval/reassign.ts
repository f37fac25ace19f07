import { stepToChange } from '../../data/approval/approvalSteps';
import { appendRecord } from '../../data/approval/chains';
import { roleHoldings } from '../../data/approval/roleHoldings';
import { contentOf } from '../../data/approval/submittedContents';
import { nameInLine } from '../../domain/approval/nameInLine';
import { StepState } from '../../domain/approval/approvalStep';
import { rankOf, reassignRefusal } from '../../domain/approval/reassigning';
import { Reassignment, reassignRule } from '../../domain/approval/reassignRule';
import { Involvement } from '../../domain/approval/seatConflict';
import { Day } from '../../domain/calendar/day';
import { addWorkingDays } from '../../domain/calendar/workingDays';
import { nextRecord } from '../chain/chainKeys';
import { Approvals, todayOf } from './approvals';
import { routeOf } from './nextStep';
import { refuseOthersThanPolicyUnit } from './policyUnit';
import { refuse } from './refusals';
import { settleAndTell } from './settleAndTell';
import { StepInCourse, stepInCourse } from './stepInCourse';
import { untilClear } from './untilClear';
import { whoIsInvolved } from './whoIsInvolved';
import { writeChanges } from './writeChanges';

export type WantedReassignment = Pick<Reassignment, 'to' | 'reason' | 'nonce'>;

export interface ReassignedStep {
  readonly stepId: string;
  readonly holderOid: string;
  readonly state: StepState;
}

/** The policy unit gives a step to somebody of its role or above, be it that nobody could decide it. Sent again by the same person it answers the same. */
export async function reassign(approvals: Approvals, stepId: number, wanted: WantedReassignment): Promise<ReassignedStep> {
  await refuseOthersThanPolicyUnit(approvals);
  const submission = await untilClear(() => reassignOnce(approvals, stepId, wanted));
  await settleAndTell(approvals, submission);
  return { stepId: String(stepId), holderOid: wanted.to, state: 'Open' };
}

async function reassignOnce(approvals: Approvals, stepId: number, wanted: WantedReassignment): Promise<string> {
  const { store, keys, now, by } = approvals;
  const found = await stepInCourse(approvals, stepId);
  const { step, kept, records } = found;
  const rule = reassignRule({ ...wanted, step: step.id, by: by.oid }, records);
  if (rule === 'misused') throw refuse('nonceUsed');
  if (rule === 'again') return step.submission;
  const involvement = await whoIsInvolved(approvals, found.form, records);
  const toName = await nameOfNext(approvals, found, involvement, wanted);
  const due = await dueAnew(approvals, found);
  const event = { kind: 'reassigned', step: step.id, from: step.holder?.oid, ...wanted, toName, ...(due !== undefined && { due }), ...(!involvement.areEditorsKnown && { editorsUnknown: true }) } as const;
  const record = nextRecord(keys, records, { submission: step.submission, at: now.toISOString(), by: by.oid, byName: by.name, event });
  await appendRecord(await store.editing(), record, kept[0].title);
  return step.submission;
}

/** The time to decide begins when somebody can. */
async function dueAnew(approvals: Approvals, { step, course }: StepInCourse): Promise<Day | undefined> {
  if (step.state !== 'Exception') return undefined;
  const { steps } = await routeOf(approvals, await contentOf(approvals.store, step.submission, course.contentHash));
  return addWorkingDays(todayOf(approvals), steps[step.position - 1].dueInWorkingDays);
}

/** Refuses where they must not have it. */
async function nameOfNext(approvals: Approvals, { step, listed }: StepInCourse, involvement: Involvement, { to, reason }: WantedReassignment): Promise<string> {
  const { store } = approvals;
  const [account, holdings] = await Promise.all([store.account(to), roleHoldings(store, ...rankOf(step.role))]);
  const disabled = account?.isInUse === true ? [] : [to];
  const refusal = reassignRefusal(step, to, reason, { by: approvals.by.oid, holdings, involvement: { ...involvement, disabled }, today: todayOf(approvals) });
  // From then on the step says what they have to know.
  if (refusal === 'askEditors') await writeChanges(await store.editing(), [stepToChange(listed, { ...step, state: 'Exception', exception: 'editorsUnknown' })]);
  switch (refusal) {
    case undefined: return nameInLine(account?.name ?? to);
    case 'notOpen': case 'reasonMissing': case 'notOfThisRank': case 'toYourself': case 'askEditors': throw refuse(refusal);
    default: throw refuse('mustNotDecide', { because: refusal });
  }
}
