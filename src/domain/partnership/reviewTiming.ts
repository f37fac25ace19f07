import { Day, daysBetween } from '../calendar/day';

/** How the next review stands to today. Never stored: it is true only on the day it is asked. */
export type ReviewTiming =
  | { readonly kind: 'notSet' }
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'due'; readonly days: number }
  | { readonly kind: 'later'; readonly days: number };

/** As long ahead as the list's own view "Due for review" looks. */
export const dueWithinDays = 60;

export function reviewTiming(next: Day | undefined, today: Day): ReviewTiming {
  if (next === undefined) {
    return { kind: 'notSet' };
  }
  const days = daysBetween(today, next);
  if (days < 0) {
    return { kind: 'overdue', days: -days };
  }
  return { kind: days <= dueWithinDays ? 'due' : 'later', days };
}
