import { createHash } from 'node:crypto';
import { canonicalJson } from '../../domain/record/canonicalJson';
import { Anchors } from './anchorStore';

/** What somebody outside gets to keep: chains that have grown, and one hash that stands for all. */
export interface AnchorReport {
  /** How many there are. */
  readonly chains: number;
  /** Those noted since the day that was asked for, by name. */
  readonly grown: readonly { readonly chain: string; readonly position: number; readonly seal: string }[];
  /** SHA-256 over the canonical JSON of every chain's name, place and seal, in the order of their names. */
  readonly hash: string;
}

/** @param since UTC. */
export function anchorReport(anchors: Anchors, since: string): AnchorReport {
  const all = Array.from(anchors.values()).sort((one, other) => (one.chain < other.chain ? -1 : 1));
  const told = ({ chain, position, seal }: (typeof all)[number]): AnchorReport['grown'][number] => ({ chain, position, seal });
  return { chains: all.length, grown: all.filter(({ at }) => at >= since).map(told), hash: createHash('sha256').update(canonicalJson(all.map(told))).digest('hex') };
}
