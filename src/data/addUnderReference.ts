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
  /** It was there from an earlier try; what it holds may differ from what was to be added now. */
  readonly isFound?: boolean;
}

const tries = 5;

/** Adds an item under a reference of its own. Sent again after a lost answer, by us or by the browser, it is found and not added twice. */
export async function addUnderReference(store: ListStore, editing: Editing, kind: ReferenceKind, values: ItemValues, { claimed, onClaimed }: Claim = {}): Promise<AddedItem> {
  // A number that was claimed here is nobody else's, whatever it has been named since.
  const earlier = claimed === undefined ? undefined : await itemOf(store, kind, claimed);
  if (earlier !== undefined) return earlier;
  for (let attempt = 1; ; attempt++) {
    const reference: string = claimed !== undefined && attempt === 1 ? claimed : await claimReference(store, editing, kind);
    onClaimed?.(reference);
    try {
      return { reference, ...await editing.write({ kind: 'add', list: listOfKind[kind], values: { ...values, Reference: reference } }) };
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== sharePointCodes.duplicateValue || attempt === tries) throw error;
      const found = await itemOf(store, kind, reference);
      if (found !== undefined && found.title === values.Title) return found;
      // Somebody has given this reference by hand.
      await raiseCounter(store, editing, kind);
    }
  }
}

async function itemOf(store: ListStore, kind: ReferenceKind, reference: string): Promise<(AddedItem & { readonly title: unknown }) | undefined> {
  const [item] = await store.items(listOfKind[kind], { select: ['Id', 'Title'], filter: `Reference eq ${odataText(reference)}`, top: 1, withVersion: true });
  return item && { reference, id: Number(item.Id), version: String(item['odata.etag']), title: item.Title, isFound: true };
}
