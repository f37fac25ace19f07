import { ChainRecord } from '../approval/chainRecord';
import { claimOf, FormFacts, newsReadersOf, notice } from './formFacts';
import { FormNotice } from './matter';

/** Whoever withdraws a form knows; its officer, where that is somebody else, does not. Whoever was asked to decide hears it by their step. */
export function withdrawalNotices(facts: FormFacts, record: ChainRecord, reason: string): readonly FormNotice[] {
  const { by, byName, position } = record;
  const readers = newsReadersOf(facts.records.slice(0, position)).filter(({ oid }) => oid !== by);
  return readers.map((to) => notice(facts, claimOf('news', record, to.oid), to, { kind: 'withdrawn', byName, reason }));
}
