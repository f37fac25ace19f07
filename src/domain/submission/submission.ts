import { EntryRef } from '../organisation/involvement';
import { PersonRef } from '../partnership/entry';
import { Answers } from '../protocol/answer';
import { Assessment } from '../protocol/assessSignificance';
import { FormPurpose } from '../protocol/form';
import { KeptAssessments } from '../protocol/keptAssessments';

/** How far a form has come. All after *Concluded* are written by the service. */
export const submissionStates = ['Draft', 'Concluded', 'Submitted', 'Returned', 'Approved', 'Rejected', 'Withdrawn'] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** Where a form is kept. Restricted ones have a list of their own, and ids of their own. */
export interface SubmissionPlace {
  readonly id: number;
  readonly restricted: boolean;
}

/** A form of the protocol that somebody fills in or has filled in, as lists of them show it. */
export interface SubmissionHead extends SubmissionPlace {
  /** SharePoint's ETag: opaque. */
  readonly version: string;
  readonly title: string;
  /** Absent when the entry has been deleted. */
  readonly entry?: EntryRef;
  /** Code of the form. */
  readonly form: string;
  readonly purpose?: FormPurpose;
  /** What the answers were given under: `caerphilly 2014.1`. */
  readonly protocol: string;
  readonly state: SubmissionState;
  /** Code of the outcome. */
  readonly verdict?: string;
  readonly significance?: Assessment['result'];
  readonly officer?: PersonRef;
  readonly changedAt: string;
  readonly changedBy?: PersonRef;
}

export interface Submission extends SubmissionHead {
  readonly answers: Answers;
  readonly assessments: KeptAssessments;
}

/** Its answers may still be changed. */
export function isOpen({ state }: Pick<SubmissionHead, 'state'>): boolean {
  return state === 'Draft' || state === 'Returned';
}
