import { Answers } from '../../domain/protocol/answer';
import { Protocol } from '../../domain/protocol/protocol';
import { Submission, SubmissionHead, SubmissionPlace } from '../../domain/submission/submission';
import { actionsOfEntry, LoadedAction } from '../actions';
import { protocolNamed } from '../adoptedProtocols';
import { courseOfForm, FormsCourse } from '../approval/courseOfForm';
import type { MalformedRow } from '../malformedRow';
import { siteLists } from '../siteLists';
import type { ListStore, SiteList } from '../stores/listStore';
import { openAnswersOfEntry, submissionById } from '../submissions';

/** A form with all that is needed to fill it in. */
export interface LoadedForm {
  readonly submission: Submission;
  /** Absent when the site has no longer the version that the form was begun under. */
  readonly protocol: Protocol | undefined;
  /** Answers of the entry's other forms under the same version. */
  readonly others: Answers;
  /** The entry's other forms that everybody may read. */
  readonly siblings: readonly SubmissionHead[];
  /** Of the entry, whatever they come from. */
  readonly actions: readonly LoadedAction[];
  /** Those of the entry's forms that cannot be read: their answers are not among the others. */
  readonly unreadable: readonly MalformedRow[];
  readonly lists: readonly SiteList[];
  readonly course: FormsCourse;
}

/** Two requests: what the form is of is known after the first. */
export async function openForm(store: ListStore, place: SubmissionPlace): Promise<LoadedForm> {
  const [submission, lists] = await store.inOneRequest((together) => Promise.all([submissionById(together, place), siteLists(store, together)]));
  const { entry } = submission;
  const [protocol, others, actions, course] = await store.inOneRequest((together) => Promise.all([
    protocolNamed(store, submission.protocol, together), entry === undefined ? { answers: {}, siblings: [], unreadable: [] } : openAnswersOfEntry(together, entry.id, submission),
    entry === undefined ? [] : actionsOfEntry(together, entry.id), courseOfForm(together, place)
  ]));
  return { submission, protocol, others: others.answers, siblings: others.siblings, unreadable: others.unreadable, actions, lists, course };
}
