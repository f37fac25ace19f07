import { FieldProblemCode } from '../record/fieldProblem';
import { FieldChange } from '../record/fieldChange';
import { personIn } from '../record/valueIn';
import { HeldItem, ItemName, samePerson } from './heldItem';

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

/**
 * Something that is carried out and that somebody should know first.
 * - `leadAndSponsor`: one person would be lead officer and sponsoring officer, who answers for what the other does
 */
export const warningCodes = ['leadAndSponsor'] as const;
export type WarningCode = (typeof warningCodes)[number];

export interface WarnedItem extends ItemName {
  readonly warning: WarningCode;
}

/** What is going to happen, before anything does. */
export interface Plan {
  readonly changes: readonly PlannedChange[];
  readonly left: readonly LeftItem[];
  readonly warned: readonly WarnedItem[];
}

/** What is to become of one item: its changes, or why there are none. */
export type Decision = readonly FieldChange[] | LeftReason;

export function planOf(items: readonly HeldItem[], decide: (item: HeldItem) => Decision): Plan {
  const changes: PlannedChange[] = [];
  const left: LeftItem[] = [];
  const warned: WarnedItem[] = [];
  for (const item of items) {
    const { list, id, label, version } = item;
    const decision = decide(item);
    if (typeof decision === 'string') left.push({ list, id, label, reason: decision });
    else if (decision.length === 0) left.push({ list, id, label, reason: 'nothingToChange' });
    else {
      changes.push({ list, id, label, version, changes: decision });
      if (isLeadAndSponsor(item, decision)) warned.push({ list, id, label, warning: 'leadAndSponsor' });
    }
  }
  return { changes, left, warned };
}

/** What is planned, without the items that somebody has taken out. */
export function without({ changes, left, warned }: Plan, isOut: (item: ItemName) => boolean): Plan {
  return { changes: changes.filter((each) => !isOut(each)), left, warned: warned.filter((each) => !isOut(each)) };
}

function isLeadAndSponsor({ list, values }: HeldItem, changes: readonly FieldChange[]): boolean {
  const after = { ...values, ...Object.fromEntries(changes.map((change) => [change.field, change.after])) };
  const [lead, sponsor] = [personIn(after, 'leadOfficer'), personIn(after, 'sponsoringOfficer')];
  const isTouched = changes.some(({ field }) => field === 'leadOfficer' || field === 'sponsoringOfficer');
  return list === 'entries' && isTouched && lead !== undefined && sponsor !== undefined && samePerson(lead, sponsor);
}
