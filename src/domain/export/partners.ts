import { Day } from '../calendar/day';
import { between, ExportRef, ExportRow } from './exportList';

/** The organisations that are in each entry on a day, by the entry's reference, in one text. Who has left stands among the memberships only. */
export function partnersOf(memberships: readonly ExportRow[], today: Day): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const { values } of memberships) {
    const entry = (values.Partnership as readonly ExportRef[] | undefined)?.[0]?.key;
    const organisation = (values.Organisation as readonly ExportRef[] | undefined)?.[0]?.name;
    const ended = typeof values.ToDate === 'string' && values.ToDate < today;
    if (entry === undefined || organisation === undefined || ended) continue;
    names.set(entry, (names.get(entry) ?? new Set()).add(organisation));
  }
  return new Map(Array.from(names, ([entry, each]) => [entry, Array.from(each).sort((one, other) => one.localeCompare(other)).join(between)]));
}
