import { SubmittedContent } from '../../domain/approval/submittedContent';
import { Protocol } from '../../domain/protocol/protocol';
import { verdictOf } from '../../domain/protocol/verdict';
import { choiceOfSignificance } from '../submission/submissionList';

export type FormProjections = Readonly<Partial<Record<'Verdict' | 'Significance', string | null>>>;

/** What lists of forms show of one that has been submitted: it follows from the copy. Significance only where the form asks for what it rests on. */
export function formProjections({ forms }: Protocol, { form: code, answers, significance }: SubmittedContent): FormProjections {
  const form = forms.find((each) => each.code === code);
  if (form === undefined) return {};
  return { Verdict: verdictOf(form, answers)?.outcome.code ?? null, ...(form.purpose === 'checklist' && { Significance: choiceOfSignificance[significance.result] }) };
}
