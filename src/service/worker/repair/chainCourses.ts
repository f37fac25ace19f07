import { chainPages, ChainRow } from '../../../data/approval/chains';
import { ServiceStore } from '../../../data/stores/serviceStore';
import { ChainEvent, ChainRecord } from '../../../domain/approval/chainRecord';
import { Course, courseOf } from '../../../domain/approval/course';
import { FormStretches } from './formStretches';
import { SharedTexts } from './sharedTexts';

/** As much of a course as lists are held against. */
export interface ListedCourse extends Omit<Course, 'contentHash' | 'submitter'> {
  /** Id of the row that submitted it: later forms have higher ones. */
  readonly row: number;
}

/**
 * How far each form of a stretch has come, by its name. Seals are not looked at: where lists seem to be wrong by this, the chain is read again and checked before anything is written.
 * Of each only the last round is held, and of that what lists show.
 */
export async function chainCourses(store: ServiceStore, stretch: FormStretches): Promise<ReadonlyMap<string, ListedCourse>> {
  const texts = new SharedTexts();
  const rounds = new Map<string, { readonly row: number; readonly records: ChainRecord[] }>();
  const take = ({ id, submission, record }: ChainRow): void => {
    if (!stretch.has('Decisions', id, submission) || record === undefined) return;
    if (record.event.kind === 'submitted') rounds.set(submission, { row: id, records: [lean(record, texts)] });
    else rounds.get(submission)?.records.push(lean(record, texts));
  };
  for await (const page of chainPages(store, stretch.rowsOf('Decisions').after)) page.forEach(take);
  const courses = new Map<string, ListedCourse>();
  for (const [name, { row, records }] of rounds) {
    const course = courseOf(records);
    if (course !== undefined) courses.set(name, { ...course, row });
    rounds.delete(name);
  }
  return courses;
}

function lean({ submission, position, event }: ChainRecord, texts: SharedTexts): ChainRecord {
  return { submission, position, event: leanEvent(event, texts), previous: '', keyId: '', at: '', by: '', byName: '', seal: '' };
}

function leanEvent(event: ChainEvent, texts: SharedTexts): ChainEvent {
  if (event.kind === 'decided') return { ...event, comment: '', contentHash: '', nonce: '' };
  if (event.kind !== 'submitted') return event;
  const { kind, steps, entry: { id, service, directorate }, significance, verdict } = event;
  return { kind, steps, contentHash: '', entry: { id, service: texts.of(service), directorate: texts.of(directorate) }, significance: texts.of(significance), verdict: texts.of(verdict) };
}
