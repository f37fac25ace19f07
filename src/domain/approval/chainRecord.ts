import { Assessment } from '../protocol/assessSignificance';
import { canonicalJson } from '../record/canonicalJson';
import { Day } from '../calendar/day';
import { Decision } from './decision';
import { Approver } from './roleHolding';
import { Place } from './seat';

/** What a chain tells of a form, of an entry's earlier decisions or of the protocols, in the order in which it happened. Nothing of it is ever changed. */
export interface ChainRecord {
  /** Name of the chain: of a form, the id of its submission. */
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
  | SubmittedEvent
  | DecisionEvent
  | { readonly kind: 'withdrawn'; readonly reason: string }
  | ReassignedEvent
  | RecordedEvent
  | AdoptedEvent;

export interface SubmittedEvent {
  readonly kind: 'submitted';
  readonly contentHash: string;
  /** How many have to approve. */
  readonly steps: number;
  readonly entry: SubmittedFor;
  /** Of the entry, as it follows from the copy. */
  readonly significance?: Assessment['result'];
  /** Code of the form's outcome, as it follows from the copy. */
  readonly verdict?: string;
  /** Of the form, where somebody else has submitted it. */
  readonly officer?: Approver;
  /** Of forms of which an entry has one at a time. Earlier records have none. */
  readonly turn?: Turn;
}

/** Forms of a kind are submitted for an entry one after the other. */
export interface Turn {
  /** Code of the form. */
  readonly form: string;
  /** Counts each time that one of them was submitted, from 1. */
  readonly number: number;
}

/** The entry that a form was submitted for, with where it belonged then: lists can be written by whoever asks for the decision, so nothing is decided by them. */
export interface SubmittedFor extends Place {
  readonly id: number;
}

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
  /** Where nobody could decide it until now: the day it is due from now on. Absent where the day stays. */
  readonly due?: Day;
  /** Whoever gave it had been told that nobody can tell who changed the form. */
  readonly editorsUnknown?: boolean;
  readonly reason: string;
  readonly nonce?: string;
}

/** What a body decided before this system: written down here, not given here. */
export interface RecordedEvent {
  readonly kind: 'recorded';
  /** Who decided: `Cabinet`. */
  readonly body: string;
  readonly date: Day;
  readonly decision: Decision;
  readonly comment: string;
  /** Where it is said; with the file as it was, where it lies in the site's library. */
  readonly document: { readonly address: string; readonly driveItem?: string; readonly version?: string; readonly sha256?: string };
  /** Id of the submission that it was about. */
  readonly form?: string;
  readonly nonce?: string;
}

/** A version of the protocol that the council has adopted. */
export interface AdoptedEvent {
  readonly kind: 'adopted';
  /** `caerphilly 2026.1` */
  readonly protocol: string;
  /** SHA-256 of its text. */
  readonly hash: string;
  /** Id of the draft that it was; earlier records do not say. */
  readonly draft?: string;
  /** Which body adopted it: `Council`. */
  readonly body: string;
  readonly on: Day;
  readonly inForceFrom: Day;
  /** The last day; absent while nobody has set one. */
  readonly inForceTo?: Day;
}

/** What the HMAC is taken over. */
export function sealedText({ seal: _, ...rest }: ChainRecord | (Omit<ChainRecord, 'seal'> & { readonly seal?: undefined })): string {
  return canonicalJson(rest);
}

/** Unique in its list, so that of two who write at once one is refused. */
export function positionClaim({ submission, position }: Pick<ChainRecord, 'submission' | 'position'>): string {
  return `${submission}#${position}`;
}

/** So is a turn: of two forms of a kind that are submitted for an entry at once, one is refused. @param entry its id. */
export function turnClaim(entry: number, { form, number }: Turn): string {
  return `turn:${entry}/${form}#${number}`;
}
