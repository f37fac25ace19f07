import { submissionName } from '../../domain/approval/submittedContent';
import { SubmissionPlace } from '../../domain/submission/submission';
import type { ListStore } from '../stores/listStore';
import { coursesByName, FormsCourse, noCourse } from './courseOfForm';

/** So that the address of a request stays short enough. */
const atOnce = 20;

/** Tells what happened to each of these forms; restricted ones have no course. One request, none for no form. On a site from before there were approvals nothing happened. */
export async function coursesOfForms(store: Pick<ListStore, 'inOneRequest'>, forms: readonly SubmissionPlace[]): Promise<(form: SubmissionPlace) => FormsCourse> {
  const names = Array.from(new Set(forms.filter(({ restricted }) => !restricted).map(submissionName)));
  const chunks = Array.from({ length: Math.ceil(names.length / atOnce) }, (_, at) => names.slice(at * atOnce, (at + 1) * atOnce));
  const found = chunks.length === 0 ? [] : await store.inOneRequest((together) => Promise.all(chunks.map((chunk) => coursesByName(together, chunk))));
  const courses = new Map(found.flatMap((each) => Array.from(each)));
  return (form) => (form.restricted ? undefined : courses.get(submissionName(form))) ?? noCourse;
}
