/** Of each store. A submitted copy may have 60,000 characters. */
const most = 200;

const known = new WeakMap<object, Map<string, Promise<unknown>>>();

/** What never changes under this name is read once: as long as there is the store, and among the 200 that were asked for last. A failure is not kept. */
export function remembered<T>(store: object, name: string, read: () => Promise<T>): Promise<T> {
  const all = known.get(store) ?? new Map<string, Promise<unknown>>();
  known.set(store, all);
  const found = (all.get(name) ?? read()) as Promise<T>;
  all.delete(name);
  all.set(name, found);
  const [oldest] = all.keys();
  if (all.size > most) all.delete(oldest);
  found.catch(() => all.delete(name));
  return found;
}
