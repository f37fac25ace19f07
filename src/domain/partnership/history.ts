import { FieldValue } from '../record/fieldValue';
import { SavedChange } from '../record/savedChange';
import { EntryState } from './entryEdit';

/** One save of the entry itself, of one of its members, or of one who represents the council there. */
export interface PartChange {
  readonly part: keyof EntryState;
  /** Item id. */
  readonly id: number;
  /** Whom it is about, as they are called now; of the entry itself nothing. */
  readonly subject?: FieldValue;
  readonly change: SavedChange;
}

/** What somebody saved at one go: the form writes an entry and its members in one batch. */
export interface SavedTogether extends Pick<SavedChange, 'at' | 'by'> {
  readonly key: string;
  readonly changes: readonly PartChange[];
}

/** A batch of many members takes its time. */
const togetherWithin = 60_000;

const order: readonly PartChange['part'][] = ['entry', 'representatives', 'members'];

/**
 * Newest first. Changes by one person within a minute belong together as long as no item comes twice: one save changes each item once.
 */
export function savedTogether(changes: readonly PartChange[]): readonly SavedTogether[] {
  const groups: { first: PartChange; changes: PartChange[]; items: Set<string> }[] = [];
  for (const change of [...changes].sort(newestFirst)) {
    const group = groups[groups.length - 1];
    const item = `${change.part} ${change.id}`;
    if (group !== undefined && belongs(group.first, change) && !group.items.has(item)) {
      group.changes.push(change);
      group.items.add(item);
    } else {
      groups.push({ first: change, changes: [change], items: new Set([item]) });
    }
  }
  return groups.map(({ first: { part, id, change }, changes: together }) => (
    { key: `${part} ${id} ${change.label}`, at: change.at, by: change.by, changes: together.sort((one, other) => order.indexOf(one.part) - order.indexOf(other.part)) }
  ));
}

function newestFirst(one: PartChange, other: PartChange): number {
  const [at, otherAt] = [one, other].map(({ change }) => Date.parse(change.at));
  return otherAt - at || order.indexOf(one.part) - order.indexOf(other.part) || one.id - other.id;
}

function belongs(first: PartChange, { change }: PartChange): boolean {
  return first.change.by?.id === change.by?.id && Date.parse(first.change.at) - Date.parse(change.at) <= togetherWithin;
}
