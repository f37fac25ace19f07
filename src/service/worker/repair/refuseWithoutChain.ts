import { chainOf } from '../../../data/approval/chains';
import { Approvals } from '../../approval/approvals';
import { refuse } from '../../approval/refusals';

/** A step that waits has a chain: one that has none lost it, unless its form was being submitted while all of them were read. */
export async function refuseWithoutChain({ store }: Approvals, name: string): Promise<void> {
  if ((await chainOf(store, name)).length === 0) throw refuse('chainBroken');
}
