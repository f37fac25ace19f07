import { KeptStep, stepsOf } from '../../data/approval/approvalSteps';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { isTold } from '../../domain/approval/course';
import { onceTold } from '../../domain/approval/onceTold';
import { Approvals } from './approvals';
import { refuse } from './refusals';

/** What tells of a form's chain beside the chain itself. */
export interface Witness {
  readonly steps: readonly KeptStep[];
  /** Position of the last record that was noted outside SharePoint; 0 when none was. */
  readonly noted: number;
}

/** To be read before the chain is: whatever it tells of stands there already. @param known its steps, where they have been read. */
export async function witnessOf({ store, anchors }: Approvals, name: string, known?: readonly KeptStep[]): Promise<Witness> {
  const [steps, heads] = await Promise.all([known ?? stepsOf(store, name), anchors?.read(new Set([name]))]);
  return { steps, noted: heads?.get(name)?.position ?? 0 };
}

/** Refuses where a chain has lost its last records, or all of them: what is left must not be gone on with as if they had never been. */
export function refuseLost({ steps, noted }: Witness, records: readonly ChainRecord[]): void {
  if (noted > records.length || steps.some((step) => isAhead(step, records))) throw refuse('chainBroken');
}

/** Whether a step says more than its chain does. What a person wrote into the list is no witness, unless it is told of nowhere. */
export function isAhead(step: KeptStep, records: readonly ChainRecord[]): boolean {
  return !isTold(step, records) || (step.editor === undefined && !onceTold(step, records));
}
