/** What two people change one by one in one answer: a row of a table, a document. */
export interface PartOfAnswer<Part> {
  /** Tells two people's parts apart. */
  readonly idOf: (part: Part) => string;
  readonly same: (one: Part | undefined, other: Part | undefined) => boolean;
}

/**
 * Parts that two people have changed, by their ids: in their order, with those that I added at the end. A part that one took out and the other left alone is out;
 * one that both changed differently, or that one took out and the other changed, is a clash, and is kept: mine where there are two.
 */
export function mergeParts<Part>({ idOf, same }: PartOfAnswer<Part>, base: readonly Part[], mine: readonly Part[], theirs: readonly Part[]): { readonly parts: readonly Part[]; readonly clash: boolean } {
  const byId = (parts: readonly Part[]): ReadonlyMap<string, Part> => new Map(parts.map((part) => [idOf(part), part]));
  const before = byId(base);
  const own = byId(mine);
  const other = byId(theirs);
  let clash = false;
  const parts = Array.from(new Set([...theirs, ...mine].map(idOf))).flatMap((id) => {
    const [was, my, their] = [before.get(id), own.get(id), other.get(id)];
    if (same(my, their) || same(my, was)) return their === undefined ? [] : [their];
    if (!same(their, was)) clash = true;
    else if (my === undefined) return [];
    return [my ?? their].filter((part): part is Part => part !== undefined);
  });
  return { parts, clash };
}
