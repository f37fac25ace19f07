import { appendRecord } from '../../data/approval/chains';
import { StepState } from '../../domain/approval/approvalStep';
import { DecisionEvent } from '../../domain/approval/chainRecord';
import { stateOfDecision } from '../../domain/approval/course';
import { mayDecide } from '../../domain/approval/mayDecide';
import { nonceRule } from '../../domain/approval/nonceRule';
import { mayCorrect } from '../../domain/approval/superseding';
import { nextRecord } from '../chain/chainKeys';
import { Approvals } from './approvals';
import { alreadyDecided, refuse } from './refusals';
import { settle, Settled } from './settle';
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
  return answerOf(made, await settle(approvals, made.submission));
}

interface Made {
  readonly submission: string;
  readonly recordId: number;
  readonly event: DecisionEvent;
}

async function decideOnce(approvals: Approvals, stepId: number, wanted: WantedDecision): Promise<Made> {
  const { store, keys, now, by } = approvals;
  const found = await stepInCourse(approvals, stepId);
  const { step, course, kept, records } = found;
  const made = madeBefore(approvals, found, wanted);
  if (made !== undefined) return made;
  if (course.contentHash !== wanted.contentHash) throw refuse('staleContent');
  const setting = await settingOf(approvals, found);
  const { supersedes } = wanted;
  const decider = supersedes === undefined ? mayDecide(step, by.oid, setting) : mayCorrect(step, { step: step.id, by: by.oid, ...supersedes }, records, setting);
  if (!decider.may) throw refuse(decider.because);
  const event: DecisionEvent = { kind: 'decided', step: step.id, ...wanted, ...(decider.as === 'deputy' && { onBehalfOf: decider.onBehalfOf.oid }) };
  const record = nextRecord(keys, records, { submission: step.submission, at: now.toISOString(), by: by.oid, byName: by.name, event });
  const title = kept[0]?.title ?? step.submission;
  return { submission: step.submission, recordId: await appendRecord(await store.editing(), record, title), event };
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
