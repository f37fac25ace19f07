import { FieldProblemCode } from '../record/fieldProblem';
import { FieldChange } from '../record/fieldChange';
import { HeldItem, ItemName } from './heldItem';

/** What is to be done to one item. Plain data: it is kept in the browser as it is. */
export interface PlannedChange extends ItemName {
  readonly version: string;
  readonly changes: readonly FieldChange[];
}

export const leftReasons = [
  // Nothing is to be done.
  'nothingToChange', 'closedEntry', 'past',
  // Somebody has to decide first.
  'roleTaken', 'alreadyThere', 'personUnclear', 'ownRole', 'mayNot', 'gone'
] as const;
/** Why an item stays as it is; what the rules of an entry refuse, under their own code. */
export type LeftReason = (typeof leftReasons)[number] | FieldProblemCode;

export interface LeftItem extends ItemName {
  readonly reason: LeftReason;
}

/** What is going to happen, before anything does. */
export interface Plan {
  readonly changes: readonly PlannedChange[];
  readonly left: readonly LeftItem[];
}

/** What is to become of one item: its changes, or why there are none. */
export type Decision = readonly FieldChange[] | LeftReason;

export function planOf(items: readonly HeldItem[], decide: (item: HeldItem) => Decision): Plan {
  const changes: PlannedChange[] = [];
  const left: LeftItem[] = [];
  for (const item of items) {
    const { list, id, label, version } = item;
    const decision = decide(item);
    if (typeof decision === 'string') left.push({ list, id, label, reason: decision });
    else if (decision.length === 0) left.push({ list, id, label, reason: 'nothingToChange' });
    else changes.push({ list, id, label, version, changes: decision });
  }
  return { changes, left };
}
