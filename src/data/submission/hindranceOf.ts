import { FormDefinition } from '../../domain/protocol/form';
import { Hindrance, hindranceTo } from '../../domain/submission/hindrance';
import { entryById } from '../entry';
import type { ListStore } from '../stores/listStore';
import { submissionsOfEntry } from './submissionHead';

/** What keeps a form of an entry from being begun, as things are now. One request. */
export async function hindranceOf(store: ListStore, form: FormDefinition, entryId: number): Promise<Hindrance | undefined> {
  const [{ entry }, forms] = await store.inOneRequest((together) => Promise.all([entryById(together, entryId), submissionsOfEntry(together, entryId, form.restricted ?? false)]));
  return hindranceTo(form, entry.stage, forms);
}
