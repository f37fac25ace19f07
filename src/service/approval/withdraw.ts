import { appendRecord, chainOf } from '../../data/approval/chains';
import { formInApproval } from '../../data/approval/formInApproval';
import { courseOf } from '../../domain/approval/course';
import { withdrawRefusal } from '../../domain/approval/withdrawing';
import { nextRecord } from '../chain/chainKeys';
import { Approvals, soundRecords } from './approvals';
import { submittedForm } from './formInCourse';
import { refuse, refuseGone } from './refusals';
import { Settled } from './settle';
import { settleAndTell } from './settleAndTell';
import { untilClear } from './untilClear';
import { refuseLost, witnessOf } from './witness';

/** Takes a form back before anybody has decided. Sent again by the same person it answers the same. */
export async function withdraw(approvals: Approvals, id: number, reason: string): Promise<Settled> {
  const submission = String(id);
  await untilClear(() => withdrawOnce(approvals, submission, reason));
  return settleAndTell(approvals, submission);
}

async function withdrawOnce(approvals: Approvals, submission: string, reason: string): Promise<void> {
  const { store, keys, now, by } = approvals;
  const witness = await witnessOf(approvals, submission);
  const kept = await chainOf(store, submission);
  const records = soundRecords(approvals, submission, kept);
  refuseLost(witness, records);
  const course = courseOf(records);
  if (course === undefined) {
    await formInApproval(store, Number(submission)).catch(refuseGone('noSuchForm'));
    throw refuse('notSubmitted');
  }
  // What follows from a record needs the form: without it, none is written.
  await submittedForm(store, submission);
  if (course.state === 'Withdrawn' && course.submitter === by.oid) return;
  const refusal = withdrawRefusal(course.state, by.oid, records);
  if (refusal !== undefined) throw refuse(refusal);
  const record = nextRecord(keys, records, { submission, at: now.toISOString(), by: by.oid, byName: by.name, event: { kind: 'withdrawn', reason } });
  await appendRecord(await store.editing(), record, kept[0].title);
}
