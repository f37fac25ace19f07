import { protocolNamed } from '../../data/adoptedProtocols';
import { KeptStep, stepsOf } from '../../data/approval/approvalSteps';
import { chainOf } from '../../data/approval/chains';
import { contentOf } from '../../data/approval/submittedContents';
import { ChainRecord } from '../../domain/approval/chainRecord';
import { Course, courseOf } from '../../domain/approval/course';
import { SubmittedContent } from '../../domain/approval/submittedContent';
import { Protocol } from '../../domain/protocol/protocol';
import { soundRecords } from '../approval/approvals';
import { refuse } from '../approval/refusals';
import { refuseLost } from '../approval/witness';
import { NoticeParts } from './noticeParts';

/** A submitted form, as whatever follows from it in its own time has to know it. */
export interface FormToTell {
  /** Name of its chain: `12`. */
  readonly name: string;
  readonly title: string;
  /** Of all rounds, as their list says. */
  readonly steps: readonly KeptStep[];
  readonly records: readonly ChainRecord[];
  readonly course: Course;
  readonly content: SubmittedContent;
  readonly protocol: Protocol;
}

/** Nothing when it was never submitted; rejects when its chain is damaged, or says less than its steps. */
export async function formToTell(parts: Pick<NoticeParts, 'store' | 'keys'>, name: string): Promise<FormToTell | undefined> {
  const { store } = parts;
  // The chain last: it knows of whatever has made the steps what they are.
  const steps = await stepsOf(store, name);
  const kept = await chainOf(store, name);
  const records = soundRecords(parts, name, kept);
  const course = courseOf(records);
  if (course === undefined) return undefined;
  refuseLost({ steps, noted: 0 }, records);
  const content = await contentOf(store, name, course.contentHash);
  const protocol = await protocolNamed(store, content.protocol);
  if (protocol === undefined) throw refuse('protocolGone');
  return { name, title: kept[0].title, steps, records, course, content, protocol };
}
