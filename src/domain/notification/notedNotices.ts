import { ChainRecord, DecisionEvent } from '../approval/chainRecord';
import { approvalChange } from './approvalChange';
import { claimOf, FormFacts, newsReadersOf, notice } from './formFacts';
import { FormNotice } from './matter';

/** Whom the route has told hears of an approval as long as it stands; whoever has heard of one hears that it was taken back. */
export function notedNotices(facts: FormFacts, record: ChainRecord, event: DecisionEvent): readonly FormNotice[] {
  switch (approvalChange(facts.records, record)) {
    case 'approved': return ofApproval(facts, record, event);
    case 'takenBack': return ofTakingBack(facts, record, event);
    case undefined: return [];
  }
}

function ofApproval(facts: FormFacts, record: ChainRecord, { step }: DecisionEvent): readonly FormNotice[] {
  const { records } = facts;
  if (records.some((later) => later.position > record.position && approvalChange(records, later) === 'takenBack')) return [];
  const informed = [record.by, ...newsReadersOf(records.slice(0, record.position)).map(({ oid }) => oid)];
  return facts.noted.filter(({ oid }) => !informed.includes(oid)).map((to) => notice(facts, claimOf('noted', record, to.oid), to, { kind: 'noted' }, step));
}

/** A mail that is under way still may have gone out. */
function ofTakingBack(facts: FormFacts, record: ChainRecord, { step, decision, supersedes }: DecisionEvent): readonly FormNotice[] {
  const approval = facts.records.filter((each) => each.position < record.position && approvalChange(facts.records, each) === 'approved').pop();
  if (approval === undefined) return [];
  const heard = facts.told.filter(({ claim, state, to }) => claim === claimOf('noted', approval, to.oid) && state !== 'Lapsed' && state !== 'Failed');
  return heard.map(({ to }) => notice(facts, claimOf('noted', record, to.oid), to, { kind: 'takenBack', byName: record.byName, decision, reason: supersedes?.reason ?? '' }, step));
}
