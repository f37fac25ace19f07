import { NearDuplicate, OrganisationNames } from '../../domain/organisation/likeness';
import { nearDuplicates } from '../../domain/organisation/nearDuplicates';
import { OrganisationFieldName } from '../../domain/organisation/organisationField';
import { FieldValues } from '../../domain/record/fieldSpec';
import { organisationColumns } from '../organisations';
import { choicesFor, siteLists } from '../siteLists';
import { ListStore, SiteList } from '../stores/listStore';
import { forgetOrganisations, organisationIndex } from './knownOrganisations';
import { AddedOrganisation, AddingOrganisation, addOrganisation } from './addOrganisation';

/** What a form that adds an organisation needs, over a store (`ui/organisation/newOrganisationProps.ts`). */
export interface OrganisationSource {
  readonly sectors: readonly string[];
  nearTo(names: OrganisationNames, when?: 'asKnown' | 'asItIsNow'): Promise<readonly NearDuplicate[]>;
  add(values: FieldValues<OrganisationFieldName>, adding?: AddingOrganisation): Promise<AddedOrganisation>;
}

export async function newOrganisationSource(store: ListStore): Promise<OrganisationSource> {
  return organisationSourceOf(store, await siteLists(store));
}

/** The same where the site's lists are known already. */
export function organisationSourceOf(store: ListStore, lists: readonly SiteList[]): OrganisationSource {
  const { sector: sectors = [] } = choicesFor(lists, organisationColumns);
  return { sectors, nearTo: (names, when) => nearOrganisations(store, names, when), add: (values, adding) => addOrganisation(store, values, adding) };
}

/** @param when `asItIsNow`: what others added since the page was opened counts too, for one request more. */
export async function nearOrganisations(store: ListStore, names: OrganisationNames, when: 'asKnown' | 'asItIsNow' = 'asKnown'): Promise<readonly NearDuplicate[]> {
  if (when === 'asItIsNow') forgetOrganisations(store);
  return nearDuplicates(names, await organisationIndex(store));
}
