import { OfficersForm } from '../../../domain/submission/officersForm';

/** What a form waits for. */
export const formGroups = ['returned', 'toSubmit', 'toConclude', 'drafts', 'submitted', 'finished'] as const;
export type FormGroup = (typeof formGroups)[number];

/** Groups in the order in which they need the officer; the newest first in each. */
export function groupForms(forms: readonly OfficersForm[]): readonly { readonly group: FormGroup; readonly forms: readonly OfficersForm[] }[] {
  return formGroups
    .map((group) => ({ group, forms: forms.filter((form) => groupOf(form) === group).sort((one, other) => other.submission.changedAt.localeCompare(one.submission.changedAt)) }))
    .filter(({ forms: found }) => found.length > 0);
}

function groupOf({ submission: { state }, isComplete, endsHere }: OfficersForm): FormGroup {
  switch (state) {
    case 'Returned': return 'returned';
    case 'Draft': return !isComplete ? 'drafts' : endsHere ? 'toConclude' : 'toSubmit';
    case 'Submitted': return 'submitted';
    default: return 'finished';
  }
}
