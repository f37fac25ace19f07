import { contentOf } from '../../data/approval/submittedContents';
import { StepState } from '../../domain/approval/approvalStep';
import { decisions, Decision } from '../../domain/approval/decision';
import { DecideSetting, mayDecide } from '../../domain/approval/mayDecide';
import { seatOfRole } from '../../domain/approval/seat';
import { SubmittedContent } from '../../domain/approval/submittedContent';
import { Approvals } from './approvals';
import { settingOf, stepInCourse, StepInCourse } from './stepInCourse';

export interface ShownStep {
  readonly state: StepState;
  readonly contentHash: string;
  /** For whoever has to do with it. Others open it in the library, where SharePoint looks at their rights. */
  readonly content: SubmittedContent | null;
  /** What this person may decide now. */
  readonly allowed: readonly Decision[];
}

export async function readStep(approvals: Approvals, id: number): Promise<ShownStep> {
  const found = await stepInCourse(approvals, id);
  const { step, course, records } = found;
  const setting = await settingOf(approvals, found);
  const hash = records.find(({ position }) => position === step.round)?.event;
  const contentHash = hash?.kind === 'submitted' ? hash.contentHash : course.contentHash;
  const content = isConcerned(approvals, found, setting) ? await contentOf(approvals.store, step.submission, contentHash) : null;
  return { state: step.state, contentHash, content, allowed: mayDecide(step, approvals.by.oid, setting).may ? decisions : [] };
}

/** Who asks for it, is asked, decides in the role, or has had a hand in it. */
function isConcerned({ by: { oid } }: Approvals, { step, records }: StepInCourse, { place, holdings, involvement, today }: DecideSetting): boolean {
  const seat = seatOfRole(step.role, place, holdings, today);
  const seated = typeof seat === 'string' ? [] : [seat.holder.oid, seat.deputy?.oid];
  const actors = records.flatMap(({ by, event }) => (event.kind === 'decided' ? [by, event.onBehalfOf] : [by]));
  return [step.holder?.oid, ...seated, ...actors, ...involvement.editors].includes(oid);
}
