import { SubmissionState } from '../submission/submission';
import { Course } from './course';

/** How far a form is. Whoever may edit its list can write anything into the column there; only that its officer finished it is believed of it. */
export function stateByChain(column: SubmissionState, course: Pick<Course, 'state'> | undefined): SubmissionState {
  return course?.state ?? (column === 'Concluded' ? 'Concluded' : 'Draft');
}
