import type { ListStore } from '../../../data/stores/listStore';
import { registerList } from './viewRows';

/** A store that has already been asked for the register's definition, so that the answer is on its way while the page draws. */
export function askedEarly(store: ListStore): ListStore {
  let early: ReturnType<ListStore['schema']> | undefined = store.schema(registerList);
  // Whoever asks gets the failure; nobody may ever ask.
  early.catch(() => undefined);
  return {
    ...store,
    schema: (list) => {
      const answer = list === registerList ? early : undefined;
      if (answer) early = undefined;
      return answer ?? store.schema(list);
    }
  };
}
