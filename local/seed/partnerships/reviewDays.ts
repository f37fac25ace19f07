import { addDays } from '../../../src/domain/calendar/day';
import { anchorDay, workdayBefore } from '../council/calendar';
import { randomFor } from '../council/random';
import { Draft } from './draft';

/** A review a year; the first one eighteen months after the start. */
export const yearly = 365;
export const untilFirstReview = 548;

interface ReviewDays {
  readonly LastReview?: string;
  readonly NextReview?: string;
}

/** Last and next review as they follow from the stage: proposals and closed entries have none ahead. */
export function reviewDays(draft: Draft): ReviewDays {
  const random = randomFor(`review ${draft.number}`);
  if (draft.stage === 'Closed') {
    const last = draft.closed && workdayBefore(addDays(draft.closed, -random.between(40, 200)));
    return { LastReview: last && draft.start && last > addDays(draft.start, yearly) ? last : undefined };
  }
  if (draft.stage === 'Renew or exit') {
    // Just reviewed; whether there is a next one is what is being decided.
    return { LastReview: workdayBefore(addDays(anchorDay, -random.between(12, 45))) };
  }
  if (draft.review === 'first') {
    return { NextReview: draft.start && addDays(draft.start, untilFirstReview) };
  }
  const ahead = { overdue: random.between(-130, -6), soon: random.between(5, 58), far: random.between(75, 330) };
  if (!draft.review || draft.review === 'unknown') {
    return {};
  }
  const next = workdayBefore(addDays(anchorDay, ahead[draft.review]));
  return { LastReview: workdayBefore(addDays(next, -yearly)), NextReview: next };
}
