import type { ImportFacts } from '../../../domain/import/importFacts';
import type { ImportPlan, MeantOrganisation } from '../../../domain/import/importPlan';
import type { Language } from '../../../loc/wording';
import { nameIn } from '../../../ui/organisation/nameIn';

/** What the organisations of a plan are called, those that it adds among them. */
export interface OrganisationNames {
  /** In a value: one that is added has the id 0 and its key for a name. */
  ofValue(id: number, name: string): string;
  of(organisation: MeantOrganisation): string;
}

export function organisationNames(plan: Pick<ImportPlan, 'organisations'>, { organisations }: Pick<ImportFacts, 'organisations'>, language: Language): OrganisationNames {
  const added = new Map(plan.organisations.map(({ key, name }) => [key, name]));
  const known = new Map(organisations.all.map((each) => [each.id, nameIn(language, each)]));
  const ofValue = (id: number, name: string): string => (id === 0 ? added.get(name) : known.get(id)) ?? name;
  return { ofValue, of: (organisation) => ('id' in organisation ? ofValue(organisation.id, '') : ofValue(0, organisation.key)) };
}
