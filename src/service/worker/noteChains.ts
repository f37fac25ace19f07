import { anchorHeads } from '../anchors/anchorHeads';
import { sealerWith } from '../chain/chainKeys';
import { Job } from './job';

/** Its name stands in the log; which chain it is, and where, "npm run verify-decisions" says. */
class DamagedChain extends Error {
  public override readonly name = 'DamagedChain';
}

/** Notes outside SharePoint how far each chain has come. One that is damaged counts as a failure of the run, as long as it grows. */
export const noteChains: Job = async ({ parts }) => {
  const { store, keys, anchors, now } = parts;
  const { damaged } = await anchorHeads({ store, sealer: sealerWith(keys), anchors, now: now() });
  for (const chain of damaged) parts.mistake(new DamagedChain(chain));
  return { failed: damaged.length };
};
