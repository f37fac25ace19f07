import type { Day } from '../../domain/calendar/day';
import { workingDaysLate } from '../../domain/calendar/workingDays';
import { waitingStepsWords } from '../../loc/approvals/waitingSteps';
import { dayText, workingDaysText } from '../../loc/calendar';
import { fill, type Language } from '../../loc/wording';

/** Until when something has to be decided, or for how many working days that has passed: none of them on the weekend after it. */
export function dueText(due: Day, today: Day, language: Language): string {
  const words = waitingStepsWords(language);
  if (due === today) return words.dueToday;
  if (due > today) return fill(words.due, dayText(due, language));
  const late = workingDaysLate(due, today);
  return late === 0 ? fill(words.overdueSince, dayText(due, language)) : fill(words.overdue, workingDaysText(late, language), dayText(due, language));
}
