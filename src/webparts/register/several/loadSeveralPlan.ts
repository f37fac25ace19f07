import { heldItemsNow } from '../../../data/bulk/heldItems';
import type { ListStore } from '../../../data/stores/listStore';
import { itemKey } from '../../../domain/bulk/heldItem';
import { LeftItem, Plan } from '../../../domain/bulk/plan';
import { planSeveral, Wanted } from '../../../domain/bulk/planSeveral';
import { Day } from '../../../domain/calendar/day';
import { RegisterRow, textOf } from '../../../domain/register/row';

/** As the entries stand now: what the register shows may be hours old. */
export async function loadSeveralPlan(store: ListStore, rows: readonly RegisterRow[], wanted: Wanted, today: Day): Promise<Plan> {
  const items = rows.map(({ id, cells }) => ({
    list: 'entries' as const, id, label: { name: textOf(cells.Title), nameCy: textOf(cells.NameCy) || undefined, reference: textOf(cells.Reference) || undefined }
  }));
  const now = await heldItemsNow(store, items);
  const gone = items.filter((item) => !now.has(itemKey(item))).map((item): LeftItem => ({ ...item, reason: 'gone' }));
  return planSeveral(items.flatMap((item) => now.get(itemKey(item)) ?? []), wanted, today, gone);
}
