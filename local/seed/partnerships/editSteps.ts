import { addDays, daysBetween } from '../../../src/domain/calendar/day';
import { anchorDay, importDay, workdayBefore } from '../council/calendar';
import { Random } from '../council/random';
import { PartnershipRow } from '../council/row';
import { Staffing } from '../people/staffing';
import { officerOf, Step } from './step';

/** Entries that had another name when the register moved into the site. */
const earlierNames: Readonly<Record<string, string>> = {
  'P-0002': 'Cwm Onnen Crime & Disorder Reduction Partnership',
  'P-0024': 'Walking and Cycling Group',
  'P-0051': 'Shared I.T. Service'
};

/** Edits between reviews: another officer, the new year's money, another name. `likely`: of each of the first two. */
export function editSteps(row: PartnershipRow, staffing: Staffing, random: Random, likely: number): Step[] {
  const policy = staffing.policyUnit[random.between(0, 3)].oid;
  const steps: Step[] = [];
  const leaver = staffing.leavers.get(row.Service);
  if (leaver && row.LeadOfficerOid && random.chance(likely)) {
    steps.push({ day: aDayIn(random), by: policy, set: { LeadOfficerOid: row.LeadOfficerOid }, was: { LeadOfficerOid: leaver.oid } });
  }
  if (row.AnnualContribution && random.chance(likely)) {
    steps.push(newYearsMoney(row, row.AnnualContribution, officerOf(row, staffing), random));
  }
  const earlier = earlierNames[row.Reference];
  if (earlier) {
    steps.push({ day: aDayIn(random), by: policy, set: { Title: row.Title }, was: { Title: earlier } });
  }
  return steps;
}

/** Entered in April, after the budget: more than in the year before. */
function newYearsMoney(row: PartnershipRow, money: number, by: string, random: Random): Step {
  const before = Math.round((money * random.between(84, 97)) / 10_000) * 100;
  const budget = row.TotalBudget === undefined ? {} : { TotalBudget: row.TotalBudget };
  const budgetBefore = row.TotalBudget === undefined ? {} : { TotalBudget: row.TotalBudget - (money - before) };
  return {
    day: workdayBefore(random.pick(['2025-04-10', '2026-04-16'])), by,
    set: { AnnualContribution: money, ...budget }, was: { AnnualContribution: before, ...budgetBefore }
  };
}

function aDayIn(random: Random): string {
  return workdayBefore(addDays(importDay, random.between(40, daysBetween(importDay, anchorDay) - 30)));
}
