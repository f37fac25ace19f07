import { chainPages, ChainRow } from '../../../data/approval/chains';
import { ServiceStore } from '../../../data/stores/serviceStore';
import { ChainRecord } from '../../../domain/approval/chainRecord';
import { Course, courseOf } from '../../../domain/approval/course';

/**
 * How far every form has come, by its name, in the order in which they were submitted last. Seals are not looked at: where lists seem to be wrong by this, the chain is read again and checked before anything is written.
 * Of each only the last round is held, without its comments.
 */
export async function chainCourses(store: ServiceStore): Promise<ReadonlyMap<string, Course>> {
  const rounds = new Map<string, ChainRecord[]>();
  const take = ({ submission, record }: ChainRow): void => {
    if (record === undefined) return;
    if (record.event.kind === 'submitted') {
      rounds.delete(submission);
      rounds.set(submission, [lean(record)]);
    } else rounds.get(submission)?.push(lean(record));
  };
  for await (const page of chainPages(store)) page.forEach(take);
  const courses = new Map<string, Course>();
  for (const [name, records] of rounds) {
    const course = courseOf(records);
    if (course !== undefined) courses.set(name, course);
    rounds.delete(name);
  }
  return courses;
}

function lean(record: ChainRecord): ChainRecord {
  const event = record.event.kind === 'decided' ? { ...record.event, comment: '' } : record.event;
  return { ...record, event, previous: '', seal: '' };
}
