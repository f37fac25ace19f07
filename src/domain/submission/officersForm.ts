import { answerProblems } from '../protocol/answerProblems';
import { endsWithoutApproval } from '../protocol/conclusion';
import { FormDefinition } from '../protocol/form';
import { isComplete } from '../protocol/isComplete';
import { Progress, progressOf } from '../protocol/progress';
import { Protocol, versionName } from '../protocol/protocol';
import { Submission } from './submission';

/** A form as its officer sees it among the others. */
export interface OfficersForm {
  readonly submission: Submission;
  /** Absent when it was begun under another version than the one in force. */
  readonly form: FormDefinition | undefined;
  readonly progress: Progress | undefined;
  /** Everything is answered, and no gate is closed. */
  readonly isComplete: boolean;
  /** Nobody approves it: its officer concludes it. */
  readonly endsHere: boolean;
}

export function officersForm(submission: Submission, inForce: Protocol | undefined): OfficersForm {
  const protocol = inForce !== undefined && versionName(inForce) === submission.protocol ? inForce : undefined;
  const form = protocol?.forms.find(({ code }) => code === submission.form);
  if (protocol === undefined || form === undefined) return { submission, form: undefined, progress: undefined, isComplete: false, endsHere: false };
  const { answers } = submission;
  return { submission, form, progress: progressOf(form, answers, answerProblems(protocol, form, answers)), isComplete: isComplete(protocol, form, answers), endsHere: endsWithoutApproval(protocol, form) };
}
