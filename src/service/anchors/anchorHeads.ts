import { allChainRows, ChainRow, chainRows, placeIn } from '../../data/approval/chains';
import { ItemStore } from '../../data/stores/itemStore';
import { ChainAnchor, Sealer, verifyChain } from '../../domain/approval/verifyChain';
import { bySubmission } from '../verify/bySubmission';
import { Anchor, AnchorStore } from './anchorStore';

export interface AnchorParts {
  readonly store: Pick<ItemStore, 'items'>;
  readonly sealer: Sealer;
  readonly anchors: AnchorStore;
  readonly now: Date;
}

export interface Anchored {
  /** How many chains had grown and are noted anew. */
  readonly noted: number;
  /** Names of chains that had grown and are not what they were: they stay noted as they stood when they were sound. */
  readonly damaged: readonly string[];
}

/** An item may be seen a little after one with a higher id: those just before the last one are looked at again. */
const overlap = 50;

/** Notes how far each chain has come, of those that have grown since the last time. One request when none has. */
export async function anchorHeads({ store, sealer, anchors, now }: AnchorParts): Promise<Anchored> {
  const noted = await anchors.read();
  const lastRow = Math.max(0, ...Array.from(noted.values(), ({ row }) => row));
  const rows = bySubmission(await allChainRows(store, Math.max(0, lastRow - overlap)));
  const grown = Array.from(rows).filter(([chain, found]) => found.some((row) => placeIn(row) > (noted.get(chain)?.position ?? 0)));
  const heads: Anchor[] = [];
  const damaged: string[] = [];
  for (const [chain, found] of grown) {
    const head = headOf(chain, noted.size === 0 ? found : await chainRows(store, chain), sealer, noted.get(chain));
    if (head === undefined) damaged.push(chain);
    else heads.push({ chain, ...head, at: now.toISOString() });
  }
  await anchors.write(heads);
  return { noted: heads.length, damaged };
}

/** Nothing when it is not sound. */
function headOf(chain: string, rows: readonly ChainRow[], sealer: Sealer, anchor?: ChainAnchor): Pick<Anchor, 'position' | 'seal' | 'row'> | undefined {
  const records = rows.flatMap(({ record }) => record ?? []);
  if (records.length < rows.length || verifyChain(chain, records, sealer, anchor).kind === 'broken') return undefined;
  const last = rows.find(({ record }) => record?.position === records.length);
  return last?.record && { position: last.record.position, seal: last.record.seal, row: last.id };
}
