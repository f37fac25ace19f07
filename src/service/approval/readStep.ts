import { entryInApproval } from '../../data/approval/entryCourse';
import { contentOf } from '../../data/approval/submittedContents';
import { decisions } from '../../domain/approval/decision';
import { Decider, DecideSetting, mayDecide, seatNow } from '../../domain/approval/mayDecide';
import { DecidedRecord, decisionOn } from '../../domain/approval/nonceRule';
import { Approver } from '../../domain/approval/roleHolding';
import { Seat, SeatProblem, seatOfRole } from '../../domain/approval/seat';
import { ShownStep } from '../../domain/approval/shownStep';
import { mayCorrect } from '../../domain/approval/superseding';
import { Approvals } from './approvals';
import { settingOf, stepInCourse, StepInCourse } from './stepInCourse';
import { untilClear } from './untilClear';

export function readStep(approvals: Approvals, id: number): Promise<ShownStep> {
  return untilClear(() => readOnce(approvals, id));
}

async function readOnce(approvals: Approvals, id: number): Promise<ShownStep> {
  const found = await stepInCourse(approvals, id);
  const { step, course, kept, records } = found;
  const [setting, entry] = await Promise.all([settingOf(approvals, found), entryInApproval(approvals.store, course.entry.id)]);
  // Whoever is shown it may decide next.
  approvals.memory?.keep(step.submission, { kept, entry });
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
