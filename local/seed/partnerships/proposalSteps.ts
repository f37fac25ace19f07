import { addDays, daysBetween } from '../../../src/domain/calendar/day';
import { Stage, stages } from '../../../src/domain/partnership/stage';
import { anchorDay, workdayBefore } from '../council/calendar';
import { randomFor } from '../council/random';
import { PartnershipRow } from '../council/row';
import { Staffing } from '../people/staffing';
import { untilFirstReview } from './reviewDays';
import { alsoSets, move, officerOf, Step } from './step';

/** What is filled in when an entry reaches a stage; the rest stands from the first day. */
const askedAt = {
  Screening: ['Model', 'Form', 'Statutory', 'GoodPractice', 'GrantFunded', 'Entered', 'CouncilRole', 'AccountableBody', 'LeadOrganisation', 'Reasons'],
  Checklist: ['AnnualContribution', 'InKind', 'StaffDays', 'TotalBudget', 'Significance', 'Priorities'],
  Approval: ['NameCy', 'PurposeCy', 'StartDate', 'EndDate'],
  'Set up': ['Website']
} as const satisfies Partial<Record<Stage, readonly (keyof PartnershipRow)[]>>;

type Proposal = keyof typeof askedAt;
const proposalStages = Object.keys(askedAt) as Proposal[];

const emptyYesAndNo: Partial<PartnershipRow> = {
  Statutory: false, GoodPractice: false, GrantFunded: false, AccountableBody: false, Reasons: [], Priorities: [], Significance: 'Not assessed'
};

/** The way of an entry from idea to where it is, or to its start: even steps, each filling in what the stage asks for. */
export function proposalSteps(row: PartnershipRow, entered: string, staffing: Staffing): Step[] {
  const started = row.StartDate && stages.indexOf(row.Stage) >= stages.indexOf('Running') ? row.StartDate : undefined;
  const reached = proposalStages.slice(0, passed(row, started));
  const until = started ?? row.ClosedDate ?? lately(row, entered);
  const count = reached.length + (started || row.ClosedDate ? 1 : 0);
  const steps = reached.map((stage, index) => {
    const day = workdayBefore(addDays(entered, Math.round((daysBetween(entered, until) * (index + 1)) / count)));
    const by = stage === 'Set up' ? staffing.policyUnit[0].oid : officerOf(row, staffing);
    return fills(move(reached[index - 1] ?? 'Idea', stage, day, by), row, stage);
  });
  if (!started) {
    return steps;
  }
  const start = move('Set up', 'Running', started, officerOf(row, staffing));
  const reviewed = row.NextReview ?? row.LastReview ?? row.ClosedDate;
  return [...steps, reviewed ? alsoSets(start, { NextReview: addDays(started, untilFirstReview) }, { NextReview: undefined }) : start];
}

/** When a proposal last moved. */
function lately(row: PartnershipRow, entered: string): string {
  const day = addDays(anchorDay, -randomFor(`proposal ${row.Reference}`).between(4, 70));
  return day > entered ? day : addDays(anchorDay, -4);
}

/** How many of the stages before the start it has been through; what closed without a start was screened only. */
function passed(row: PartnershipRow, started: string | undefined): number {
  if (row.Stage === 'Closed' && !started) {
    return 1;
  }
  return started ? proposalStages.length : stages.indexOf(row.Stage);
}

function fills(step: Step, row: PartnershipRow, stage: Proposal): Step {
  const filled = askedAt[stage].filter(column => row[column] !== undefined);
  const set = Object.fromEntries(filled.map(column => [column, row[column]]));
  const was = Object.fromEntries(filled.map(column => [column, emptyYesAndNo[column]]));
  return alsoSets(step, set, was);
}
