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
  /** Of these chains; of all when it is not said which. */
  read(chains?: ReadonlySet<string>): Promise<Anchors>;
  /** The highest row that any of them has; 0 when there is none. */
  lastRow(): Promise<number>;
  /** Adds them to what is there; resolves once they are on the disk. */
  write(heads: readonly Anchor[]): Promise<void>;
}
