import { EntryFacts } from '../../domain/partnership/entryEdit';
import { entryColumns } from '../entry';
import { membershipColumns } from '../memberships';
import { representativeColumns } from '../representatives';
import { choicesFor } from '../siteLists';
import type { SiteList } from '../stores/listStore';

/** What the columns offer to whoever fills in an entry. Stages are ruled by the life cycle, not by what the list offers. */
export function offeredChoices(lists: readonly SiteList[]): Required<Pick<EntryFacts, 'choices' | 'rowChoices'>> {
  const { stage: _stage, ...choices } = choicesFor(lists, entryColumns);
  return { choices, rowChoices: { members: choicesFor(lists, membershipColumns), representatives: choicesFor(lists, representativeColumns) } };
}
