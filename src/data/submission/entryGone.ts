import { StoreError } from '../stores/storeError';

/** The form is there; the entry that it is about has been deleted. */
export class EntryGone extends StoreError {
  public constructor(form: number) {
    super('notFound', `The entry of form ${form} is gone.`);
  }
}
