import { Assessment } from '../protocol/assessSignificance';
import { SubmissionState } from '../submission/submission';
import { ApprovalStep, StepState } from './approvalStep';
import { ChainRecord, SubmittedFor } from './chainRecord';
import { Decision } from './decision';
import { Given, reassigned } from './reassigning';
import { recordsOfRound } from './round';

/** How far a submitted form has come, as its chain tells: whatever lists say of it is a copy of this. */
export interface Course {
  readonly state: SubmissionState;
  /** Position of the record that submitted it. */
  readonly round: number;
  readonly contentHash: string;
  readonly entry: SubmittedFor;
  /** Of the entry, as it was submitted. */
  readonly significance?: Assessment['result'];
  /** Code of the form's outcome, as it was submitted. */
  readonly verdict?: string;
  /** Directory id. */
  readonly submitter: string;
  /** Steps of the route that have been approved. */
  readonly approved: number;
  /** What was decided in this round last, by id of the step. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** Whom the policy unit gave a step to last, by its id, and its day where giving it set one. */
  readonly holders: ReadonlyMap<string, Given>;
  /** A decision of this round was corrected: lists may have followed the former one. */
  readonly isCorrected: boolean;
}

/** Nothing when it was never submitted. @param records of its chain, in order. */
export function courseOf(records: readonly ChainRecord[]): Course | undefined {
  const round = recordsOfRound(records);
  const begun = round[0] as ChainRecord | undefined;
  if (begun?.event.kind !== 'submitted') return undefined;
  const decisions = decisionsIn(round);
  const made = Array.from(decisions.values());
  const approved = made.filter((decision) => decision === 'approve').length;
  const state = stateOf(made, approved === begun.event.steps, round.some(({ event }) => event.kind === 'withdrawn'));
  const holders = givenIn(round);
  const isCorrected = round.some(({ event }) => event.kind === 'decided' && event.supersedes !== undefined);
  const { contentHash, entry, significance, verdict } = begun.event;
  return { state, round: begun.position, contentHash, entry, significance, verdict, submitter: begun.by, approved, decisions, holders, isCorrected };
}

/** Most rounds have none of either, and whoever looks at all forms holds them all. */
const [noDecisions, noneGiven]: [ReadonlyMap<string, Decision>, ReadonlyMap<string, Given>] = [new Map(), new Map()];

function decisionsIn(round: readonly ChainRecord[]): ReadonlyMap<string, Decision> {
  const decisions = new Map(round.flatMap(({ event }) => (event.kind === 'decided' ? [[event.step, event.decision] as const] : [])));
  return decisions.size === 0 ? noDecisions : decisions;
}

function givenIn(round: readonly ChainRecord[]): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>();
  for (const { event } of round) {
    if (event.kind !== 'reassigned') continue;
    const due = event.due ?? given.get(event.step)?.due;
    given.set(event.step, { oid: event.to, name: event.toName, areEditorsUnknown: event.editorsUnknown === true, ...(due !== undefined && { due }) });
  }
  return given.size === 0 ? noneGiven : given;
}

function stateOf(made: readonly Decision[], isThrough: boolean, isWithdrawn: boolean): SubmissionState {
  if (isWithdrawn) return 'Withdrawn';
  if (made.includes('reject')) return 'Rejected';
  if (made.includes('return')) return 'Returned';
  return isThrough ? 'Approved' : 'Submitted';
}

export const stateOfDecision: Readonly<Record<Decision, StepState>> = { approve: 'Approved', return: 'Returned', reject: 'Rejected' };

/**
 * Whether the chain tells what a step says of itself. A record is written before whatever follows from it, so a step that says more has lost its record.
 * @param step as its list says. @param records of its chain.
 */
export function isTold({ id, round, state }: Pick<StepInChain, 'id' | 'round' | 'state'>, records: readonly ChainRecord[]): boolean {
  if (state === 'Approved' || state === 'Returned' || state === 'Rejected') return records.some(({ event }) => event.kind === 'decided' && event.step === id);
  return records.some(({ position, event }) => position === round && event.kind === 'submitted');
}

/** As much of a course as its steps follow. */
export type CourseOfSteps = Pick<Course, 'state' | 'round' | 'approved' | 'decisions' | 'holders'>;

export type StepInChain = Pick<ApprovalStep, 'state' | 'position' | 'exception'> & { readonly id: string; readonly round: number };

/** The state of a step as the chain has it: one that was closed, or forged, is open again where the form waits for it. @param step as its list says, but for what giving it has settled. */
export function stepStateIn(course: CourseOfSteps, { id, round, position, state, exception }: StepInChain): StepState {
  if (round !== course.round) return state === 'Open' || state === 'Exception' ? 'Closed' : state;
  const decision = course.decisions.get(id);
  if (decision !== undefined) return stateOfDecision[decision];
  if (course.state !== 'Submitted' || position !== course.approved + 1) return 'Closed';
  return exception === undefined ? 'Open' : 'Exception';
}

/** A step as the chain has it, with whomever the policy unit gave it to. */
export function stepIn<Step extends ApprovalStep & StepInChain>(course: CourseOfSteps, step: Step): Step {
  const holder = step.round === course.round ? course.holders.get(step.id) : undefined;
  const given = holder === undefined ? step : reassigned(step, holder);
  return { ...given, state: stepStateIn(course, { ...given, state: step.state }) };
}
