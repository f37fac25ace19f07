import type { Editing } from '../stores/editing';
import { ListStore, odataText } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { importList } from './importList';
import { ImportState } from './importOutcome';

/**
 * Leaves an import that was broken off as it is: what it has written stays, and it is no longer offered to be gone on with. Rejects with a `StoreError`.
 */
export async function setAside(store: ListStore, editing: Editing, importId: string): Promise<void> {
  const [head] = await store.items(importList, { select: ['Id'], filter: `ImportId eq ${odataText(importId)} and Part eq 0`, top: 1 }) as readonly ({ readonly Id?: unknown } | undefined)[];
  if (head === undefined) throw new StoreError('notFound', `There is no import ${importId}.`);
  const state: ImportState = 'Set aside';
  await editing.write({ kind: 'change', list: importList, id: Number(head.Id), version: '*', values: { State: state } });
}
