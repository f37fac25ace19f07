import { sameHeld } from '../bulk/heldItem';
import { EntryFieldName } from '../partnership/entryField';
import { EntryValues, isClosed } from '../partnership/entryRules';
import { FieldChange } from '../record/fieldChange';

/**
 * What a planned change comes to when the entry is in a later version than the one that was previewed.
 * - `there`: it has all of it already
 * - `send`: what was to be replaced is still there
 * - `changed`: it is not, or somebody has closed the entry
 * @param before the entry as the plan was made from it.
 */
export function whenOvertaken(changes: readonly FieldChange<EntryFieldName>[], before: EntryValues, now: EntryValues): 'there' | 'send' | 'changed' {
  if (changes.every(({ field, after }) => sameHeld(now[field], after))) return 'there';
  if (isClosed(now) && !isClosed(before)) return 'changed';
  return changes.every(({ field, before: replaced, after }) => sameHeld(now[field], replaced) || sameHeld(now[field], after)) ? 'send' : 'changed';
}
