import { daysBetween, type Day } from '../../../domain/calendar/day';
import { waitingStepsWords } from '../../../loc/approvals/waitingSteps';
import { dayText, durationText } from '../../../loc/calendar';
import { fill, type Language } from '../../../loc/wording';

/** Until when something has to be decided, or for how long that has passed. */
export function dueText(due: Day, today: Day, language: Language): string {
  const words = waitingStepsWords(language);
  if (due === today) return words.dueToday;
  return due > today ? fill(words.due, dayText(due, language)) : fill(words.overdue, durationText(daysBetween(due, today), language), dayText(due, language));
}
