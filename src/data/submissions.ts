import { Answers } from '../domain/protocol/answer';
import { KeptAssessments, nothingKept } from '../domain/protocol/keptAssessments';
import { parseAnswers } from '../domain/protocol/parseAnswers';
import { parseKeptAssessments } from '../domain/protocol/parseKeptAssessments';
import { Submission, SubmissionHead, SubmissionPlace, SubmissionState } from '../domain/submission/submission';
import { ItemRow } from './itemRow';
import { MalformedRow } from './malformedRow';
import { Item, ItemQuery, ListStore, odataText, Reading } from './stores/listStore';
import { StoreError } from './stores/storeError';
import { headOf, headQuery } from './submission/submissionHead';
import { listOf } from './submission/submissionList';

const wholeQuery = { ...headQuery, select: [...headQuery.select, 'Answers', 'Assessments'] } satisfies ItemQuery;

/** Rejects with `notFound` when it is there no longer. One request. */
export async function submissionById(store: Pick<Reading, 'items'>, place: SubmissionPlace): Promise<Submission> {
  const list = listOf(place);
  const [item] = await store.items(list, { ...wholeQuery, filter: `Id eq ${place.id}`, top: 1 });
  if (item === undefined) throw new StoreError('notFound', `There is no form ${place.id} in ${list}.`);
  return submissionOf(place.restricted, item);
}

/** Forms of a list. One that cannot be read does not keep the others from it: it is named. */
export interface ReadSubmissions {
  readonly submissions: readonly Submission[];
  readonly unreadable: readonly MalformedRow[];
}

/** What somebody is filling in or has filled in, restricted ones where they may be read, the last changed first. One request. */
export async function submissionsOfOfficer(store: ListStore, oid: string): Promise<ReadSubmissions> {
  const filter = `OfficerOid eq ${odataText(oid)}`;
  const found = await store.inOneRequest((together) => Promise.all([false, true].map((restricted) => submissionsIn(together, restricted, filter))));
  return {
    submissions: found.flatMap(({ submissions }) => submissions).sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1)),
    unreadable: found.flatMap(({ unreadable }) => unreadable)
  };
}

const undone: readonly SubmissionState[] = ['Rejected', 'Withdrawn'];

/** What else an entry has that everybody may read. */
interface EntrysOthers {
  readonly answers: Answers;
  /** Its other forms, of whatever kind and state; the one that was begun last comes first. */
  readonly siblings: readonly SubmissionHead[];
  readonly unreadable: readonly MalformedRow[];
}

/**
 * Answers of the entry's forms of other kinds that everybody may read, given under the same protocol; of two of one form, the later one's. Of its own kind there are none: a form
 * that is filled in again asks again (C5). Nor do rejected and withdrawn ones count.
 */
export async function openAnswersOfEntry(store: Pick<Reading, 'items'>, entryId: number, own: Submission): Promise<EntrysOthers> {
  const { submissions, unreadable } = await submissionsIn(store, false, `PartnershipId eq ${entryId}`);
  const others = submissions.filter(({ form, protocol, state }) => form !== own.form && protocol === own.protocol && !undone.includes(state)).sort((one, other) => one.id - other.id);
  return { answers: Object.assign({}, ...others.map(({ answers }) => answers)) as Answers, siblings: submissions.filter(({ id }) => id !== own.id || own.restricted).sort((one, other) => other.id - one.id), unreadable };
}

async function submissionsIn(store: Pick<Reading, 'items'>, restricted: boolean, filter: string): Promise<ReadSubmissions> {
  try {
    const items = await store.items(listOf({ restricted }), { ...wholeQuery, filter, top: 5000 });
    const read = items.map((item) => readable(() => submissionOf(restricted, item)));
    return { submissions: read.flatMap((each) => (each instanceof MalformedRow ? [] : [each])), unreadable: read.flatMap((each) => (each instanceof MalformedRow ? [each] : [])) };
  } catch (error) {
    // Whoever may not read restricted ones does not even see that there are any.
    if (restricted && error instanceof StoreError && (error.kind === 'denied' || error.kind === 'notFound')) return { submissions: [], unreadable: [] };
    throw error;
  }
}

function readable(read: () => Submission): Submission | MalformedRow {
  try {
    return read();
  } catch (error) {
    if (error instanceof MalformedRow) return error;
    throw error;
  }
}

function submissionOf(restricted: boolean, item: Item): Submission {
  const list = listOf({ restricted });
  const row = new ItemRow(list, item);
  return { ...headOf(restricted, item), answers: answersIn(list, row), assessments: assessmentsIn(list, row) };
}

function answersIn(list: string, row: ItemRow): Submission['answers'] {
  const text = row.text('Answers');
  try {
    return text === undefined ? {} : parseAnswers(text);
  } catch {
    throw new MalformedRow(list, row.id, 'Answers', text?.slice(0, 100));
  }
}

function assessmentsIn(list: string, row: ItemRow): KeptAssessments {
  const text = row.text('Assessments');
  if (text === undefined) return nothingKept;
  const kept = parseKeptAssessments(text);
  if (kept === undefined) throw new MalformedRow(list, row.id, 'Assessments', text.slice(0, 100));
  return kept;
}
