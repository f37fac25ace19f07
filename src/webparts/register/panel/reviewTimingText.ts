import { ReviewTiming } from '../../../domain/partnership/reviewTiming';
import { durationText } from '../../../loc/calendar';
import { entryWords } from '../../../loc/entry';
import { Language, fill } from '../../../loc/wording';

/** How a review stands to today, in words. */
export function reviewTimingText(timing: ReviewTiming, language: Language): string {
  const words = entryWords(language);
  switch (timing.kind) {
    case 'notSet': return words.noReviewSet;
    case 'overdue': return fill(words.overdueBy, durationText(timing.days, language));
    default: return timing.days === 0 ? words.dueToday : fill(words.dueIn, durationText(timing.days, language));
  }
}
