import { awaitsVerdict } from '../partnership/stage';
import { FormDefinition, FormPurpose } from '../protocol/form';
import { SubmissionHead, SubmissionState } from './submission';

/** Why an entry takes no form of that kind just now. */
export type Hindrance =
  /** One is open or waits for its decision: that one is gone on with. */
  | { readonly kind: 'underWay'; readonly form: SubmissionHead }
  /** Its last screening has not said to go on. Screening it again can, and so can whoever moves it on by hand. */
  | { readonly kind: 'screenedOut'; readonly form: SubmissionHead };

/** Of these an entry has one at a time; of the others, such as records of conversations, as many as there are. */
const oneAtATime: readonly FormPurpose[] = ['screening', 'checklist', 'registration', 'withdrawal'];
/** Of these states an entry has one form of a kind at a time. */
export const underWay: readonly SubmissionState[] = ['Draft', 'Returned', 'Submitted'];

/** @param forms of the entry. A verdict that says to go on moves the entry on, so one that still awaits it after a screening has been told not to. */
export function hindranceTo({ code, purpose }: Pick<FormDefinition, 'code' | 'purpose'>, stage: string, forms: readonly SubmissionHead[]): Hindrance | undefined {
  if (!isOneAtATime({ purpose })) return undefined;
  const open = formUnderWay(code, forms);
  if (open !== undefined) return { kind: 'underWay', form: open };
  const screened = purpose !== 'screening' && awaitsVerdict(stage) ? lastScreening(forms) : undefined;
  return screened && { kind: 'screenedOut', form: screened };
}

/** The form of a kind that an entry has under way; of several, which lists do not prevent, the one that is being decided on. @param code of the form. @param forms of the entry. */
export function formUnderWay(code: string, forms: readonly SubmissionHead[]): SubmissionHead | undefined {
  const found = forms.filter(({ form, state }) => form === code && underWay.includes(state));
  return found.find(({ state }) => state === 'Submitted') ?? found[0];
}

/** Whether an entry has no second form of a kind while one is under way. */
export function isOneAtATime({ purpose }: Pick<FormDefinition, 'purpose'>): boolean {
  return oneAtATime.includes(purpose);
}

function lastScreening(forms: readonly SubmissionHead[]): SubmissionHead | undefined {
  const concluded = forms.filter(({ purpose, state }) => purpose === 'screening' && state === 'Concluded');
  return concluded.reduce<SubmissionHead | undefined>((last, each) => (last !== undefined && last.id > each.id ? last : each), undefined);
}
