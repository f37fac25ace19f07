import { addDays } from '../../../src/domain/calendar/day';
import { Stage } from '../../../src/domain/partnership/stage';
import { anchorDay, importDay, workdayBefore } from '../council/calendar';
import { Random } from '../council/random';
import { PartnershipRow } from '../council/row';
import { Staffing } from '../people/staffing';
import { untilFirstReview, yearly } from './reviewDays';
import { alsoSets, move, officerOf, Step } from './step';

/** How long a review takes. */
const reviewed = 21;

/** The reviews since the import, the one that is on now, and the closing. */
export function reviewSteps(row: PartnershipRow, entered: string | undefined, staffing: Staffing, random: Random): Step[] {
  const policy = staffing.policyUnit[random.between(0, 2)].oid;
  const steps = row.LastReview && row.LastReview > importDay ? reviewsUpTo(row.LastReview, row, entered, policy, staffing) : [];
  if (row.Stage === 'Review') {
    steps.push(move('Running', 'Review', workdayBefore(addDays(anchorDay, -random.between(5, 20))), policy));
  }
  if (row.ClosedDate && row.ClosedDate > importDay) {
    const from: Stage = row.StartDate ? 'Running' : 'Screening';
    steps.push(alsoSets(move(from, 'Closed', workdayBefore(row.ClosedDate), policy), { ClosedDate: row.ClosedDate, NextReview: undefined }, { ClosedDate: undefined, NextReview: expectedReview(row) }));
  }
  return steps;
}

/** Every yearly review since the entry came in; the last one with its three weeks under review. */
function reviewsUpTo(last: string, row: PartnershipRow, entered: string | undefined, policy: string, staffing: Staffing): Step[] {
  const days = yearlyUpTo(last, entered && row.StartDate ? addDays(row.StartDate, 200) : importDay);
  const before = addDays(days[0], -yearly);
  const start = entered
    ? { LastReview: undefined, NextReview: row.StartDate && addDays(row.StartDate, untilFirstReview) }
    : { LastReview: row.StartDate && before > row.StartDate ? before : undefined, NextReview: plannedFor(days[0]) };
  const states = [start, ...days.map((day, index) => ({ LastReview: day, NextReview: index < days.length - 1 ? plannedFor(days[index + 1]) : nextAfterLast(row) }))];
  const steps = days.map((day, index): Step => ({ day, by: officerOf(row, staffing), set: states[index + 1], was: states[index] }));
  const outOfReview = row.Stage === 'Renew or exit' ? move('Review', 'Renew or exit', last, policy) : move('Review', 'Running', last, officerOf(row, staffing));
  const begun = workdayBefore(addDays(last, -reviewed));
  return [
    ...steps.slice(0, -1),
    // An entry can have come in while it was under review.
    ...(begun > importDay ? [move('Running', 'Review', begun, policy)] : []),
    alsoSets(outOfReview, states[days.length], states[days.length - 1])
  ];
}

function yearlyUpTo(last: string, since: string): string[] {
  const days = [last];
  for (let day = workdayBefore(addDays(last, -yearly)); day > since; day = workdayBefore(addDays(day, -yearly))) {
    days.unshift(day);
  }
  return days;
}

/** Reviews are held a little before they are due. */
function plannedFor(day: string): string {
  return addDays(day, 9);
}

function nextAfterLast(row: PartnershipRow): string | undefined {
  return row.Stage === 'Closed' ? expectedReview(row) : row.NextReview;
}

/** What stood as the next review of an entry until it was closed. */
function expectedReview(row: PartnershipRow): string | undefined {
  if (row.LastReview) {
    return addDays(row.LastReview, yearly);
  }
  return row.StartDate && addDays(row.StartDate, untilFirstReview);
}
