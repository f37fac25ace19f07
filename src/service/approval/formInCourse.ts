import { KeptStep, stepsOf } from '../../data/approval/approvalSteps';
import { chainOf } from '../../data/approval/chains';
import { EntryInApproval, entryInApproval } from '../../data/approval/entryCourse';
import { FormInApproval, formInApproval } from '../../data/approval/formInApproval';
import { contentOf } from '../../data/approval/submittedContents';
import { ServiceStore } from '../../data/stores/serviceStore';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { Course, courseOf, isTold } from '../../domain/approval/course';
import { RoleHolding } from '../../domain/approval/roleHolding';
import { SubmittedContent } from '../../domain/approval/submittedContent';
import { Approvals, soundRecords } from './approvals';
import { refuse } from './refusals';

export interface FormAndEntry {
  readonly form: FormInApproval;
  /** Absent when it has been deleted. */
  readonly entry: EntryInApproval | undefined;
}

/** Everything about a submitted form as it is while it is being settled: lists, and what they have to say. */
export interface FormInCourse extends FormAndEntry {
  readonly name: string;
  /** All of its list, or the one that has been decided. */
  readonly steps: readonly KeptStep[];
  readonly records: readonly ChainRecord[];
  readonly course: Course;
  readonly content: SubmittedContent;
  /** Of the step that comes next, where they have been read. */
  readonly holdings?: readonly RoleHolding[];
}

export async function formAndEntry(store: ServiceStore, name: string): Promise<FormAndEntry> {
  const form = await formInApproval(store, Number(name));
  return { form, entry: form.entryId === undefined ? undefined : await entryInApproval(store, form.entryId) };
}

/** The chain is read last: whatever somebody writes by a later one changes the versions that are named in writing. */
export async function formInCourse(approvals: Approvals, name: string): Promise<FormInCourse> {
  const { store } = approvals;
  const [steps, lists] = await Promise.all([stepsOf(store, name), formAndEntry(store, name)]);
  const records = soundRecords(approvals, name, await chainOf(store, name));
  const course = courseOf(records);
  if (course === undefined) throw refuse('notSubmitted');
  // Its last records are gone: what is left must not be gone on with as if they had never been.
  if (steps.some((step) => !isTold(step, records))) throw refuse('chainBroken');
  return { name, steps, ...lists, records, course, content: await contentOf(store, name, course.contentHash) };
}
