import { importDay, officeHour } from '../council/calendar';
import { randomFor } from '../council/random';
import { PartnershipEntry, PartnershipRow } from '../council/row';
import { Staffing } from '../people/staffing';
import { editSteps } from './editSteps';
import { proposalSteps } from './proposalSteps';
import { reviewSteps } from './reviewSteps';
import { officerOf, Step } from './step';

/**
 * An entry with the edits that led to what it is. `entered`: the day it came in as an idea; without it, it came with
 * the import. `likely`: how likely each kind of other edit is.
 */
export function withHistory(now: PartnershipRow, entered: string | undefined, staffing: Staffing, likely: number): PartnershipEntry {
  const random = randomFor(`history ${now.Reference}`);
  const running = now.Status === 'Current' || now.Status === 'Under review';
  const steps = [
    ...(entered ? proposalSteps(now, entered, staffing) : []),
    ...reviewSteps(now, entered, staffing, random),
    ...(running && !entered ? editSteps(now, staffing, random, likely) : [])
  ].sort((one, other) => one.day.localeCompare(other.day));
  const handover = steps.find(step => step.was.LeadOfficerOid);
  // What the lead officer did before the present one took over.
  const byAtTheTime = (step: Step): string => handover && step.day < handover.day && step.by === now.LeadOfficerOid ? handover.was.LeadOfficerOid ?? step.by : step.by;
  return {
    now,
    first: steps.reduceRight<PartnershipRow>((row, step) => ({ ...row, ...step.was }), now),
    created: officeHour(entered ?? importDay, entered ? random.between(0, 90) : 0),
    createdBy: entered ? officerOf(now, staffing) : staffing.policyUnit[0].oid,
    // Minutes grow with the number of the edit, so that two on one day stay in order.
    changes: steps.map((step, index) => ({ at: officeHour(step.day, 100 + index * 17), by: byAtTheTime(step), values: step.set }))
  };
}
