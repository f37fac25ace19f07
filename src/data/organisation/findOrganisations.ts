import { Day } from '../../domain/calendar/day';
import { hasEnded, KnownOrganisation } from '../../domain/organisation/knownOrganisation';
import { searchOrganisations } from '../../domain/organisation/searchOrganisations';
import { ListStore } from '../stores/listStore';
import { knownOrganisations } from './knownOrganisations';

const most = 20;

/** To choose from: one that has ended is found, so that nobody adds it anew, and marked. */
export async function findOrganisations(store: ListStore, text: string, today: Day): Promise<readonly (KnownOrganisation & { readonly ended: boolean })[]> {
  const found = searchOrganisations(text, await knownOrganisations(store));
  return found.slice(0, most).map((organisation) => ({ ...organisation, ended: hasEnded(organisation, today) }));
}
