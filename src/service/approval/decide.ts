import { KeptStep } from '../../data/approval/approvalSteps';
import { StepState } from '../../domain/approval/approvalStep';
import { stateOfDecision } from '../../domain/approval/course';
import { Problem } from '../http/problem';
import { Approvals } from './approvals';
import { Made, makeDecision, WantedDecision } from './makeDecision';
import { Settled } from './settle';
import { settleAndTell } from './settleAndTell';
import { asInChain, listedStep } from './stepInCourse';
import { untilClear } from './untilClear';

export interface Decided {
  /** Of the record in Decisions. */
  readonly decisionId: string;
  readonly state: StepState;
  readonly nextStepId: string | null;
}

/**
 * Decides a step. What counts is the record, whose place in the chain only one can take; lists follow. Whoever is refused that place looks again at what is
 * there by then: the same decision made before answers as it did then, another one is told who decided. One that names a former decision takes its place.
 */
export async function decide(approvals: Approvals, stepId: number, wanted: WantedDecision): Promise<Decided> {
  const made = await untilClear(() => decideOnce(approvals, stepId, wanted));
  return answerOf(made, await settleAndTell(approvals, made.submission, made.after));
}

async function decideOnce(approvals: Approvals, stepId: number, wanted: WantedDecision): Promise<Made> {
  const listed = await listedStep(approvals, stepId);
  return await decideOnKnown(approvals, listed, wanted) ?? makeDecision(approvals, await asInChain(approvals, listed), wanted);
}

/** Only a place in the chain that is granted shows that what is known was all: whatever else comes of it, it is looked at again. */
async function decideOnKnown(approvals: Approvals, listed: KeptStep, wanted: WantedDecision): Promise<Made | undefined> {
  const known = approvals.memory?.take(listed.submission);
  // What was built on a decision that is corrected, and is lost, other steps tell.
  if (known === undefined || wanted.supersedes !== undefined) return undefined;
  try {
    return await makeDecision(approvals, await asInChain(approvals, listed, known.kept), wanted, known.entry);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function answerOf({ recordId, event }: Made, { steps }: Settled): Decided {
  const own = steps.find(({ id }) => id === event.step);
  const next = event.decision === 'approve' ? steps.find(({ position }) => own !== undefined && position === own.position + 1) : undefined;
  return { decisionId: String(recordId), state: stateOfDecision[event.decision], nextStepId: next?.id ?? null };
}
