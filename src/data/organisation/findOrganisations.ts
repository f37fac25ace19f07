import { Day } from '../../domain/calendar/day';
import { hasEnded, KnownOrganisation } from '../../domain/organisation/knownOrganisation';
import { Likeness } from '../../domain/organisation/likeness';
import { organisationCandidates } from '../../domain/organisation/organisationCandidates';
import { ListStore } from '../stores/listStore';
import { organisationIndex } from './knownOrganisations';

const most = 20;

type Found = KnownOrganisation & { readonly ended: boolean; readonly likeness?: Likeness };

/** To choose from: one that has ended is found, so that nobody adds it anew, and marked. Where nothing has the text, what nearly has it. */
export async function findOrganisations(store: ListStore, text: string, today: Day): Promise<readonly Found[]> {
  const found = organisationCandidates(text, await organisationIndex(store));
  return found.slice(0, most).map(({ organisation, likeness }) => ({ ...organisation, likeness, ended: hasEnded(organisation, today) }));
}
