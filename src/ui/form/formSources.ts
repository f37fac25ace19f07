import { findOrganisations } from '../../data/organisation/findOrganisations';
import type { ListStore } from '../../data/stores/listStore';
import { Day } from '../../domain/calendar/day';
import { Language } from '../../loc/wording';
import { FormSources } from './formContext';

/** Where the fields of a form look people and organisations up. */
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
