/** What belongs to each chain, by its name. */
export function bySubmission<Each extends { readonly submission: string }>(all: readonly Each[]): ReadonlyMap<string, readonly Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const group = groups.get(each.submission) ?? [];
    groups.set(each.submission, group);
    group.push(each);
  }
  return groups;
}
