import { MeantOrganisation } from '../../domain/import/importPlan';
import { OrganisationRef, PersonRef } from '../../domain/partnership/entry';
import { FieldValues } from '../../domain/record/fieldSpec';
import { FieldValue } from '../../domain/record/fieldValue';
import { RowLeftReason } from './importOutcome';
import { ImportTally } from './importTally';

/** Ends one row. */
class RowLeft extends Error {
  public constructor(public readonly why: RowLeftReason) {
    super(why);
    this.name = 'RowLeft';
  }
}

/** Does what it can for a row, or leaves it. */
export function settled(tally: ImportTally, { row }: { readonly row: number }, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof RowLeft)) throw error;
    tally.left(row, error.why);
  }
}

/** What the plan could not know yet: ids of people whom the site did not know, and of organisations that the import adds. */
export class Meant {
  /**
   * @param people by directory id.
   * @param added by their key in the plan.
   * @param known of the register, by id.
   */
  public constructor(private readonly people: ReadonlyMap<string, PersonRef>, private readonly added: ReadonlyMap<string, OrganisationRef>, private readonly known: ReadonlyMap<number, OrganisationRef>) {}

  /** Throws `RowLeft`. */
  public values<Name extends string>(values: FieldValues<Name>): FieldValues<Name> {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.value(value as FieldValue | undefined)])) as FieldValues<Name>;
  }

  /** Throws `RowLeft`. */
  public value(value: FieldValue | undefined): FieldValue | undefined {
    if (value?.kind === 'person' && value.person.id === 0) {
      const person = this.people.get(value.person.oid ?? '');
      if (person === undefined) throw new RowLeft('personGone');
      return { kind: 'person', person };
    }
    if (value?.kind === 'organisation' && value.organisation.id === 0) {
      const organisation = this.added.get(value.organisation.name);
      if (organisation === undefined) throw new RowLeft('organisationLeft');
      return { kind: 'organisation', organisation };
    }
    return value;
  }

  /** Nothing for one that could not be added. */
  public organisation(meant: MeantOrganisation): OrganisationRef | undefined {
    return 'id' in meant ? this.known.get(meant.id) : this.added.get(meant.key);
  }
}
