import { Assessment } from '../protocol/assessSignificance';
import { canonicalJson } from '../record/canonicalJson';
import { Decision } from './decision';

/** What a submission's chain tells, in the order in which it happened. Nothing of it is ever changed. */
export interface ChainRecord {
  /** Id of the submission in its list; restricted ones, whose list has ids of its own, begin with R. */
  readonly submission: string;
  /** From 1. */
  readonly position: number;
  /** Seal of the record before it; empty for the first. */
  readonly previous: string;
  /** Which key sealed it. */
  readonly keyId: string;
  /** UTC. */
  readonly at: string;
  /** Directory id. */
  readonly by: string;
  readonly byName: string;
  readonly event: ChainEvent;
  /** HMAC-SHA-256 of everything else, in hex. */
  readonly seal: string;
}

export type ChainEvent =
  /** `steps`: how many have to approve. `significance`: of the entry, as the copy says. */
  | { readonly kind: 'submitted'; readonly contentHash: string; readonly steps: number; readonly significance?: Assessment['result'] }
  | DecisionEvent
  | { readonly kind: 'withdrawn'; readonly reason: string }
  | ReassignedEvent;

export interface DecisionEvent {
  readonly kind: 'decided';
  /** Id of the step. */
  readonly step: string;
  readonly decision: Decision;
  readonly comment: string;
  /** SHA-256 of the submitted content that was decided on. */
  readonly contentHash: string;
  readonly nonce: string;
  readonly channel: 'page' | 'card';
  /** Directory id of whom a deputy decided for. */
  readonly onBehalfOf?: string;
  /** Position of the record that this one corrects, and why. */
  readonly supersedes?: { readonly position: number; readonly reason: string };
}

/** The policy unit has given a step to somebody. */
export interface ReassignedEvent {
  readonly kind: 'reassigned';
  /** Id of the step. */
  readonly step: string;
  /** Directory id of who was asked before; absent where nobody was. */
  readonly from?: string;
  readonly to: string;
  readonly toName: string;
  readonly reason: string;
  readonly nonce?: string;
}

/** What the HMAC is taken over. */
export function sealedText({ seal: _, ...rest }: ChainRecord | (Omit<ChainRecord, 'seal'> & { readonly seal?: undefined })): string {
  return canonicalJson(rest);
}

/** Unique in its list, so that of two who write at once one is refused. */
export function positionClaim({ submission, position }: Pick<ChainRecord, 'submission' | 'position'>): string {
  return `${submission}#${position}`;
}
