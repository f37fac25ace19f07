import { Day } from '../calendar/day';
import { ExportList, ExportRef, ExportRow, Pause } from './exportList';

const organisationColumn = 'Organisation';
const partnerColumns: readonly string[] = ['Partnership', organisationColumn, 'ToDate'];

/** The list of memberships with no more than what partners are known by. */
export function partnerList(memberships: ExportList): ExportList {
  return { ...memberships, columns: memberships.columns.filter(({ name }) => partnerColumns.includes(name)) };
}

export function mayNamePartners({ columns }: ExportList): boolean {
  return columns.some(({ name, publishable }) => name === organisationColumn && publishable);
}

/** Names of the organisations that are in each entry on a day, by the entry's reference. Who has left stands among the memberships only. */
export async function partnersOf(memberships: readonly ExportRow[], today: Day, pause: Pause): Promise<ReadonlyMap<string, readonly string[]>> {
  const names = new Map<string, Set<string>>();
  for (const { values } of memberships) {
    const entry = (values.Partnership as readonly ExportRef[] | undefined)?.[0]?.key;
    const organisation = (values[organisationColumn] as readonly ExportRef[] | undefined)?.[0]?.name;
    const ended = typeof values.ToDate === 'string' && values.ToDate < today;
    if (entry === undefined || organisation === undefined || ended) continue;
    names.set(entry, (names.get(entry) ?? new Set()).add(organisation));
    await pause();
  }
  const partners = new Map<string, readonly string[]>();
  for (const [entry, each] of Array.from(names)) {
    partners.set(entry, Array.from(each).sort((one, other) => one.localeCompare(other)));
    await pause();
  }
  return partners;
}
