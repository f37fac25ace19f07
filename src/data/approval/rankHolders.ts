import { isCurrent, roleChoices } from '../../domain/approval/roleHolding';
import { rankOf } from '../../domain/approval/reassigning';
import type { Day } from '../../domain/calendar/day';
import type { Term } from '../../domain/protocol/protocol';
import { peopleRoleColumns } from '../peopleRoles';
import { queryOf } from '../record/recordColumns';
import { odataText, type ListStore } from '../stores/listStore';
import { holdingsIn } from './holdingsIn';

/** Directory ids of whoever holds a role today, or one that may decide in its place; nothing for a role that no list holds. One request, and one more for whoever was not shown before. */
export async function rankHolders(store: Pick<ListStore, 'items' | 'directoryIds'>, role: Term, today: Day): Promise<ReadonlySet<string> | undefined> {
  if (roleChoices[role] === undefined) return undefined;
  const filter = rankOf(role).flatMap((each) => roleChoices[each] ?? []).map((choice) => `Role eq ${odataText(choice)}`).join(' or ');
  const items = await store.items(peopleRoleColumns.list, { ...queryOf(peopleRoleColumns), filter, top: 1000 });
  const holdings = await holdingsIn(store, items);
  return new Set(holdings.flatMap((holding) => (holding.holder !== undefined && isCurrent(holding, today) ? [holding.holder.oid] : [])));
}
