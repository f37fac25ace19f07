import { appendRecord, chainOf, isNonceTaken } from '../../data/approval/chains';
import { changeOfEntry, EntryInApproval, entryInApproval } from '../../data/approval/entryCourse';
import { isBegunAnew } from '../../data/approval/begunAnew';
import { contentOf } from '../../data/approval/submittedContents';
import { StoreError } from '../../data/stores/storeError';
import { ChainRecord, DecisionEvent } from '../../domain/approval/chainRecord';
import { Course, courseOf } from '../../domain/approval/course';
import { mayDecide } from '../../domain/approval/mayDecide';
import { nonceRule } from '../../domain/approval/nonceRule';
import { SubmittedContent } from '../../domain/approval/submittedContent';
import { mayCorrect, setsOnItsWay } from '../../domain/approval/superseding';
import { Term } from '../../domain/protocol/protocol';
import { nextRecord } from '../chain/chainKeys';
import { Approvals } from './approvals';
import { FormInCourse } from './formInCourse';
import { routeOf } from './nextStep';
import { alreadyDecided, refuse } from './refusals';
import { settle } from './settle';
import { settingOf, StepInCourse } from './stepInCourse';
import { isTurnPassed } from './turnToSubmit';

export type WantedDecision = Pick<DecisionEvent, 'decision' | 'comment' | 'contentHash' | 'nonce' | 'channel' | 'supersedes'>;

export interface Made {
  readonly submission: string;
  readonly recordId: number;
  readonly event: DecisionEvent;
  /** Of a decision that has just been made: its place in the chain shows that nothing else had happened since the lists were read. */
  readonly after?: FormInCourse;
}

/** Writes the record of a decision, or finds it, or refuses. @param knownEntry as it was last seen, where that is known. */
export async function makeDecision(approvals: Approvals, found: StepInCourse, wanted: WantedDecision, knownEntry?: EntryInApproval): Promise<Made> {
  const { store, keys, now, by } = approvals;
  const { step, listed, form, course, kept, records } = found;
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
  const all = [...records, record];
  const after = courseOf(all) ?? course;
  if (supersedes !== undefined) {
    if (setsOnItsWay(course.state, after.state) && (await isBegunAnew(store, { entry: course.entry.id, form: content.form, id: form.id }) || await isTurnPassed(approvals, records))) throw refuse('begunAnew');
    // What is corrected has to have happened first: an entry is filled in by the first approval alone.
    if (listed.state !== step.state) await settle(approvals, step.submission);
    // It may open or close other steps: all of them have to be looked at.
    return { submission: step.submission, recordId: await append(approvals, record, title, wanted.nonce), event };
  }
  const entry = await entryToMove(approvals, after, content, knownEntry);
  const recordId = await append(approvals, record, title, wanted.nonce);
  const keptAfter = [...kept, { id: recordId, title, record }];
  return { submission: step.submission, recordId, event, after: { name: step.submission, steps: [listed], form, entry, kept: keptAfter, records: all, course: after, content, holdings: setting.holdings } };
}

/** What is known of it will do where it is written: its list refuses a version that is old. */
async function entryToMove({ store }: Approvals, course: Course, content: SubmittedContent, known: EntryInApproval | undefined): Promise<EntryInApproval | undefined> {
  const isWritten = known !== undefined && changeOfEntry(known, course, content, true) !== undefined;
  return isWritten ? known : entryInApproval(store, course.entry.id);
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
