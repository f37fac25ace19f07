import type { ItemStore } from './stores/itemStore';
import type { Item } from './stores/listStore';

type Items = Pick<ItemStore, 'items'>;

/** A longer filter would not fit into an address. */
const atOnce = 60;
/** As many as one batch holds. */
const mostTogether = 80;

/** Asks for a few of them at a time, and sends those together. */
export async function inChunks<Each>(store: Items & Pick<ItemStore, 'inOneRequest'>, all: readonly Each[], ask: (together: Items, some: readonly Each[]) => Promise<readonly Item[]>): Promise<readonly Item[]> {
  const chunks = Array.from({ length: Math.ceil(all.length / atOnce) }, (_, at) => all.slice(at * atOnce, (at + 1) * atOnce));
  const found: Item[] = [];
  for (let at = 0; at < chunks.length; at += mostTogether) {
    const parts = chunks.slice(at, at + mostTogether);
    const answers = parts.length === 1 ? [await ask(store, parts[0])] : await store.inOneRequest((together) => Promise.all(parts.map((some) => ask(together, some))));
    found.push(...answers.flat());
  }
  return found;
}
