import { DifferentColumn } from '../../data/approval/chains';
import type { WrongValue } from '../../data/historyLog';
import { ChainBreak } from '../../domain/approval/verifyChain';

/** What is not as it was sealed, and which record says so. */
export type Finding = FoundAt & (
  | { readonly because: ChainBreak | 'unreadable' }
  /** The row shows something else than its record. */
  | { readonly because: 'shownOtherwise'; readonly columns: readonly DifferentColumn[] }
  /** Somebody wrote something into the list of steps that does not follow from the chain. `step`: its id. */
  | { readonly because: 'stepOtherwise'; readonly step: string; readonly columns: readonly WrongValue[] }
  /** A row of that list cannot be read. `step`: its id. */
  | { readonly because: 'stepUnreadable'; readonly step: string }
  /** A copy in *Submitted content*, or the text of an adopted protocol. `name`: of the file, or `caerphilly 2026.1`. */
  | { readonly because: 'contentGone' | 'contentAltered' | 'protocolGone' | 'protocolAltered'; readonly name: string }
);

interface FoundAt {
  /** Name of the chain: `12`. */
  readonly submission: string;
  /** Of the record; of the last one, where a step says otherwise than all of them. */
  readonly position: number;
}
