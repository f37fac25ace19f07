import { appendRecord, chainOf, isNonceTaken } from '../../data/approval/chains';
import { contentOf } from '../../data/approval/submittedContents';
import { StoreError } from '../../data/stores/storeError';
import { StepState } from '../../domain/approval/approvalStep';
import { ChainRecord, DecisionEvent } from '../../domain/approval/chainRecord';
import { courseOf, stateOfDecision } from '../../domain/approval/course';
import { mayDecide } from '../../domain/approval/mayDecide';
import { nonceRule } from '../../domain/approval/nonceRule';
import { Term } from '../../domain/protocol/protocol';
import { SubmittedContent } from '../../domain/approval/submittedContent';
import { mayCorrect } from '../../domain/approval/superseding';
import { nextRecord } from '../chain/chainKeys';
import { Approvals } from './approvals';
import { FormInCourse } from './formInCourse';
import { routeOf } from './nextStep';
import { alreadyDecided, refuse } from './refusals';
import { Settled } from './settle';
import { settleAndTell } from './settleAndTell';
import { settingOf, stepInCourse, StepInCourse } from './stepInCourse';
import { untilClear } from './untilClear';

export type WantedDecision = Pick<DecisionEvent, 'decision' | 'comment' | 'contentHash' | 'nonce' | 'channel' | 'supersedes'>;

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

interface Made {
  readonly submission: string;
  readonly recordId: number;
  readonly event: DecisionEvent;
  /** Of a decision that has just been made: its place in the chain shows that nothing else had happened since the lists were read. */
  readonly after?: FormInCourse;
}

async function decideOnce(approvals: Approvals, stepId: number, wanted: WantedDecision): Promise<Made> {
  const { store, keys, now, by } = approvals;
  const found = await stepInCourse(approvals, stepId);
  const { step, listed, form, entry, course, kept, records } = found;
  const made = madeBefore(approvals, found, wanted);
  if (made !== undefined) return made;
  if (course.contentHash !== wanted.contentHash) throw refuse('staleContent');
  const content = await contentOf(store, step.submission, course.contentHash);
  const setting = await settingOf(approvals, found, wanted.decision === 'approve' ? await roleAfter(approvals, content, step.position) : undefined);
  const { supersedes } = wanted;
  const decider = supersedes === undefined ? mayDecide(step, by.oid, setting) : mayCorrect(step, { step: step.id, by: by.oid, ...supersedes }, records, setting);
  if (!decider.may) throw refuse(decider.because);
  const event: DecisionEvent = { kind: 'decided', step: step.id, ...wanted, ...(decider.as === 'deputy' && { onBehalfOf: decider.onBehalfOf.oid }) };
  const record = nextRecord(keys, records, { submission: step.submission, at: now.toISOString(), by: by.oid, byName: by.name, event });
  const title = kept[0]?.title ?? step.submission;
  const recordId = await append(approvals, record, title, wanted.nonce);
  // A corrected decision may open or close other steps: all of them have to be looked at.
  if (supersedes !== undefined) return { submission: step.submission, recordId, event };
  const all = [...records, record];
  const after = { name: step.submission, steps: [listed], form, entry, records: all, course: courseOf(all) ?? course, content, holdings: setting.holdings };
  return { submission: step.submission, recordId, event, after };
}

/** A nonce that was used on another form takes no second decision; who was merely overtaken looks again. */
async function append({ store }: Approvals, record: ChainRecord, title: string, nonce: string): Promise<number> {
  try {
    return await appendRecord(await store.editing(), record, title);
  } catch (error) {
    const isTaken = error instanceof StoreError && error.kind === 'conflict' && await isNonceTaken(store, nonce);
    if (!isTaken || (await chainOf(store, record.submission)).some(({ record: { event } }) => event.kind === 'decided' && event.nonce === nonce)) throw error;
    throw refuse('nonceUsed');
  }
}

/** Nothing after the last one. */
async function roleAfter(approvals: Approvals, content: SubmittedContent, position: number): Promise<Term | undefined> {
  const { steps } = await routeOf(approvals, content);
  return steps.at(position)?.role;
}

/** What was decided on this step before, where that is the answer; refuses where it is not. */
function madeBefore({ by }: Approvals, { step, kept, records }: StepInCourse, wanted: WantedDecision): Made | undefined {
  const rule = nonceRule({ ...wanted, step: step.id, by: by.oid }, records);
  switch (rule.kind) {
    case 'first': return undefined;
    case 'misused': throw refuse('nonceUsed');
    case 'decided': throw alreadyDecided(rule.record.byName, rule.record.event.decision);
    case 'again': return { submission: step.submission, recordId: kept.find(({ record }) => record.position === rule.record.position)?.id ?? 0, event: rule.record.event };
  }
}

function answerOf({ recordId, event }: Made, { steps }: Settled): Decided {
  const own = steps.find(({ id }) => id === event.step);
  const next = event.decision === 'approve' ? steps.find(({ position }) => own !== undefined && position === own.position + 1) : undefined;
  return { decisionId: String(recordId), state: stateOfDecision[event.decision], nextStepId: next?.id ?? null };
}
