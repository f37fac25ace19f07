import { Day } from '../calendar/day';
import { addWorkingDays, isWorkingDay } from '../calendar/workingDays';
import { ReminderPolicy } from '../protocol/protocol';

/** The days on which somebody is reminded of a step that is due then, in their order. Each is a working day: what falls on another comes on the next one. */
export function reminderDays({ daysBefore, onDueDay, daysAfter }: Omit<ReminderPolicy, 'source'>, due: Day): readonly Day[] {
  const day = onWorkingDay(due);
  return [...daysBefore.map((days) => -days), ...(onDueDay ? [0] : []), ...daysAfter].map((days) => addWorkingDays(day, days)).sort();
}

export interface ReminderSpan {
  /** The last day that was looked at; absent where none was. */
  readonly after?: Day;
  readonly today: Day;
}

/**
 * Whether a step's holder is to be reminded today: a day for it has come since reminders were last sent, and that they were asked. Days on which nobody looked are
 * made up for, once.
 */
export function isReminded(policy: Omit<ReminderPolicy, 'source'>, { due, opened }: { readonly due: Day; readonly opened: Day }, { after, today }: ReminderSpan): boolean {
  return reminderDays(policy, due).some((day) => day > (after ?? opened) && day > opened && day <= today);
}

function onWorkingDay(day: Day): Day {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1);
}
