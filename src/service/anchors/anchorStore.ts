import { ChainAnchor } from '../../domain/approval/verifyChain';

/** How far a chain had reached when the worker last looked, kept where nobody who can write the site's lists can write. */
export interface Anchor extends ChainAnchor {
  /** Name of the chain: `12`. */
  readonly chain: string;
  /** Of its record in Decisions: the next look begins there. */
  readonly row: number;
  /** When it was noted; UTC. */
  readonly at: string;
}

/** The last one of each chain, by its name. */
export type Anchors = ReadonlyMap<string, Anchor>;

export interface AnchorStore {
  read(): Promise<Anchors>;
  /** Adds them to what is there; resolves once they are on the disk. */
  write(heads: readonly Anchor[]): Promise<void>;
}
