import { Stage } from '../../../src/domain/partnership/stage';
import { Status } from '../../../src/domain/partnership/status';
import { CouncilRole, Footprint, Form, Kind, Model } from '../partnerships/draft';
import { Directorate, Service } from './services';

/**
 * An item of Partnerships by internal column names; money in pounds, days as `YYYY-MM-DD`. People are their directory
 * ids and the leading organisation is its reference until the loader knows the site's own ids.
 */
export interface PartnershipRow {
  readonly Title: string;
  readonly Reference: string;
  readonly NameCy?: string;
  readonly Purpose?: string;
  readonly PurposeCy?: string;
  readonly Kind: Kind;
  readonly Model?: Model;
  readonly Form?: Form;
  readonly Stage: Stage;
  readonly Status: Status;
  readonly Significance: Significance;
  readonly LastReview?: string;
  readonly NextReview?: string;
  readonly Service: Service;
  readonly Directorate: Directorate;
  readonly CouncilRole?: CouncilRole;
  readonly AccountableBody: boolean;
  readonly Footprint?: Footprint;
  readonly Statutory: boolean;
  readonly GoodPractice: boolean;
  readonly GrantFunded: boolean;
  readonly Reasons: readonly string[];
  readonly Entered?: string;
  readonly Priorities: readonly string[];
  readonly LeadOfficerOid?: string;
  readonly SponsoringOfficerOid?: string;
  readonly LeadOrganisation?: string;
  readonly AnnualContribution?: number;
  readonly InKind?: number;
  readonly StaffDays?: number;
  readonly TotalBudget?: number;
  readonly StartDate?: string;
  readonly EndDate?: string;
  readonly ClosedDate?: string;
  readonly Website?: string;
}

export type Significance = 'Significant' | 'Not significant' | 'Not assessed';

/** One saved edit: who, when, and the columns that it set. A column given as `undefined` was emptied. */
interface Change {
  readonly at: string;
  readonly by: string;
  readonly values: Partial<PartnershipRow>;
}

/** An entry as it is today, and how it came to be: as first entered, then change after change. */
export interface PartnershipEntry {
  readonly now: PartnershipRow;
  readonly first: PartnershipRow;
  readonly created: string;
  readonly createdBy: string;
  readonly changes: readonly Change[];
}
