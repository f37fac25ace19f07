/** A small seeded generator: the same key gives the same council on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** Whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** So many different ones, in an order of their own; all of them when there are not enough. */
  sample<T>(list: readonly T[], count: number): T[];
}

/** One stream a key, so that another entry in the data does not change everything behind it. */
export function randomFor(key: string): Random {
  let state = hash(key);
  // mulberry32: 32 bits of state, good enough for made-up data.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: probability => next() < probability,
    pick: list => list[between(0, list.length - 1)],
    sample: (list, count) => {
      const rest = [...list];
      for (let taken = 0; taken < Math.min(count, rest.length); taken++) {
        const other = between(taken, rest.length - 1);
        [rest[taken], rest[other]] = [rest[other], rest[taken]];
      }
      return rest.slice(0, count);
    }
  };
}

/** FNV-1a over the key's UTF-16 units. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    value = Math.imul(value ^ key.charCodeAt(index), 0x01000193);
  }
  return value;
}
