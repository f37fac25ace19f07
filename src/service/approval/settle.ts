import { KeptStep, stepsOf, stepToAdd, stepToChange } from '../../data/approval/approvalSteps';
import { chainOf } from '../../data/approval/chains';
import { EntryInApproval, entryInApproval, entryToChange } from '../../data/approval/entryCourse';
import { FormInApproval, formInApproval, formToChange } from '../../data/approval/formInApproval';
import { roleHoldings } from '../../data/approval/roleHoldings';
import { contentOf } from '../../data/approval/submittedContents';
import { protocolNamed } from '../../data/adoptedProtocols';
import { ItemWrite } from '../../data/stores/itemStore';
import { ApprovalStep } from '../../domain/approval/approvalStep';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { Course, courseOf, stepIn } from '../../domain/approval/course';
import { openStep } from '../../domain/approval/openStep';
import { Place } from '../../domain/approval/seat';
import { SubmittedContent } from '../../domain/approval/submittedContent';
import { Approvals, soundRecords, todayOf } from './approvals';
import { refuse } from './refusals';
import { untilClear } from './untilClear';
import { whoIsInvolved } from './whoIsInvolved';

/** Steps of the last round, in their order. */
export interface Settled {
  readonly course: Course;
  readonly steps: readonly KeptStep[];
}

/**
 * Brings the lists into line with the form's chain: the states of its steps and of itself, the next step, the entry's stage. The chain is what has happened; all
 * this follows from it, so that it can be done again whenever an earlier attempt was broken off.
 */
export function settle(approvals: Approvals, submission: string): Promise<Settled> {
  return untilClear(async () => {
    const now = await readCourse(approvals, submission);
    const writes = await changesTo(approvals, now);
    if (writes.length === 0) return settled(now.course, now.steps);
    const outcomes = await (await approvals.store.editing()).writeAll(writes);
    for (const outcome of outcomes) if (outcome.kind === 'failed') throw outcome.error;
    return settled(now.course, await stepsOf(approvals.store, submission));
  });
}

function settled(course: Course, steps: readonly KeptStep[]): Settled {
  return { course, steps: steps.filter(({ round }) => round === course.round) };
}

/** Everything about a form as it is while it is being settled. */
interface Now {
  readonly name: string;
  readonly steps: readonly KeptStep[];
  readonly form: FormInApproval;
  /** Absent when it has been deleted. */
  readonly entry: EntryInApproval | undefined;
  readonly records: readonly ChainRecord[];
  readonly course: Course;
  readonly content: SubmittedContent;
}

/** The chain is read last: whatever somebody writes by a later one changes the versions that are named in writing. */
async function readCourse(approvals: Approvals, name: string): Promise<Now> {
  const { store } = approvals;
  const [steps, form] = await Promise.all([stepsOf(store, name), formInApproval(store, Number(name))]);
  const entry = form.entryId === undefined ? undefined : await entryInApproval(store, form.entryId);
  const records = soundRecords(approvals, name, await chainOf(store, name));
  const course = courseOf(records);
  if (course === undefined) throw refuse('notSubmitted');
  return { name, steps, form, entry, records, course, content: await contentOf(store, name, course.contentHash) };
}

async function changesTo(approvals: Approvals, now: Now): Promise<readonly ItemWrite[]> {
  const { steps, form, entry, course, content } = now;
  const stale = steps.map((step) => stepToChange(step, stepIn(course, step)));
  const next = await nextStep(approvals, now);
  const ofForm = form.state === course.state ? undefined : formToChange(form, course.state);
  const ofEntry = entry && entryToChange(entry, course, content);
  const opening = next && stepToAdd(next, { submission: now.name, round: course.round, title: form.title });
  return [...stale, opening, ofForm, ofEntry].flatMap((write) => write ?? []);
}

/** Nothing when the step that is waited for is open, or none is. */
async function nextStep(approvals: Approvals, { course, steps, entry, content, records }: Now): Promise<ApprovalStep | undefined> {
  const position = course.approved + 1;
  if (course.state !== 'Submitted' || steps.some((step) => step.round === course.round && step.position === position)) return undefined;
  return opened(approvals, { position, place: entry ?? {}, content, records });
}

interface Opening {
  readonly position: number;
  readonly place: Place;
  readonly content: SubmittedContent;
  readonly records: readonly ChainRecord[];
}

async function opened(approvals: Approvals, { position, place, content, records }: Opening): Promise<ApprovalStep> {
  const { store } = approvals;
  const route = (await protocolNamed(store, content.protocol))?.routes.find(({ code }) => code === content.route);
  if (route === undefined) throw refuse('protocolGone');
  const [involvement, holdings] = await Promise.all([whoIsInvolved(approvals, content.submission, records), roleHoldings(store, route.steps[position - 1].role)]);
  const setting = { place, holdings, answers: content.answers, involvement, today: todayOf(approvals) };
  const step = openStep(route, position, setting);
  const disabled = step.holder === undefined ? [] : await store.disabled([step.holder.oid]);
  return disabled.length === 0 ? step : openStep(route, position, { ...setting, involvement: { ...involvement, disabled } });
}
