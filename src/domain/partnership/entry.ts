import { Day } from '../calendar/day';
import { Pence } from './money';

/** Somebody of the council, as a Person column knows them. */
export interface PersonRef {
  readonly id: number;
  readonly name: string;
  readonly mail?: string;
  /** What Teams knows them by (user principal name); often, not always, the mail address. */
  readonly signInName?: string;
  /** Directory id, where the list keeps it beside the person. */
  readonly oid?: string;
}

export interface OrganisationRef {
  readonly id: number;
  readonly name: string;
  readonly nameCy?: string;
}

export interface WebLink {
  readonly address: string;
  readonly text: string;
}

/**
 * An entry of the register (C1, C2). Choices are plain text: the policy unit may add to them.
 * What is empty in the list is absent here.
 */
export interface Entry {
  readonly id: number;
  readonly reference: string;
  readonly name: string;
  readonly nameCy?: string;
  readonly purpose?: string;
  readonly purposeCy?: string;
  readonly kind: string;
  readonly model?: string;
  readonly form?: string;
  readonly stage: string;
  readonly significance?: string;
  readonly service?: string;
  readonly directorate?: string;
  readonly councilRole?: string;
  readonly accountableBody: boolean;
  readonly footprint?: string;
  readonly statutory: boolean;
  readonly goodPractice: boolean;
  readonly grantFunded: boolean;
  readonly reasons: readonly string[];
  readonly entered?: string;
  readonly priorities: readonly string[];
  readonly leadOfficer?: PersonRef;
  readonly sponsoringOfficer?: PersonRef;
  readonly leadOrganisation?: OrganisationRef;
  readonly annualContribution?: Pence;
  readonly inKind?: Pence;
  readonly staffDays?: number;
  readonly totalBudget?: Pence;
  readonly start?: Day;
  readonly plannedEnd?: Day;
  readonly closed?: Day;
  readonly lastReview?: Day;
  readonly nextReview?: Day;
  readonly website?: WebLink;
  readonly changedAt: string;
  readonly changedBy?: PersonRef;
}
