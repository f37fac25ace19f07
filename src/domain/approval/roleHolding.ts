import { Day } from '../calendar/day';
import { PeopleRoleFieldName } from '../peopleRole/peopleRoleField';
import { Term } from '../protocol/protocol';
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
  /** Directory id of whoever changed the row last. */
  readonly editedBy: string;
}

/** What People roles calls the roles that it can hold. Whoever has another role is named by the form itself. */
export const roleChoices: Readonly<Partial<Record<Term, string>>> = {
  headOfService: 'Head of Service',
  executiveDirector: 'Executive Director',
  monitoringOfficer: 'Monitoring Officer',
  section151Officer: 'Section 151 officer',
  policyUnit: 'Policy unit'
};

export function roleHolding(values: FieldValues<PeopleRoleFieldName>, editedBy: string): RoleHolding {
  return {
    role: textIn(values, 'role') ?? '',
    service: textIn(values, 'service'),
    directorate: textIn(values, 'directorate'),
    holder: approverIn(values, 'holder'),
    deputy: approverIn(values, 'deputy'),
    coverFrom: dayIn(values, 'coverFrom'),
    coverTo: dayIn(values, 'coverTo'),
    from: dayIn(values, 'from'),
    to: dayIn(values, 'to'),
    editedBy
  };
}

export function isCurrent({ from, to }: RoleHolding, today: Day): boolean {
  return (from ?? today) <= today && (to ?? today) >= today;
}

/** Today, and not by a row that they wrote themselves. */
export function isHeldBy(holding: RoleHolding, oid: string, today: Day): boolean {
  return holding.holder?.oid === oid && holding.editedBy !== oid && isCurrent(holding, today);
}

function approverIn(values: FieldValues<PeopleRoleFieldName>, field: PeopleRoleFieldName): Approver | undefined {
  const person = personIn(values, field);
  return person?.oid === undefined || person.oid === '' ? undefined : { oid: person.oid, name: person.name };
}
