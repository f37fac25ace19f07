import { Day } from '../calendar/day';
import { FieldValues } from '../record/fieldSpec';
import { sameHeld } from './heldItem';
import { heldLists } from './heldList';
import { PlannedChange } from './plan';

/**
 * What a planned change comes to when the item is in a later version than the one that was previewed.
 * - `done`: it has all of it already
 * - `changed`: somebody changed what was to be replaced
 * - `send`: what was changed is something else, so the change still means what was previewed
 * @param inDoubt it was sent before and nobody knows whether it arrived: it may have been carried out and taken back since, so it is not sent again.
 */
export function whenInLaterVersion({ list, changes }: PlannedChange, now: FieldValues, today: Day, inDoubt: boolean): 'done' | 'changed' | 'send' {
  if (changes.every(({ field, after }) => sameHeld(now[field], after))) return 'done';
  if (inDoubt || heldLists[list].isPast(now, today)) return 'changed';
  return changes.every(({ field, before, after }) => sameHeld(now[field], before) || sameHeld(now[field], after)) ? 'send' : 'changed';
}
