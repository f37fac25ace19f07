import { KeptStep } from '../../data/approval/approvalSteps';
import { chainOf, KeptRecord } from '../../data/approval/chains';
import { EntryInApproval, entryInApproval } from '../../data/approval/entryCourse';
import { FormInApproval, formInApproval } from '../../data/approval/formInApproval';
import { contentOf } from '../../data/approval/submittedContents';
import { ServiceStore } from '../../data/stores/serviceStore';
import { StoreError } from '../../data/stores/storeError';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { Course, courseOf } from '../../domain/approval/course';
import { RoleHolding } from '../../domain/approval/roleHolding';
import { SubmittedContent } from '../../domain/approval/submittedContent';
import { Approvals, soundRecords } from './approvals';
import { refuse, refuseGone } from './refusals';
import { refuseLost, witnessOf } from './witness';

/** Everything about a submitted form as it is while it is being settled: lists, and what they have to say. */
export interface FormInCourse {
  readonly name: string;
  readonly form: FormInApproval;
  /** The one that it was submitted for. Absent when that has been deleted. */
  readonly entry: EntryInApproval | undefined;
  /** All of its list, or the one that has been decided. */
  readonly steps: readonly KeptStep[];
  readonly kept: readonly KeptRecord[];
  readonly records: readonly ChainRecord[];
  readonly course: Course;
  readonly content: SubmittedContent;
  /** Of the step that comes next, where they have been read. */
  readonly holdings?: readonly RoleHolding[];
}

/** What a form says of itself once it was submitted; refuses when it has been deleted. */
export function submittedForm(store: ServiceStore, name: string): Promise<FormInApproval> {
  return formInApproval(store, Number(name)).catch(refuseGone('formGone'));
}

/** The chain says which entry to read, and is read again last: whatever somebody writes by a later one changes the versions that are named in writing. @param known its steps, where they have been read. */
export async function formInCourse(approvals: Approvals, name: string, known?: readonly KeptStep[]): Promise<FormInCourse> {
  const { store } = approvals;
  const { entry: { id } } = (await chainAndCourse(approvals, name)).course;
  const [witness, form, entry] = await Promise.all([witnessOf(approvals, name, known), submittedForm(store, name), entryInApproval(store, id)]);
  const { kept, records, course } = await chainAndCourse(approvals, name);
  refuseLost(witness, records);
  if (course.entry.id !== id) throw new StoreError('conflict', `Form ${name} was submitted for another entry meanwhile.`);
  return { name, steps: witness.steps, form, entry, kept, records, course, content: await contentOf(store, name, course.contentHash) };
}

async function chainAndCourse(approvals: Approvals, name: string): Promise<Pick<FormInCourse, 'kept' | 'records' | 'course'>> {
  const kept = await chainOf(approvals.store, name);
  const records = soundRecords(approvals, name, kept);
  const course = courseOf(records);
  if (course === undefined) throw refuse('notSubmitted');
  return { kept, records, course };
}
