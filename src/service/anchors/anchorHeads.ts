import { chainPages, ChainRow, chainRows, placeIn } from '../../data/approval/chains';
import { ItemStore } from '../../data/stores/itemStore';
import { ChainAnchor, follows, Sealer, verifyChain } from '../../domain/approval/verifyChain';
import { Anchor, Anchors, AnchorStore } from './anchorStore';

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

/**
 * Notes how far each chain has come, of those that have grown since the last time: one request when none has. Where what is new does not follow from what was noted,
 * the whole chain is looked at.
 */
export async function anchorHeads({ store, sealer, anchors, now }: AnchorParts): Promise<Anchored> {
  const noted = await anchors.read();
  const { grown, unclear } = await whatIsNew(store, sealer, noted);
  const damaged: string[] = [];
  for (const chain of unclear) {
    const head = headOf(chain, await chainRows(store, chain), sealer, noted.get(chain));
    if (head === undefined) damaged.push(chain);
    else grown.set(chain, head);
  }
  await anchors.write(Array.from(grown, ([chain, head]) => ({ chain, ...head, at: now.toISOString() })));
  return { noted: grown.size, damaged };
}

type Head = Pick<Anchor, 'position' | 'seal' | 'row'>;

async function whatIsNew(store: AnchorParts['store'], sealer: Sealer, noted: Anchors): Promise<{ readonly grown: Map<string, Head>; readonly unclear: ReadonlySet<string> }> {
  const lastRow = Array.from(noted.values()).reduce((last, { row }) => Math.max(last, row), 0);
  const grown = new Map<string, Head>();
  const unclear = new Set<string>();
  for await (const page of chainPages(store, Math.max(0, lastRow - overlap))) {
    for (const row of page) {
      const { submission: chain, record, id } = row;
      const head = grown.get(chain) ?? noted.get(chain);
      if (placeIn(row) < (head?.position ?? 0) || (record !== undefined && record.seal === head?.seal)) continue;
      if (record !== undefined && follows(head, record, chain, sealer)) grown.set(chain, { position: record.position, seal: record.seal, row: id });
      else unclear.add(chain);
    }
  }
  for (const chain of unclear) grown.delete(chain);
  return { grown, unclear };
}

/** Nothing when it is not sound. */
function headOf(chain: string, rows: readonly ChainRow[], sealer: Sealer, anchor?: ChainAnchor): Head | undefined {
  const records = rows.flatMap(({ record }) => record ?? []);
  if (records.length < rows.length || verifyChain(chain, records, sealer, anchor).kind === 'broken') return undefined;
  const last = rows.find(({ record }) => record?.position === records.length);
  return last?.record && { position: last.record.position, seal: last.record.seal, row: last.id };
}
