/** Typed letter by letter and deleted again: short and long, common and rare, one in Welsh, one with an accent left out. */
export const words: readonly string[] = ['carers', 'housing', 'diogel', 'learning'];
