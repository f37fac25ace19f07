import { Day } from '../../../domain/calendar/day';
import { findOrganisations } from '../../../data/organisation/findOrganisations';
import { ListStore } from '../../../data/stores/listStore';
import { Language } from '../../../loc/wording';
import { FormSources } from '../../../ui/form/formContext';

/** Forms about organisations name organisations, never people. */
export function organisationSources(store: ListStore, today: Day, language: Language): FormSources {
  return {
    language,
    findOrganisations: (text) => findOrganisations(store, text, today),
    findPeople: () => Promise.resolve([]),
    takePerson: () => Promise.reject(new Error('No field here names a person.'))
  };
}
