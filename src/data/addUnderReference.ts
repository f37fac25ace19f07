import { ReferenceKind } from '../domain/partnership/reference';
import { claimReference, listOfKind, raiseCounter } from './references';
import type { Editing, ItemValues, Written } from './stores/editing';
import { ListStore, odataText } from './stores/listStore';
import { sharePointCodes, StoreError } from './stores/storeError';

export interface Claim {
  /** Claimed by an earlier try, whose answer may have been lost. */
  readonly claimed?: string;
  /** Keeps it, so that a further try is known to add the same. */
  onClaimed?(reference: string): void;
}

export interface AddedItem extends Written {
  readonly reference: string;
}

const tries = 5;

/** Adds an item under a reference of its own. Sent again after a lost answer, by us or by the browser, it is found and not added twice. */
export async function addUnderReference(store: ListStore, editing: Editing, kind: ReferenceKind, values: ItemValues, { claimed, onClaimed }: Claim = {}): Promise<AddedItem> {
  const earlier = claimed === undefined ? undefined : await addedEarlier(store, kind, claimed, values);
  if (earlier !== undefined) return earlier;
  for (let attempt = 1; ; attempt++) {
    const reference: string = claimed !== undefined && attempt === 1 ? claimed : await claimReference(store, editing, kind);
    onClaimed?.(reference);
    try {
      return { reference, ...await editing.write({ kind: 'add', list: listOfKind[kind], values: { ...values, Reference: reference } }) };
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== sharePointCodes.duplicateValue || attempt === tries) throw error;
      const found = await addedEarlier(store, kind, reference, values);
      if (found !== undefined) return found;
      // Somebody has given this reference by hand.
      await raiseCounter(store, editing, kind);
    }
  }
}

async function addedEarlier(store: ListStore, kind: ReferenceKind, reference: string, { Title }: ItemValues): Promise<AddedItem | undefined> {
  const [item] = await store.items(listOfKind[kind], { select: ['Id', 'Title'], filter: `Reference eq ${odataText(reference)}`, top: 1, withVersion: true });
  return item !== undefined && item.Title === Title ? { reference, id: Number(item.Id), version: String(item['odata.etag']) } : undefined;
}
