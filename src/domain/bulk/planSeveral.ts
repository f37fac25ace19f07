import { Day } from '../calendar/day';
import { checkEntry } from '../partnership/entryRules';
import { FieldChange } from '../record/fieldChange';
import { FieldValue } from '../record/fieldValue';
import { HeldItem, sameHeld } from './heldItem';
import { heldLists } from './heldList';
import { Decision, Plan, planOf } from './plan';

export const severalFields = ['leadOfficer', 'service', 'directorate', 'stage', 'closed'] as const;
export type SeveralField = (typeof severalFields)[number];

/** What all the chosen entries are to have; a field that is absent stays as it is. */
export type Wanted = Readonly<Partial<Record<SeveralField, FieldValue>>>;

/**
 * Several entries changed alike. An entry that cannot take all of it takes none of it.
 * @param gone chosen entries that the list no longer has.
 */
export function planSeveral(entries: readonly HeldItem[], wanted: Wanted, today: Day, gone: Plan['left'] = []): Plan {
  const plan = planOf(entries, (entry) => decide(entry, wanted, today));
  return { ...plan, left: [...gone, ...plan.left] };
}

function decide({ values }: HeldItem, wanted: Wanted, today: Day): Decision {
  if (heldLists.entries.isPast(values, today)) return 'closedEntry';
  const changes: readonly FieldChange[] = severalFields
    .filter((field) => wanted[field] !== undefined && !sameHeld(values[field], wanted[field]))
    .map((field) => ({ field, before: values[field], after: wanted[field] }));
  const after = { ...values, ...Object.fromEntries(changes.map((change) => [change.field, change.after])) };
  const [problem] = checkEntry(after, { before: values, today, choices: {} });
  return problem?.code ?? changes;
}
