import { Day } from '../calendar/day';
import { PeopleRoleFieldName } from '../peopleRole/peopleRoleField';
import { Term } from '../protocol/protocol';
import { Editors } from '../record/editors';
import { FieldValues } from '../record/fieldSpec';
import { dayIn, personIn, textIn } from '../record/valueIn';

/** Somebody of the directory; rules go by the id alone. */
export interface Approver {
  readonly oid: string;
  readonly name: string;
}

/** A row of People roles, as approvals read it. */
export interface RoleHolding {
  readonly role: string;
  readonly service?: string;
  readonly directorate?: string;
  /** Absent when the row names nobody whom the directory knows. */
  readonly holder?: Approver;
  readonly deputy?: Approver;
  readonly coverFrom?: Day;
  readonly coverTo?: Day;
  readonly from?: Day;
  readonly to?: Day;
  /** Who has ever changed the row. */
  readonly writtenBy: Editors;
}

/** What People roles calls the roles that it can hold. Whoever has another role is named by the form itself. */
export const roleChoices: Readonly<Partial<Record<Term, string>>> = {
  headOfService: 'Head of Service',
  executiveDirector: 'Executive Director',
  monitoringOfficer: 'Monitoring Officer',
  section151Officer: 'Section 151 officer',
  policyUnit: 'Policy unit'
};

/** Pages leave that to the service. */
const notLookedAt: Editors = { oids: [], areAll: true };

/**
 * Whoever the row shows has the role. The directory id that stands beside them is not looked at: SharePoint's own form changes the person alone.
 * @param directoryIds of the people that the row shows, by their ids in the site; without those whom the directory does not know.
 */
export function roleHolding(values: FieldValues<PeopleRoleFieldName>, directoryIds: ReadonlyMap<number, string>, writtenBy: Editors = notLookedAt): RoleHolding {
  return {
    role: textIn(values, 'role') ?? '',
    service: textIn(values, 'service'),
    directorate: textIn(values, 'directorate'),
    holder: approverIn(values, 'holder', directoryIds),
    deputy: approverIn(values, 'deputy', directoryIds),
    coverFrom: dayIn(values, 'coverFrom'),
    coverTo: dayIn(values, 'coverTo'),
    from: dayIn(values, 'from'),
    to: dayIn(values, 'to'),
    writtenBy
  };
}

export function isCurrent({ from, to }: RoleHolding, today: Day): boolean {
  return (from ?? today) <= today && (to ?? today) >= today;
}

/** Today, and not by a row that they wrote themselves. */
export function isHeldBy(holding: RoleHolding, oid: string, today: Day): boolean {
  return holding.holder?.oid === oid && !mayHaveWritten(holding, oid) && isCurrent(holding, today);
}

/** Somebody else's later save of it makes a row no less theirs; of one whose versions leave out a save nobody can tell whose it is. */
export function mayHaveWritten({ writtenBy: { oids, areAll } }: RoleHolding, oid: string): boolean {
  return !areAll || oids.includes(oid);
}

function approverIn(values: FieldValues<PeopleRoleFieldName>, field: PeopleRoleFieldName, directoryIds: ReadonlyMap<number, string>): Approver | undefined {
  const person = personIn(values, field);
  const oid = person && directoryIds.get(person.id);
  return person === undefined || oid === undefined ? undefined : { oid, name: person.name };
}
