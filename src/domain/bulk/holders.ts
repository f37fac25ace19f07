import { Day } from '../calendar/day';
import { PersonRef } from '../partnership/entry';
import { personIn, textIn } from '../record/valueIn';
import { HeldItem } from './heldItem';
import { HeldListName, heldLists } from './heldList';

/** Somebody, or a service, with how much they hold now: past things are not counted. */
export interface Holder {
  readonly key: string;
  /** As the lists name it; of a service, the choice. */
  readonly name: string;
  /** Nothing for a service. */
  readonly person?: PersonRef;
  readonly counts: Readonly<Record<HeldListName, number>>;
  readonly total: number;
}

/**
 * Whom the lists mean. Rules go by the directory id that stands beside a person; whoever edits the list itself sets the person alone, so an id may be
 * missing or be somebody else's.
 */
export class People {
  private readonly oidOf = new Map<number, string>();

  public constructor(items: readonly HeldItem[]) {
    const seen = new Map<number, Map<string, number>>();
    for (const { id, oid } of items.flatMap(peopleOf)) {
      if (id === 0 || oid === undefined) continue;
      const counts = seen.get(id) ?? new Map<string, number>();
      seen.set(id, counts.set(oid, (counts.get(oid) ?? 0) + 1));
    }
    for (const [id, counts] of Array.from(seen)) this.oidOf.set(id, mostFrequent(counts));
  }

  public keyOf({ id, oid }: PersonRef): string {
    return oid ?? this.oidOf.get(id) ?? `#${id}`;
  }

  /** The person is one, the directory id that of another: nobody can say whose it is. */
  public isUnclear({ id, oid }: PersonRef): boolean {
    const known = this.oidOf.get(id);
    return oid !== undefined && known !== undefined && known !== oid;
  }
}

/** Everybody who holds something now, also those who have left the directory; in no particular order. */
export function holdersOf(items: readonly HeldItem[], people: People, today: Day): readonly Holder[] {
  const tally = new Tally();
  for (const item of items) {
    if (heldLists[item.list].isPast(item.values, today)) continue;
    const named = new Map(peopleOf(item).map((person) => [people.keyOf(person), person]));
    for (const [key, person] of Array.from(named)) tally.count(key, item.list, { name: person.name, person });
  }
  return tally.holders();
}

/** Services that own something now, also ones that the lists no longer offer. */
export function servicesOf(items: readonly HeldItem[], today: Day): readonly Holder[] {
  const tally = new Tally();
  for (const item of items) {
    const { service, isPast } = heldLists[item.list];
    const name = service === undefined ? undefined : textIn(item.values, service);
    if (name !== undefined && !isPast(item.values, today)) tally.count(name, item.list, { name });
  }
  return tally.holders();
}

/** The directorate that most of what a service owns is under. */
export function usualDirectorate(items: readonly HeldItem[], service: string): string | undefined {
  const counts = new Map<string, number>();
  for (const { list, values } of items) {
    const { service: serviceField = '', directorate = '' } = heldLists[list];
    const under = textIn(values, directorate);
    if (under !== undefined && textIn(values, serviceField) === service) counts.set(under, (counts.get(under) ?? 0) + 1);
  }
  return counts.size === 0 ? undefined : mostFrequent(counts);
}

function peopleOf({ list, values }: HeldItem): readonly PersonRef[] {
  return heldLists[list].people.flatMap((field) => personIn(values, field) ?? []);
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return Array.from(counts).reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

class Tally {
  private readonly found = new Map<string, { name: string; person?: PersonRef; counts: Record<HeldListName, number> }>();

  public count(key: string, list: HeldListName, about: { name: string; person?: PersonRef }): void {
    const holder = this.found.get(key) ?? { ...about, counts: { entries: 0, roles: 0, representatives: 0 } };
    holder.counts[list]++;
    this.found.set(key, holder);
  }

  public holders(): readonly Holder[] {
    return Array.from(this.found).map(([key, holder]) => ({ key, ...holder, total: Object.values(holder.counts).reduce((sum, count) => sum + count, 0) }));
  }
}
