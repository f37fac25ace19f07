import { formatReference } from '../../../src/domain/partnership/reference';
import { stages } from '../../../src/domain/partnership/stage';
import { statusOf } from '../../../src/domain/partnership/status';
import { Person } from '../../tenant/directory/person';
import { council } from '../council/place';
import { Random, randomFor } from '../council/random';
import { PartnershipRow, Significance } from '../council/row';
import { directorateOf } from '../council/services';
import { Organisation } from '../organisations/organisations';
import { Staffing } from '../people/staffing';
import { Basis, Draft, priorityChoices, reasonChoices } from './draft';
import { reviewDays } from './reviewDays';

/** The entry as it stands today: the draft, and what follows from it. */
export function rowOf(draft: Draft, staffing: Staffing, organisationNamed: (name: string) => Organisation): PartnershipRow {
  const has = (basis: Basis): boolean => draft.basis?.includes(basis) ?? false;
  const leader = draft.role === 'Lead' ? council.name : draft.ledBy;
  const random = randomFor(`entry ${draft.number}`);
  return {
    Title: draft.name,
    Reference: formatReference(draft.number),
    NameCy: draft.nameCy,
    Purpose: draft.purpose,
    PurposeCy: draft.purposeCy,
    Kind: draft.kind,
    Model: draft.model,
    Form: draft.form,
    Stage: draft.stage,
    Status: statusOf(draft.stage),
    Significance: significanceOf(draft),
    ...reviewDays(draft),
    Service: draft.service,
    Directorate: directorateOf[draft.service],
    CouncilRole: draft.role,
    AccountableBody: draft.accountable ?? false,
    Footprint: draft.footprint,
    Statutory: has('statutory'),
    GoodPractice: has('good practice'),
    GrantFunded: has('grant'),
    Reasons: (draft.reasons ?? []).map(reason => reasonChoices[reason]),
    Entered: whyEntered(draft, random.chance(0.75)),
    Priorities: (draft.priorities ?? []).map(priority => priorityChoices[priority]),
    LeadOfficerOid: leadOfficerOf(draft, staffing, random)?.oid,
    SponsoringOfficerOid: staffing.heads.get(draft.service)?.oid,
    LeadOrganisation: leader && organisationNamed(leader).reference,
    AnnualContribution: draft.money,
    InKind: draft.inKind,
    StaffDays: draft.staffDays,
    TotalBudget: draft.budget,
    StartDate: draft.start,
    EndDate: draft.end,
    ClosedDate: draft.closed,
    Website: draft.website ? `https://${address(draft.name)}.example` : undefined
  };
}

function leadOfficerOf(draft: Draft, staffing: Staffing, random: Random): Person | undefined {
  const officers = staffing.leadOfficers.get(draft.service) ?? [];
  if (draft.withoutLeadOfficer) {
    return undefined;
  }
  return draft.post === undefined ? random.pick(officers) : officers.find(({ jobTitle }) => jobTitle === draft.post);
}

/**
 * Assessed from the checklist on. Over £30,000 a year (K1), a statutory duty or much staff time makes an entry
 * significant; one that nobody has reviewed has not been assessed either.
 */
function significanceOf(draft: Draft): Significance {
  const early = stages.indexOf(draft.stage) < stages.indexOf('Checklist');
  if (early || draft.review === 'unknown' || (draft.stage === 'Closed' && !draft.start)) {
    return 'Not assessed';
  }
  const heavy = (draft.money ?? 0) + (draft.inKind ?? 0) > 30_000 || (draft.staffDays ?? 0) >= 150;
  return heavy || draft.basis?.includes('statutory') ? 'Significant' : 'Not significant';
}

/** S4; asked at screening. */
function whyEntered(draft: Draft, willing: boolean): string | undefined {
  if (draft.stage === 'Idea' || !draft.reasons) {
    return undefined;
  }
  if (draft.basis?.includes('statutory')) {
    return 'Statutory duty';
  }
  if (draft.basis?.includes('grant')) {
    return 'Effective obligation';
  }
  return willing || draft.kind === 'Collaboration' ? 'Own will' : 'Community need that nobody owned';
}

function address(name: string): string {
  return name.normalize('NFD').replace(/[^A-Za-z ]/g, '').trim().toLowerCase().split(/ +/).slice(0, 4).join('-');
}
