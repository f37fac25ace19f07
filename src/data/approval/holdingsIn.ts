import { roleHolding, type RoleHolding } from '../../domain/approval/roleHolding';
import type { Editors } from '../../domain/record/editors';
import { personIn } from '../../domain/record/valueIn';
import { directoryIdsOf } from '../directoryIds';
import { peopleRoleColumns } from '../peopleRoles';
import { storedRecord } from '../record/storedRecord';
import type { ItemStore } from '../stores/itemStore';
import type { Item } from '../stores/listStore';

/**
 * What rows of People roles, asked for by `queryOf`, say: service and pages read them alike. Nothing is asked for where everybody they show was asked for before.
 * @param writers of each row, in their order; nothing where nobody looks at them.
 */
export async function holdingsIn(store: Pick<ItemStore, 'directoryIds'>, items: readonly Item[], writers: readonly Editors[] = []): Promise<readonly RoleHolding[]> {
  const rows = items.map((item) => storedRecord(peopleRoleColumns, item).values);
  const shown = rows.flatMap((values) => [personIn(values, 'holder')?.id ?? [], personIn(values, 'deputy')?.id ?? []].flat());
  const directoryIds = await directoryIdsOf(store, shown);
  return rows.map((values, at) => roleHolding(values, directoryIds, writers[at]));
}
