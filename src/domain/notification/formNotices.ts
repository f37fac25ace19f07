import { ChainRecord } from '../approval/chainRecord';
import { courseOf } from '../approval/course';
import { decisionNotices } from './decisionNotices';
import { FormFacts } from './formFacts';
import { isReassigned } from './given';
import { handOverNotices } from './handOverNotices';
import { FormNotice } from './matter';
import { stepNotices } from './stepNotices';
import { withdrawalNotices } from './withdrawalNotices';

/**
 * Everything that anybody has to be told about a form so far. It follows from the chain, the steps and whom they asked before, so that what was missed is found
 * again; each notice claims what it says once and for ever.
 */
export function formNotices(facts: FormFacts): readonly FormNotice[] {
  const course = courseOf(facts.records);
  if (course === undefined) return [];
  return [...facts.steps.flatMap((step) => stepNotices(facts, course, step)), ...facts.records.flatMap((record) => ofRecord(facts, record))];
}

function ofRecord(facts: FormFacts, record: ChainRecord): readonly FormNotice[] {
  if (record.event.kind === 'decided') return decisionNotices(facts, record, record.event);
  if (record.event.kind === 'withdrawn') return withdrawalNotices(facts, record, record.event.reason);
  return isReassigned(record) ? handOverNotices(facts, record) : [];
}
