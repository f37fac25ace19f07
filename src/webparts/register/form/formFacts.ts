import { offeredChoices } from '../../../data/entryEdit/offeredChoices';
import { findOrganisations } from '../../../data/organisation/findOrganisations';
import { organisationSourceOf } from '../../../data/organisation/newOrganisationSource';
import { rolesForService } from '../../../data/peopleRoles';
import type { ListStore, SiteList } from '../../../data/stores/listStore';
import { Day } from '../../../domain/calendar/day';
import { EntryFacts } from '../../../domain/partnership/entryEdit';
import { directorateOf } from '../../../domain/peopleRole/directorateOf';
import { Language } from '../../../loc/wording';
import { FormSources } from '../../../ui/form/formContext';
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

/** Where the fields look people and organisations up. */
export function formSources(store: ListStore, today: Day, language: Language): FormSources {
  return {
    language,
    findPeople: async (text) => (await store.editing()).findPeople(text),
    takePerson: async ({ oid, loginName, name, mail }) => {
      const person = await (await store.editing()).ensurePerson(loginName);
      return { id: person.id, name: person.name || name, mail: person.mail ?? mail, oid };
    },
    findOrganisations: (text) => findOrganisations(store, text, today)
  };
}
