import { Stage } from '../../../src/domain/partnership/stage';
import { statusOf } from '../../../src/domain/partnership/status';
import { PartnershipRow } from '../council/row';
import { Staffing } from '../people/staffing';

/** One edit in the life of an entry: what it set, and what stood there before. */
export interface Step {
  readonly day: string;
  readonly by: string;
  readonly set: Partial<PartnershipRow>;
  readonly was: Partial<PartnershipRow>;
}

export function move(from: Stage, to: Stage, day: string, by: string): Step {
  return { day, by, set: { Stage: to, Status: statusOf(to) }, was: { Stage: from, Status: statusOf(from) } };
}

export function alsoSets(step: Step, set: Step['set'], was: Step['was']): Step {
  return { ...step, set: { ...step.set, ...set }, was: { ...step.was, ...was } };
}

/** Only lead officers and the policy unit may edit entries; the policy unit does so where nobody leads. */
export function officerOf(row: PartnershipRow, staffing: Staffing): string {
  return row.LeadOfficerOid ?? staffing.policyUnit[1].oid;
}
