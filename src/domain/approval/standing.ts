import { SubmissionState } from '../submission/submission';
import { ApprovalStep } from './approvalStep';
import { ChainRecord } from './chainRecord';
import { courseOf, stepIn } from './course';
import { DecidedRecord } from './nonceRule';
import { recordsOfRound } from './round';

/** How a form stands since it was last submitted, for whoever reads it. */
export interface Standing {
  readonly state: SubmissionState;
  readonly submitted: Happened;
  /** What counts of the decisions, in their order: those that were corrected are left out. */
  readonly decided: readonly DecidedRecord[];
  readonly withdrawn?: Happened & { readonly reason: string };
  /** What is waited for. Absent while the next step is not open yet. */
  readonly waiting?: StandingStep & { readonly since: string };
}

/** UTC; a name. */
export type Happened = Pick<ChainRecord, 'at' | 'byName'>;

export type StandingStep = ApprovalStep & { readonly id: string; readonly round: number };

/**
 * Nothing when it was never submitted.
 * @param records of its chain, in order.
 * @param steps as their list has them: what the chain says of them counts for more.
 */
export function standingOf(records: readonly ChainRecord[], steps: readonly StandingStep[]): Standing | undefined {
  const course = courseOf(records);
  if (course === undefined) return undefined;
  const round = recordsOfRound(records);
  const decided = round.filter(isDecided);
  const corrected = decided.map(({ event }) => event.supersedes?.position);
  const step = steps.map((each) => stepIn(course, each)).find(({ round: of, state }) => of === course.round && (state === 'Open' || state === 'Exception'));
  return {
    state: course.state, submitted: round[0], decided: decided.filter(({ position }) => !corrected.includes(position)), withdrawn: withdrawnIn(round),
    waiting: step && { ...step, since: sinceWhen(round, step.id) }
  };
}

function isDecided(record: ChainRecord): record is DecidedRecord {
  return record.event.kind === 'decided';
}

function withdrawnIn(round: readonly ChainRecord[]): Standing['withdrawn'] {
  const [found] = round.flatMap(({ at, byName, event }) => (event.kind === 'withdrawn' ? [{ at, byName, reason: event.reason }] : []));
  return found;
}

/** Whoever has it now has had it since it was submitted, passed on to them or given to them. */
function sinceWhen(round: readonly ChainRecord[], step: string): string {
  const handed = round.filter(({ event }) => event.kind === 'submitted' || event.kind === 'decided' || (event.kind === 'reassigned' && event.step === step));
  return handed[handed.length - 1].at;
}
