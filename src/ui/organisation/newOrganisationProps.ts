import type { AddingOrganisation } from '../../data/organisation/addOrganisation';
import { NearDuplicate, OrganisationNames } from '../../domain/organisation/likeness';
import { OrganisationFieldName } from '../../domain/organisation/organisationField';
import { OrganisationRef } from '../../domain/partnership/entry';
import { FieldValues } from '../../domain/record/fieldSpec';

export interface ReferencedOrganisation extends OrganisationRef {
  readonly reference: string;
}

export interface NewOrganisationProps {
  /** What was typed while looking for it. */
  readonly name: string;
  readonly source: NewOrganisationSource;
  /** It is what the whole screen is about, and needs neither frame nor title of its own. */
  readonly isAlone?: boolean;
  /** The one that was added, or the known one that it turned out to be. */
  onDone(organisation: ReferencedOrganisation): void;
  onCancel(): void;
}

/** Where a new organisation is compared and kept (`src/data/organisation/newOrganisationSource.ts` gives it over a store). */
export interface NewOrganisationSource {
  /** What the list offers as sectors. */
  readonly sectors: readonly string[];
  /** Known ones that it may be, the most alike first. `asItIsNow` counts in what others added since the page was opened. */
  nearTo(names: OrganisationNames, when?: 'asKnown' | 'asItIsNow'): Promise<readonly NearDuplicate[]>;
  /**
   * Adds it under a reference of its own. Rejects with a `StoreError`.
   * @param adding the same for every try of one form, so that one whose answer was lost is not added twice.
   */
  add(values: FieldValues<OrganisationFieldName>, adding?: AddingOrganisation): Promise<ReferencedOrganisation>;
}
