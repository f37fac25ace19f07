import { goneChoices } from '../record/goneChoices';
import { hasChanges, readEdit } from '../record/recordEdit';
import { EntryEdit, EntryFacts } from './entryEdit';
import { entryFields } from './entryField';
import { membershipFields } from './membershipField';
import { representativeFields } from './representativeField';

/** Whether something that was chosen here, in the entry or in a row, is no longer on offer. */
export function hasGoneChoice({ entry, members, representatives }: EntryEdit, { choices, rowChoices }: Pick<EntryFacts, 'choices' | 'rowChoices'>): boolean {
  return [
    ...goneChoices(entryFields, readEdit(entryFields, entry).values, entry.base?.values, choices),
    ...members.filter((each) => !each.removed && hasChanges(membershipFields, each))
      .flatMap((each) => goneChoices(membershipFields, readEdit(membershipFields, each).values, each.base?.values, rowChoices?.members)),
    ...representatives.filter((each) => !each.removed && hasChanges(representativeFields, each))
      .flatMap((each) => goneChoices(representativeFields, readEdit(representativeFields, each).values, each.base?.values, rowChoices?.representatives))
  ].length > 0;
}
