import { appendRecord, chainOf } from '../../data/approval/chains';
import { entryTitle } from '../../data/approval/entryTitle';
import { fileAt } from '../../data/approval/evidence';
import { formInApproval } from '../../data/approval/formInApproval';
import { entryChain } from '../../domain/approval/chainName';
import { RecordedEvent } from '../../domain/approval/chainRecord';
import { courseOf } from '../../domain/approval/course';
import { recordingRule } from '../../domain/approval/recordedDecision';
import { nextRecord } from '../chain/chainKeys';
import { Approvals, soundRecords } from './approvals';
import { refuseOthersThanPolicyUnit } from './policyUnit';
import { refuse, refuseGone } from './refusals';
import { untilClear } from './untilClear';
import { refuseLost, witnessOf } from './witness';

export type RecordedOn = { readonly submission: number } | { readonly partnership: number };

export interface WantedRecording extends Omit<RecordedEvent, 'kind' | 'document' | 'form'> {
  readonly on: RecordedOn;
  /** Of the document that says so. */
  readonly address: string;
}

/**
 * Puts down what a body decided before this system, with the document that says so. It stands in a chain of the entry's own: no rule takes it for an approval
 * that was given here. Resolves with the id of its record in Decisions.
 */
export async function recordDecision(approvals: Approvals, wanted: WantedRecording): Promise<string> {
  await refuseOthersThanPolicyUnit(approvals);
  const { on, address, ...said } = wanted;
  const { entry, form } = await subjectOf(approvals, on);
  const title = await entryTitle(approvals.store, entry);
  if (title === undefined) throw refuse('noSuchEntry');
  const file = await fileAt(approvals.store, approvals.siteUrl, address).catch(refuseGone('documentGone'));
  const event: RecordedEvent = { kind: 'recorded', ...said, document: { address, ...file }, ...(form !== undefined && { form }) };
  return String(await untilClear(() => recordOnce(approvals, entryChain(entry), title, event)));
}

/** Of a form that was submitted, the entry that it was submitted for: its list can name another one since. */
async function subjectOf(approvals: Approvals, on: RecordedOn): Promise<{ readonly entry: number; readonly form?: string }> {
  if ('partnership' in on) return { entry: on.partnership };
  const { store } = approvals;
  const form = String(on.submission);
  const { entryId } = await formInApproval(store, on.submission).catch(refuseGone('noSuchForm'));
  const entry = courseOf(soundRecords(approvals, form, await chainOf(store, form)))?.entry.id ?? entryId;
  if (entry === undefined) throw refuse('entryGone');
  return { entry, form };
}

async function recordOnce(approvals: Approvals, chain: string, title: string, event: RecordedEvent): Promise<number> {
  const { store, keys, now, by } = approvals;
  const witness = await witnessOf(approvals, chain);
  const kept = await chainOf(store, chain);
  const records = soundRecords(approvals, chain, kept);
  refuseLost(witness, records);
  const rule = recordingRule(event, records);
  if (rule.kind === 'misused') throw refuse('nonceUsed');
  if (rule.kind === 'again') return kept.find(({ record }) => record.position === rule.record.position)?.id ?? 0;
  return appendRecord(await store.editing(), nextRecord(keys, records, { submission: chain, at: now.toISOString(), by: by.oid, byName: by.name, event }), title);
}
