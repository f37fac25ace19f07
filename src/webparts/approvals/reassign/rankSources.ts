import { rankHolders } from '../../../data/approval/rankHolders';
import type { ListStore } from '../../../data/stores/listStore';
import type { Day } from '../../../domain/calendar/day';
import type { Term } from '../../../domain/protocol/protocol';
import type { Language } from '../../../loc/wording';
import type { FormSources } from '../../../ui/form/formContext';
import { formSources } from '../../../ui/form/formSources';

/** Of the directory only whom a step of this role can be given to, as far as People roles can be read; the service looks for itself. */
export function rankSources(store: ListStore, role: Term, today: Day, language: Language): FormSources {
  const all = formSources(store, today, language);
  const holders = async (): Promise<ReadonlySet<string> | undefined> => rankHolders(store, role, today).catch(() => undefined);
  return {
    ...all,
    findPeople: async (text) => {
      const [found, held] = await Promise.all([all.findPeople(text), holders()]);
      return held === undefined ? found : found.filter(({ oid }) => held.has(oid));
    }
  };
}
