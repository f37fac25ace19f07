import { ItemRow } from '../itemRow';
import type { ItemStore } from '../stores/itemStore';

export interface Happened {
  readonly id: number;
  readonly submission: string;
}

const top = 1000;

/** A page of what has been written after the item of this id, be it records or steps. The last page is shorter. */
export async function happenedSince(store: Pick<ItemStore, 'items'>, list: 'Decisions' | 'Approval steps', after: number): Promise<{ readonly items: readonly Happened[]; readonly isLast: boolean }> {
  const found = await store.items(list, { select: ['Id', 'Submission'], top, after });
  const items = found.map((item) => new ItemRow(list, item)).map((row) => ({ id: row.id, submission: row.requiredText('Submission') }));
  return { items, isLast: items.length < top };
}
