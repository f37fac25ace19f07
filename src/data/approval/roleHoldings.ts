import { roleChoices, roleHolding, RoleHolding } from '../../domain/approval/roleHolding';
import { Term } from '../../domain/protocol/protocol';
import { peopleRoleColumns } from '../peopleRoles';
import { queryOf } from '../record/recordColumns';
import { storedRecord } from '../record/storedRecord';
import { odataText } from '../stores/listStore';
import type { ServiceStore } from '../stores/serviceStore';

/** Rows of People roles for one role, each with whoever changed it last. A role that the list does not hold has none. */
export async function roleHoldings(store: ServiceStore, role: Term): Promise<readonly RoleHolding[]> {
  const choice = roleChoices[role];
  if (choice === undefined) return [];
  const filter = `Role eq ${odataText(choice)}`;
  const [items, editors] = await Promise.all([
    store.items(peopleRoleColumns.list, { ...queryOf(peopleRoleColumns), filter, top: 1000 }), store.lastEditors(peopleRoleColumns.list, filter)
  ]);
  return items.map((item) => storedRecord(peopleRoleColumns, item)).map(({ id, values }) => roleHolding(values, editors.get(id) ?? ''));
}
