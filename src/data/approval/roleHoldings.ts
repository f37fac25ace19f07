import { roleChoices, roleHolding, RoleHolding } from '../../domain/approval/roleHolding';
import { Term } from '../../domain/protocol/protocol';
import { peopleRoleColumns } from '../peopleRoles';
import { queryOf } from '../record/recordColumns';
import { storedRecord } from '../record/storedRecord';
import { odataText } from '../stores/listStore';
import type { Editor, ServiceStore } from '../stores/serviceStore';

/** Rows of People roles for these roles, each with whoever changed it last. A role that the list does not hold has none. One request. */
export async function roleHoldings(store: ServiceStore, ...roles: readonly Term[]): Promise<readonly RoleHolding[]> {
  const choices = Array.from(new Set(roles.flatMap((role) => roleChoices[role] ?? [])));
  if (choices.length === 0) return [];
  const filter = choices.map((choice) => `Role eq ${odataText(choice)}`).join(' or ');
  const items = await store.items(peopleRoleColumns.list, { ...queryOf(peopleRoleColumns), filter, top: 1000, withEditor: true });
  return items.map((item) => roleHolding(storedRecord(peopleRoleColumns, item).values, (item.lastEditor as Editor | null)?.oid ?? ''));
}
