import { useMemo } from 'react';
import { entryColumns } from '../../../../data/entry';
import { membershipColumns } from '../../../../data/memberships';
import { representativeColumns } from '../../../../data/representatives';
import { choicesFor, rightsIn } from '../../../../data/siteLists';
import { ListStore } from '../../../../data/stores/listStore';
import { useToday } from '../../../../ui/panel/useToday';
import { useSiteLists } from '../../../../ui/useSiteLists';
import { HistoryAround } from './historyContext';

/** Whether this person may bring values back, and what the checks go by. */
export function useHistoryRights(store: ListStore): Pick<HistoryAround, 'mayChange' | 'facts'> {
  const lists = useSiteLists(store);
  const today = useToday();
  return useMemo(() => {
    const may = (list: string): boolean => rightsIn(lists, list).change;
    return {
      mayChange: { entry: may(entryColumns.list), members: may(membershipColumns.list), representatives: may(representativeColumns.list) },
      facts: { today, choices: { entry: choicesFor(lists, entryColumns), members: choicesFor(lists, membershipColumns), representatives: choicesFor(lists, representativeColumns) } }
    };
  }, [lists, today]);
}
