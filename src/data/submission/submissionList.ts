import { FormPurpose } from '../../domain/protocol/form';
import { SubmissionHead, SubmissionPlace } from '../../domain/submission/submission';

export const submissionLists = ['Submissions', 'Restricted submissions'] as const;
type SubmissionList = (typeof submissionLists)[number];

/** Permissions are a list's, so what only some may read has one of its own. */
export function listOf({ restricted }: Pick<SubmissionPlace, 'restricted'>): SubmissionList {
  return restricted ? 'Restricted submissions' : 'Submissions';
}

/** What the lists call each purpose: views of the list itself show it. */
export const choiceOfPurpose: Readonly<Record<FormPurpose, string>> = {
  screening: 'Screening', checklist: 'Checklist', conversation: 'Conversation record', registration: 'Registration', withdrawal: 'Withdrawal', selfAssessment: 'Self-assessment',
  evaluation: 'Evaluation', fiveMinuteReview: 'Five-minute review', governanceCheck: 'Governance check', other: 'Other form'
};

export const choiceOfSignificance: Readonly<Record<NonNullable<SubmissionHead['significance']>, string>> = {
  significant: 'Significant', notSignificant: 'Not significant', notYetKnown: 'Not yet known'
};

/** Which one the list means; nothing for a choice that is none of ours. */
export function codeOfChoice<Code extends string>(choices: Readonly<Record<Code, string>>, choice: string | undefined): Code | undefined {
  return (Object.keys(choices) as Code[]).find((code) => choices[code] === choice);
}
