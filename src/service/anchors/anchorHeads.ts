import { chainPages, ChainRow, chainRows, placeIn } from '../../data/approval/chains';
import { ItemStore } from '../../data/stores/itemStore';
import { ChainAnchor, follows, Sealer, verifyChain } from '../../domain/approval/verifyChain';
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

/**
 * Notes how far each chain has come, of those that have grown since the last time: one request when none has. Where what is new does not follow from what was noted,
 * the whole chain is looked at. Memory holds a page of the list, and the anchors of its chains.
 */
export async function anchorHeads(parts: AnchorParts): Promise<Anchored> {
  const { store, anchors, now } = parts;
  let noted = 0;
  const damaged = new Set<string>();
  for await (const page of chainPages(store, Math.max(0, await anchors.lastRow() - overlap))) {
    const found = await whatIsNew(parts, page);
    found.damaged.forEach((chain) => damaged.add(chain));
    await anchors.write(Array.from(found.grown, ([chain, head]) => ({ chain, ...head, at: now.toISOString() })));
    noted += found.grown.size;
  }
  return { noted, damaged: Array.from(damaged) };
}

type Head = Pick<Anchor, 'position' | 'seal' | 'row'>;

async function whatIsNew({ store, sealer, anchors }: AnchorParts, page: readonly ChainRow[]): Promise<{ readonly grown: ReadonlyMap<string, Head>; readonly damaged: readonly string[] }> {
  if (page.length === 0) return { grown: new Map(), damaged: [] };
  const noted = await anchors.read(new Set(page.map(({ submission }) => submission)));
  const grown = new Map<string, Head>();
  const unclear = new Set<string>();
  for (const row of page) {
    const { submission: chain, record, id } = row;
    const head = grown.get(chain) ?? noted.get(chain);
    if (placeIn(row) < (head?.position ?? 0) || (record !== undefined && record.seal === head?.seal)) continue;
    if (record !== undefined && follows(head, record, chain, sealer)) grown.set(chain, { position: record.position, seal: record.seal, row: id });
    else unclear.add(chain);
  }
  const damaged: string[] = [];
  for (const chain of unclear) {
    const head = headOf(chain, await chainRows(store, chain), sealer, noted.get(chain));
    if (head === undefined) damaged.push(chain);
    else grown.set(chain, head);
  }
  for (const chain of damaged) grown.delete(chain);
  return { grown, damaged };
}

/** Nothing when it is not sound. */
function headOf(chain: string, rows: readonly ChainRow[], sealer: Sealer, anchor?: ChainAnchor): Head | undefined {
  const records = rows.flatMap(({ record }) => record ?? []);
  if (records.length < rows.length || verifyChain(chain, records, sealer, anchor).kind === 'broken') return undefined;
  const last = rows.find(({ record }) => record?.position === records.length);
  return last?.record && { position: last.record.position, seal: last.record.seal, row: last.id };
}
