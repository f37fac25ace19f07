import { submissionName } from '../../domain/approval/submittedContent';
import { SubmissionPlace } from '../../domain/submission/submission';
import type { ListStore, Reading } from '../stores/listStore';
import { StoreError } from '../stores/storeError';
import { stepsOfForms } from './approvalSteps';
import { chainsOf } from './chains';
import { FormsCourse, noCourse } from './courseOfForm';

/** So that the address of a request stays short enough. */
const atOnce = 20;

/** Tells what happened to each of these forms; restricted ones have no course. One request, none for no form. On a site from before there were approvals nothing happened. */
export async function coursesOfForms(store: Pick<ListStore, 'inOneRequest'>, forms: readonly SubmissionPlace[]): Promise<(form: SubmissionPlace) => FormsCourse> {
  const open = forms.filter(({ restricted }) => !restricted);
  const chunks = Array.from({ length: Math.ceil(open.length / atOnce) }, (_, at) => open.slice(at * atOnce, (at + 1) * atOnce));
  const found = chunks.length === 0 ? [] : await store.inOneRequest((together) => Promise.all(chunks.map((chunk) => coursesIn(together, chunk))));
  const courses = new Map(found.flat());
  return ({ id, restricted }) => (restricted ? undefined : courses.get(id)) ?? noCourse;
}

async function coursesIn(store: Pick<Reading, 'items'>, forms: readonly SubmissionPlace[]): Promise<readonly (readonly [number, FormsCourse])[]> {
  const names = forms.map(submissionName);
  try {
    // A record is written before its step, and so read after it: what a step says stands in the chain.
    const [steps, chains] = await Promise.all([stepsOfForms(store, names), chainsOf(store, names)]);
    return forms.map((form) => {
      const name = submissionName(form);
      return [form.id, { ...noCourse, ...chains.get(name), steps: steps.filter(({ submission }) => submission === name) }];
    });
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'notFound') return [];
    throw error;
  }
}
