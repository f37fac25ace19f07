import { allSteps, KeptStep } from '../../data/approval/approvalSteps';
import { allChainRows, ChainRow } from '../../data/approval/chains';
import { ItemStore } from '../../data/stores/itemStore';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { ChainBreak, Sealer, verifyChain } from '../../domain/approval/verifyChain';

export interface Finding {
  /** The form's name: `12`. */
  readonly submission: string;
  /** Of the record that is not what it should be. */
  readonly position: number;
  readonly because: ChainBreak | 'unreadable';
}

export interface Verified {
  readonly chains: number;
  readonly records: number;
  /** The first of each chain. */
  readonly findings: readonly Finding[];
}

/**
 * Walks every chain. A record that is missing at the end of one is noticed where a step says that it was decided, or that it was opened by it; without an anchor
 * outside SharePoint, whoever takes the step away too is not.
 */
export async function verifyDecisions(store: Pick<ItemStore, 'items'>, sealer: Sealer): Promise<Verified> {
  const [rows, steps] = [await allChainRows(store), await allSteps(store)];
  const [rowsOf, stepsOf] = [bySubmission(rows), bySubmission(steps)];
  const names = Array.from(new Set([...rowsOf.keys(), ...stepsOf.keys()]));
  const findings = names.flatMap((name) => findingOf(name, rowsOf.get(name) ?? [], stepsOf.get(name) ?? [], sealer) ?? []);
  return { chains: names.length, records: rows.length, findings };
}

function bySubmission<Each extends { readonly submission: string }>(all: readonly Each[]): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const group = groups.get(each.submission) ?? [];
    groups.set(each.submission, group);
    group.push(each);
  }
  return groups;
}

function findingOf(submission: string, rows: readonly ChainRow[], steps: readonly KeptStep[], sealer: Sealer): Finding | undefined {
  const unreadable = rows.find(({ record }) => record === undefined);
  if (unreadable !== undefined) return { submission, position: Number(unreadable.claim.split('#')[1]), because: 'unreadable' };
  const records = rows.flatMap(({ record }) => record ?? []);
  const check = verifyChain(submission, records, sealer);
  if (check.kind === 'broken') return { submission, position: check.position, because: check.because };
  return steps.some((step) => !isTold(step, records)) ? { submission, position: check.length + 1, because: 'missing' } : undefined;
}

function isTold({ id, round, state }: KeptStep, records: readonly ChainRecord[]): boolean {
  if (state === 'Approved' || state === 'Returned' || state === 'Rejected') return records.some(({ event }) => event.kind === 'decided' && event.step === id);
  return records.some(({ position, event }) => position === round && event.kind === 'submitted');
}
