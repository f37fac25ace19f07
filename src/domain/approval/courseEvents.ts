import { Term } from '../protocol/protocol';
import { ApprovalStep } from './approvalStep';
import { ChainRecord } from './chainRecord';
import { Decision } from './decision';
import { Approver } from './roleHolding';

/** Something that happened to a form, for people to read. */
export type CourseEvent = {
  /** In its chain. */
  readonly position: number;
  /** UTC. */
  readonly at: string;
  /** Name of whoever did it. */
  readonly by: string;
} & Happening;

type Happening =
  /** `round`: how many times it has been submitted by then. */
  | { readonly kind: 'submitted'; readonly round: number }
  | {
      readonly kind: 'decided';
      readonly decision: Decision;
      readonly comment: string;
      readonly role?: Term;
      /** Whom a deputy decided for; without a name where nobody knows it. */
      readonly insteadOf?: Known;
      /** A later decision stands in its place. */
      readonly isCorrected: boolean;
      /** Why it takes the place of an earlier one. */
      readonly corrects?: string;
    }
  | { readonly kind: 'reassigned'; readonly role?: Term; readonly from?: Known; readonly to: Known; readonly reason: string }
  | { readonly kind: 'withdrawn'; readonly reason: string }
  /** Of a kind that this version does not know. */
  | { readonly kind: 'other' };

export interface Known {
  readonly name?: string;
}

type StepOf = Pick<ApprovalStep, 'role' | 'holder'> & { readonly id: string };

/** @param records of its chain, in order. @param names of people by directory id, beside those that records and steps tell. */
export function courseEvents(records: readonly ChainRecord[], steps: readonly StepOf[], names: ReadonlyMap<string, string>): readonly CourseEvent[] {
  const known = new Map([...Array.from(names), ...peopleIn(records, steps).map(({ oid, name }) => [oid, name] as const)]);
  const corrected = records.flatMap(({ event }) => (event.kind === 'decided' && event.supersedes !== undefined ? [event.supersedes.position] : []));
  const roleOf = (step: string): Term | undefined => steps.find(({ id }) => id === step)?.role;
  let round = 0;
  const happening = ({ position, event }: ChainRecord): Happening => {
    switch (event.kind) {
      case 'submitted': return { kind: 'submitted', round: ++round };
      case 'withdrawn': return { kind: 'withdrawn', reason: event.reason };
      case 'reassigned': return { kind: 'reassigned', role: roleOf(event.step), from: event.from === undefined ? undefined : { name: known.get(event.from) }, to: { name: event.toName || known.get(event.to) }, reason: event.reason };
      case 'decided': {
        const { decision, comment, step, onBehalfOf, supersedes } = event;
        return { kind: 'decided', decision, comment, role: roleOf(step), insteadOf: onBehalfOf === undefined ? undefined : { name: known.get(onBehalfOf) }, isCorrected: corrected.includes(position), corrects: supersedes?.reason };
      }
      default: return { kind: 'other' };
    }
  };
  return records.map((record) => ({ position: record.position, at: record.at, by: record.byName, ...happening(record) }));
}

/** Directory ids that the records name without a name. */
export function strangersIn(records: readonly ChainRecord[], steps: readonly StepOf[]): readonly string[] {
  const known = new Set(peopleIn(records, steps).map(({ oid }) => oid));
  const mentioned = records.flatMap(({ event }) => (event.kind === 'reassigned' ? [event.from, event.to] : event.kind === 'decided' ? [event.onBehalfOf] : []));
  return Array.from(new Set(mentioned.flatMap((oid) => (oid === undefined || known.has(oid) ? [] : [oid]))));
}

function peopleIn(records: readonly ChainRecord[], steps: readonly StepOf[]): readonly Approver[] {
  return [
    ...steps.flatMap(({ holder }) => holder ?? []),
    ...records.flatMap(({ event }) => (event.kind === 'reassigned' ? [{ oid: event.to, name: event.toName }] : [])),
    ...records.map(({ by, byName }) => ({ oid: by, name: byName }))
  ].filter(({ name }) => name !== '');
}
