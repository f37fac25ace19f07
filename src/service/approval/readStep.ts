import { contentOf } from '../../data/approval/submittedContents';
import { StepState } from '../../domain/approval/approvalStep';
import { DecisionEvent } from '../../domain/approval/chainRecord';
import { decisions, Decision } from '../../domain/approval/decision';
import { DecideSetting, mayDecide } from '../../domain/approval/mayDecide';
import { DecidedRecord, decisionOn } from '../../domain/approval/nonceRule';
import { seatOfRole } from '../../domain/approval/seat';
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
    state: step.state, contentHash, content, allowed: mayDecide(step, approvals.by.oid, setting).may ? decisions : [],
    decision: made === undefined ? null : { decision: made.event.decision, comment: made.event.comment, byName: made.byName, at: made.at },
    supersedes: made !== undefined && isTheirsToCorrect(approvals, found, made, setting) ? made.position : null
  };
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
