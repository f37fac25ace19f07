import { appendRecord, chainOf, chainsOf, holderOfTurn, LegibleChain, legibleChainOf } from '../../data/approval/chains';
import { StoreError } from '../../data/stores/storeError';
import { ChainRecord, Turn } from '../../domain/approval/chainRecord';
import { courseOf } from '../../domain/approval/course';
import { isSeenDamaged } from '../../domain/approval/damage';
import { submissionName } from '../../domain/approval/submittedContent';
import { isDecidedOnFor, lastTurn, nextTurn } from '../../domain/approval/turns';
import { SubmissionHead } from '../../domain/submission/submission';
import { replacedForm } from '../../loc/replacedForm';
import { nextRecord } from '../chain/chainKeys';
import { Approvals, soundRecords } from './approvals';
import { isFormThere } from './isFormThere';
import { refuse } from './refusals';
import { refuseLost, witnessOf } from './witness';

interface Submitted {
  /** Of the form. */
  readonly name: string;
  /** Id. */
  readonly entry: number;
  /** Code of the form. */
  readonly form: string;
  /** Its own chain. */
  readonly records: readonly ChainRecord[];
  /** Other forms of the entry. */
  readonly siblings: readonly SubmissionHead[];
}

/** Names that fit into one filter. */
const atOnce = 20;

/**
 * The turn in which a form is submitted of which its entry has one at a time. Refuses while another of its kind is being decided on, or is too damaged for anybody to tell. Of two that are submitted at
 * once both find the same turn, which only one can take. A form that was deleted is withdrawn: brought back, it is not decided on beside this one. Rejects with `conflict` when the form itself
 * has been submitted meanwhile.
 */
export async function turnToSubmit(approvals: Approvals, { name, entry, form, records, siblings }: Submitted): Promise<Turn> {
  const { store } = approvals;
  const names = siblings.filter((each) => each.form === form && !each.restricted).map(submissionName);
  const chains: (readonly ChainRecord[])[] = [];
  for (let at = 0; at < names.length; at += atOnce) for (const chain of await chainsOf(store, names.slice(at, at + atOnce))) chains.push(otherRecords(entry, chain));
  for (let turn = nextTurn([records, ...chains], entry, form); ; turn = { form, number: turn.number + 1 }) {
    const holder = await holderOfTurn(store, entry, turn);
    if (holder === undefined) return turn;
    if (holder === name) throw new StoreError('conflict', `Form ${name} was submitted meanwhile.`);
    if (!isForm(holder)) continue;
    if (await isFormThere(approvals, holder)) otherRecords(entry, [holder, await legibleChainOf(store, holder)]);
    else await withdrawDeleted(approvals, holder, entry);
  }
}

/** Whether another form was submitted for the entry since this one was last, and is being decided on or was approved: whatever lists say of that one, its turn came later. */
export async function isTurnPassed(approvals: Approvals, records: readonly ChainRecord[]): Promise<boolean> {
  const [{ submission: name }] = records;
  const last = lastTurn(records);
  if (last === undefined) return false;
  for (let turn: Turn = { form: last.form, number: last.number + 1 }; ; turn = { form: turn.form, number: turn.number + 1 }) {
    const holder = await holderOfTurn(approvals.store, last.entry, turn);
    if (holder === undefined) return false;
    if (holder === name || !isForm(holder) || !await isFormThere(approvals, holder)) continue;
    const course = courseOf((await legibleChainOf(approvals.store, holder)).records);
    if (course?.entry.id === last.entry && (course.state === 'Submitted' || course.state === 'Approved')) return true;
  }
}

/** Of another form; refuses where that one is in the way. */
function otherRecords(entry: number, [name, { records, isLegible }]: readonly [string, LegibleChain]): readonly ChainRecord[] {
  if (isSeenDamaged(name, { records, isLegible, steps: [] })) throw refuse('otherDamaged');
  if (isDecidedOnFor(entry, records)) throw refuse('otherUnderWay');
  return records;
}

/** On one whose record is damaged nothing is decided when it is brought back. */
async function withdrawDeleted(approvals: Approvals, name: string, entry: number): Promise<void> {
  const { store, keys, now, by } = approvals;
  const { records: seen, isLegible } = await legibleChainOf(store, name);
  if (!isDecidedOnFor(entry, seen) || isSeenDamaged(name, { records: seen, isLegible, steps: [] })) return;
  const witness = await witnessOf(approvals, name);
  const kept = await chainOf(store, name);
  const records = soundRecords(approvals, name, kept);
  refuseLost(witness, records);
  if (!isDecidedOnFor(entry, records)) return;
  const reason = `${replacedForm.en} / ${replacedForm.cy}`;
  await appendRecord(await store.editing(), nextRecord(keys, records, { submission: name, at: now.toISOString(), by: by.oid, byName: by.name, event: { kind: 'withdrawn', reason } }), kept[0].title);
}

/** Whoever owns the list can write any name. */
const isForm = (name: string): boolean => /^[1-9]\d{0,9}$/.test(name);
