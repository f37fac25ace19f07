/** How many of a kind are held, of each store. */
export interface Kept {
  readonly most: number;
}

/** A submitted copy may have 60,000 characters. */
export const large: Kept = { most: 200 };
export const small: Kept = { most: 2000 };

const known = new WeakMap<object, Map<Kept, Map<string, Promise<unknown>>>>();

/** What never changes under this name is read once: as long as there is the store, and among those of its size that were asked for last. A failure is not kept. */
export function remembered<T>(store: object, name: string, read: () => Promise<T>, kept = large): Promise<T> {
  const all = keptOf(store, kept);
  const found = (all.get(name) ?? read()) as Promise<T>;
  all.delete(name);
  all.set(name, found);
  const [oldest] = all.keys();
  if (all.size > kept.most) all.delete(oldest);
  found.catch(() => all.delete(name));
  return found;
}

function keptOf(store: object, kept: Kept): Map<string, Promise<unknown>> {
  const ofStore = known.get(store) ?? new Map<Kept, Map<string, Promise<unknown>>>();
  known.set(store, ofStore);
  const all = ofStore.get(kept) ?? new Map<string, Promise<unknown>>();
  ofStore.set(kept, all);
  return all;
}
