import { chainsOf, holderOfTurn, LegibleChain, legibleChainOf } from '../../data/approval/chains';
import { formInApproval } from '../../data/approval/formInApproval';
import { StoreError } from '../../data/stores/storeError';
import { ChainRecord, Turn } from '../../domain/approval/chainRecord';
import { isSeenDamaged } from '../../domain/approval/damage';
import { submissionName } from '../../domain/approval/submittedContent';
import { isDecidedOnFor, nextTurn } from '../../domain/approval/turns';
import { SubmissionHead } from '../../domain/submission/submission';
import { Approvals } from './approvals';
import { refuse } from './refusals';

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
 * once both find the same turn, which only one can take. A turn of a form that was deleted is passed over: on that one nobody decides. Rejects with `conflict` when the form itself
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
    if (await isThere(approvals, holder)) otherRecords(entry, [holder, await legibleChainOf(store, holder)]);
  }
}

/** Of another form; refuses where that one is in the way. */
function otherRecords(entry: number, [name, { records, isLegible }]: readonly [string, LegibleChain]): readonly ChainRecord[] {
  if (isSeenDamaged(name, { records, isLegible, steps: [] })) throw refuse('otherDamaged');
  if (isDecidedOnFor(entry, records)) throw refuse('otherUnderWay');
  return records;
}

async function isThere({ store }: Approvals, form: string): Promise<boolean> {
  try {
    await formInApproval(store, Number(form));
    return true;
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'notFound') return false;
    throw error;
  }
}
