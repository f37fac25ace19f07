import { Day } from '../calendar/day';
import { between, ExportRef, ExportRow, Pause } from './exportList';

/** The organisations that are in each entry on a day, by the entry's reference, in one text. Who has left stands among the memberships only. */
export async function partnersOf(memberships: readonly ExportRow[], today: Day, pause: Pause): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, Set<string>>();
  for (const { values } of memberships) {
    const entry = (values.Partnership as readonly ExportRef[] | undefined)?.[0]?.key;
    const organisation = (values.Organisation as readonly ExportRef[] | undefined)?.[0]?.name;
    const ended = typeof values.ToDate === 'string' && values.ToDate < today;
    if (entry === undefined || organisation === undefined || ended) continue;
    names.set(entry, (names.get(entry) ?? new Set()).add(organisation));
    await pause();
  }
  const partners = new Map<string, string>();
  for (const [entry, each] of Array.from(names)) {
    partners.set(entry, Array.from(each).sort((one, other) => one.localeCompare(other)).join(between));
    await pause();
  }
  return partners;
}
