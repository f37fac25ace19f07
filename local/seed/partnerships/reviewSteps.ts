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

/** The last review since the import, the one that is on now, and the closing. */
export function reviewSteps(row: PartnershipRow, entered: string | undefined, staffing: Staffing, random: Random): Step[] {
  const policy = staffing.policyUnit[random.between(0, 2)].oid;
  const steps = row.LastReview && row.LastReview > addDays(importDay, 60) ? lastReview(row, row.LastReview, entered, policy, staffing) : [];
  if (row.Stage === 'Review') {
    steps.push(move('Running', 'Review', workdayBefore(addDays(anchorDay, -random.between(5, 20))), policy));
  }
  if (row.ClosedDate && row.ClosedDate > importDay) {
    const from: Stage = row.StartDate ? 'Running' : 'Screening';
    steps.push(alsoSets(move(from, 'Closed', workdayBefore(row.ClosedDate), policy), { ClosedDate: row.ClosedDate, NextReview: undefined }, { ClosedDate: undefined, NextReview: expectedReview(row) }));
  }
  return steps;
}

/** Into review three weeks before, and out of it on the day that the register keeps as the last review. */
function lastReview(row: PartnershipRow, last: string, entered: string | undefined, policy: string, staffing: Staffing): Step[] {
  const renewing = row.Stage === 'Renew or exit';
  const before = entered
    ? { LastReview: undefined, NextReview: row.StartDate && addDays(row.StartDate, untilFirstReview) }
    : { LastReview: previousReview(row, last), NextReview: addDays(last, 9) };
  const after = { LastReview: last, NextReview: row.Stage === 'Closed' ? expectedReview(row) : row.NextReview };
  return [
    move('Running', 'Review', workdayBefore(addDays(last, -reviewed)), policy),
    alsoSets(move('Review', renewing ? 'Renew or exit' : 'Running', last, renewing ? policy : officerOf(row, staffing)), after, before)
  ];
}

function previousReview(row: PartnershipRow, last: string): string | undefined {
  const previous = addDays(last, -yearly);
  return row.StartDate && previous > row.StartDate ? previous : undefined;
}

/** What stood as the next review of an entry until it was closed. */
function expectedReview(row: PartnershipRow): string | undefined {
  if (row.LastReview) {
    return addDays(row.LastReview, yearly);
  }
  return row.StartDate && addDays(row.StartDate, untilFirstReview);
}
