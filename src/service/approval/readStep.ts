import { contentOf } from '../../data/approval/submittedContents';
import { StepState } from '../../domain/approval/approvalStep';
import { DecisionEvent } from '../../domain/approval/chainRecord';
import { decisions, Decision } from '../../domain/approval/decision';
import { Decider, DecideRefusal, DecideSetting, mayDecide, seatNow } from '../../domain/approval/mayDecide';
import { DecidedRecord, decisionOn } from '../../domain/approval/nonceRule';
import { Approver } from '../../domain/approval/roleHolding';
import { Seat, SeatProblem, seatOfRole } from '../../domain/approval/seat';
import { SubmittedContent } from '../../domain/approval/submittedContent';
import { mayCorrect } from '../../domain/approval/superseding';
import { Approvals } from './approvals';
import { settingOf, stepInCourse, StepInCourse } from './stepInCourse';

export interface ShownStep {
  readonly state: StepState;
  readonly contentHash: string;
  /** For whoever has to do with it. Others open it in the library, where SharePoint looks at their rights. */
  readonly content: SubmittedContent | null;
  /** What this person may decide now. */
  readonly allowed: readonly Decision[];
  /** Why they may not decide it; null when they may. */
  readonly because: DecideRefusal | null;
  /** For whom they would decide, as their deputy. */
  readonly onBehalfOf: Approver | null;
  /** Whose decision it is as things are. */
  readonly holder: Approver | null;
  /** What was decided. */
  readonly decision: MadeDecision | null;
  /** Place of that decision in the chain, for who may correct it: what they decide then names it. */
  readonly supersedes: number | null;
}

interface MadeDecision extends Pick<DecisionEvent, 'decision' | 'comment'> {
  readonly byName: string;
  /** UTC. */
  readonly at: string;
}

export async function readStep(approvals: Approvals, id: number): Promise<ShownStep> {
  const found = await stepInCourse(approvals, id);
  const { step, course, records } = found;
  const setting = await settingOf(approvals, found);
  const hash = records.find(({ position }) => position === step.round)?.event;
  const contentHash = hash?.kind === 'submitted' ? hash.contentHash : course.contentHash;
  const content = isConcerned(approvals, found, setting) ? await contentOf(approvals.store, step.submission, contentHash) : null;
  const made = decisionOn(step.id, records);
  return {
    state: step.state, contentHash, content, ...standing(mayDecide(step, approvals.by.oid, setting)), holder: holderOf(seatNow(step, setting)),
    decision: made === undefined ? null : { decision: made.event.decision, comment: made.event.comment, byName: made.byName, at: made.at },
    supersedes: made !== undefined && isTheirsToCorrect(approvals, found, made, setting) ? made.position : null
  };
}

function standing(decider: Decider): Pick<ShownStep, 'allowed' | 'because' | 'onBehalfOf'> {
  if (!decider.may) return { allowed: [], because: decider.because, onBehalfOf: null };
  return { allowed: decisions, because: null, onBehalfOf: decider.as === 'deputy' ? decider.onBehalfOf : null };
}

function holderOf(seat: Seat | SeatProblem): Approver | null {
  return typeof seat === 'string' ? null : { oid: seat.holder.oid, name: seat.holder.name };
}

function isTheirsToCorrect({ by }: Approvals, { step, records }: StepInCourse, { position }: DecidedRecord, setting: DecideSetting): boolean {
  return mayCorrect(step, { step: step.id, position, by: by.oid, reason: 'Asked when it is corrected.' }, records, setting).may;
}

/** Who asks for it, is asked, decides in the role, or has had a hand in it. */
function isConcerned({ by: { oid } }: Approvals, { step, records }: StepInCourse, { place, holdings, involvement, today }: DecideSetting): boolean {
  const seat = seatOfRole(step.role, place, holdings, today);
  const seated = typeof seat === 'string' ? [] : [seat.holder.oid, seat.deputy?.oid];
  const actors = records.flatMap(({ by, event }) => (event.kind === 'decided' ? [by, event.onBehalfOf] : [by]));
  return [step.holder?.oid, ...seated, ...actors, ...involvement.editors].includes(oid);
}
