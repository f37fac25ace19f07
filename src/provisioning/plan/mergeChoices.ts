/**
 * The choices a column should offer: everything that it offers now, in the order that people gave it, and what is new with us.
 * A choice that we once wrote and that is gone was taken away by people, and stays away.
 */
export function mergeChoices(site: readonly string[], ours: readonly string[], base: readonly string[] | undefined, begun: boolean): readonly string[] {
  const merged = [...site];
  ours.forEach((choice, index) => {
    const isNew = begun || (base !== undefined && !base.includes(choice));
    if (!merged.includes(choice) && isNew) {
      merged.splice(placeAfter(merged, ours.slice(0, index)), 0, choice);
    }
  });
  return merged;
}

/** Behind the nearest of our earlier choices that is still offered. */
function placeAfter(offered: readonly string[], earlier: readonly string[]): number {
  const neighbour = [...earlier].reverse().find((choice) => offered.includes(choice));
  return neighbour === undefined ? 0 : offered.indexOf(neighbour) + 1;
}

export function sameChoices(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((choice, index) => choice === other[index]);
}
