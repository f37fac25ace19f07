import { roleChoices, RoleHolding } from '../../domain/approval/roleHolding';
import { Term } from '../../domain/protocol/protocol';
import { Editors } from '../../domain/record/editors';
import { editorsOf, savesIn } from '../editorsOf';
import { ItemRow } from '../itemRow';
import { peopleRoleColumns } from '../peopleRoles';
import { queryOf } from '../record/recordColumns';
import { Item, odataText } from '../stores/listStore';
import type { Editor, ServiceStore } from '../stores/serviceStore';
import { holdingsIn } from './holdingsIn';

/** Rows of People roles for these roles, each with who has written it. A role that the list does not hold has none. One request, one for each row that was changed since it was read last, and two for whoever no row has shown before. */
export async function roleHoldings(store: ServiceStore, ...roles: readonly Term[]): Promise<readonly RoleHolding[]> {
  const choices = Array.from(new Set(roles.flatMap((role) => roleChoices[role] ?? [])));
  if (choices.length === 0) return [];
  const filter = choices.map((choice) => `Role eq ${odataText(choice)}`).join(' or ');
  const items = await store.items(peopleRoleColumns.list, { ...queryOf(peopleRoleColumns), filter, top: 1000, withEditor: true, withVersion: true });
  return holdingsIn(store, items, await Promise.all(items.map((item) => writersOf(store, item))));
}

/** Of a row that has been saved once, whoever did that is the last too. */
async function writersOf(store: ServiceStore, item: Item): Promise<Editors> {
  const row = new ItemRow(peopleRoleColumns.list, item);
  const version = row.requiredText('odata.etag');
  if (savesIn(version) !== 1) return editorsOf(store, peopleRoleColumns.list, { id: row.id, version });
  const last = item.lastEditor as Editor | null;
  return { oids: last === null ? [] : [last.oid], areAll: true };
}
