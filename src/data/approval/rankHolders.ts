import { isCurrent, roleChoices, roleHolding } from '../../domain/approval/roleHolding';
import { rankOf } from '../../domain/approval/reassigning';
import type { Day } from '../../domain/calendar/day';
import type { Term } from '../../domain/protocol/protocol';
import { peopleRoleColumns } from '../peopleRoles';
import { queryOf } from '../record/recordColumns';
import { storedRecord } from '../record/storedRecord';
import { odataText, type Reading } from '../stores/listStore';

/** Directory ids of whoever holds a role today, or one that may decide in its place; nothing for a role that no list holds. One request. */
export async function rankHolders(store: Reading, role: Term, today: Day): Promise<ReadonlySet<string> | undefined> {
  if (roleChoices[role] === undefined) return undefined;
  const filter = rankOf(role).flatMap((each) => roleChoices[each] ?? []).map((choice) => `Role eq ${odataText(choice)}`).join(' or ');
  const items = await store.items(peopleRoleColumns.list, { ...queryOf(peopleRoleColumns), filter, top: 1000 });
  const holdings = items.map((item) => roleHolding(storedRecord(peopleRoleColumns, item).values));
  return new Set(holdings.flatMap((holding) => (holding.holder !== undefined && isCurrent(holding, today) ? [holding.holder.oid] : [])));
}
