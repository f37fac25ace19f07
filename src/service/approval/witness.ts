import { KeptStep, stepsOf } from '../../data/approval/approvalSteps';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { isTold } from '../../domain/approval/course';
import { Approvals } from './approvals';
import { refuse } from './refusals';

/** What tells of a form's chain beside the chain itself. */
export interface Witness {
  readonly steps: readonly KeptStep[];
  /** Position of the last record that was noted outside SharePoint; 0 when none was. */
  readonly noted: number;
}

/** To be read before the chain is: whatever it tells of stands there already. */
export async function witnessOf({ store, anchors }: Approvals, name: string): Promise<Witness> {
  const [steps, heads] = await Promise.all([stepsOf(store, name), anchors?.read()]);
  return { steps, noted: heads?.get(name)?.position ?? 0 };
}

/** Refuses where a chain has lost its last records, or all of them: what is left must not be gone on with as if they had never been. */
export function refuseLost({ steps, noted }: Witness, records: readonly ChainRecord[]): void {
  if (noted > records.length || steps.some((step) => !isTold(step, records))) throw refuse('chainBroken');
}
