import { offeredChoices } from '../../../data/entryEdit/offeredChoices';
import { organisationSourceOf } from '../../../data/organisation/newOrganisationSource';
import { rolesForService } from '../../../data/peopleRoles';
import type { ListStore, SiteList } from '../../../data/stores/listStore';
import { Day } from '../../../domain/calendar/day';
import { EntryFacts } from '../../../domain/partnership/entryEdit';
import { directorateOf } from '../../../domain/peopleRole/directorateOf';
import { FormGround } from './formGround';

/** What the checks go by. */
export function entryFacts(lists: readonly SiteList[], today: Day): EntryFacts {
  return { today, ...offeredChoices(lists) };
}

export function groundOf(store: ListStore, lists: readonly SiteList[], today: Day): FormGround {
  return {
    lists, today, organisations: organisationSourceOf(store, lists),
    directorateOf: async (service) => directorateOf(service, await rolesForService(store, service), today)
  };
}
