import { allSteps, KeptStep } from '../../data/approval/approvalSteps';
import { allChainRows, ChainRow, placeIn } from '../../data/approval/chains';
import { ItemStore } from '../../data/stores/itemStore';
import { isTold } from '../../domain/approval/course';
import { ChainAnchor, ChainBreak, Sealer, verifyChain } from '../../domain/approval/verifyChain';
import { Anchors } from '../anchors/anchorStore';
import { bySubmission } from './bySubmission';

export interface Finding {
  /** Name of the chain: `12`. */
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
 * Walks every chain. A record that is missing at the end of one is noticed by what was noted outside SharePoint, and what came since then by a step that says that it
 * was decided, or that it was opened by it.
 */
export async function verifyDecisions(store: Pick<ItemStore, 'items'>, sealer: Sealer, anchors: Anchors): Promise<Verified> {
  const [rows, steps] = [await allChainRows(store), await allSteps(store)];
  const [rowsOf, stepsOf] = [bySubmission(rows), bySubmission(steps)];
  const names = Array.from(new Set([...rowsOf.keys(), ...stepsOf.keys(), ...anchors.keys()]));
  const findings = names.flatMap((name) => findingOf(name, { rows: rowsOf.get(name) ?? [], steps: stepsOf.get(name) ?? [], anchor: anchors.get(name) }, sealer) ?? []);
  return { chains: names.length, records: rows.length, findings };
}

interface Told {
  readonly rows: readonly ChainRow[];
  readonly steps: readonly KeptStep[];
  readonly anchor?: ChainAnchor;
}

function findingOf(submission: string, { rows, steps, anchor }: Told, sealer: Sealer): Finding | undefined {
  const unreadable = rows.find(({ record }) => record === undefined);
  if (unreadable !== undefined) return { submission, position: placeIn(unreadable), because: 'unreadable' };
  const records = rows.flatMap(({ record }) => record ?? []);
  const check = verifyChain(submission, records, sealer, anchor);
  if (check.kind === 'broken') return { submission, position: check.position, because: check.because };
  return steps.some((step) => !isTold(step, records)) ? { submission, position: check.length + 1, because: 'missing' } : undefined;
}
