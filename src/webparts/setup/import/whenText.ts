import { dayOfInstant, siteZone } from '../../../data/day';
import { dayText, timeText } from '../../../loc/calendar';
import { Language } from '../../../loc/wording';

/** An instant as people read it: 28 November 2026, 14:05. */
export function whenText(instant: string, language: Language): string {
  return `${dayText(dayOfInstant(instant), language)}, ${timeText(instant, siteZone)}`;
}
