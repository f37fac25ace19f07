import { noCourse } from '../../../../data/approval/courseOfForm';
import { coursesOfForms } from '../../../../data/approval/coursesOfForms';
import { gathered } from '../../../../data/gathered';
import { ListStore } from '../../../../data/stores/listStore';
import { StoreError } from '../../../../data/stores/storeError';
import { submissionsOfEntry } from '../../../../data/submission/submissionHead';
import { FormByChain, formByChain } from '../../../../domain/approval/formByChain';
import { SubmissionHead } from '../../../../domain/submission/submission';

/** The forms of an entry, the last changed first, with what has been decided on them, as far as the reader may see that: a second request where it has forms. */
export async function formsWithStanding(store: ListStore, entryId: number, withRestricted: boolean): Promise<readonly FormByChain<SubmissionHead>[]> {
  const forms = await submissionsOfEntry(gathered(store), entryId, withRestricted);
  const courses = await coursesOfForms(store, forms).catch((error: unknown) => {
    if (error instanceof StoreError && error.kind === 'denied') return () => noCourse;
    throw error;
  });
  return forms.map((form) => formByChain(form, courses(form)));
}
