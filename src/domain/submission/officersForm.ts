import { answerProblems } from '../protocol/answerProblems';
import { endsWithoutApproval } from '../protocol/conclusion';
import { FormDefinition } from '../protocol/form';
import { isComplete } from '../protocol/isComplete';
import { Progress, progressOf } from '../protocol/progress';
import { Protocol } from '../protocol/protocol';
import { FormStanding } from '../approval/formByChain';
import { Submission } from './submission';

/** A form as its officer sees it among the others. */
export interface OfficersForm {
  readonly submission: Submission;
  /** Absent when the site has no longer the version that it was begun under. */
  readonly form: FormDefinition | undefined;
  readonly progress: Progress | undefined;
  /** Everything is answered, and no gate is closed. */
  readonly isComplete: boolean;
  /** Nobody approves it: its officer concludes it. */
  readonly endsHere: boolean;
  /** Since it was last submitted. */
  readonly standing?: FormStanding;
}

/** @param protocol the version that it was begun under. */
export function officersForm(submission: Submission, protocol: Protocol | undefined, standing?: FormStanding): OfficersForm {
  const form = protocol?.forms.find(({ code }) => code === submission.form);
  if (protocol === undefined || form === undefined) return { submission, form: undefined, progress: undefined, isComplete: false, endsHere: false, standing };
  const { answers } = submission;
  const problems = answerProblems(protocol, form, answers);
  return { submission, form, progress: progressOf(form, answers, problems), isComplete: isComplete(protocol, form, answers, problems), endsHere: endsWithoutApproval(protocol, form), standing };
}
