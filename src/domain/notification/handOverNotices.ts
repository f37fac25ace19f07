import { claimOf, FormFacts, newsReadersOf, notice } from './formFacts';
import { formerOf, givenBy, nameOf, ReassignedRecord } from './given';
import { FormNotice } from './matter';

/** Whoever was given what they had already still has it, and nothing is new. */
export function handOverNotices(facts: FormFacts, record: ReassignedRecord): readonly FormNotice[] {
  const { by, byName, position, event: { from, to, toName, reason, step: stepId } } = record;
  const step = facts.steps.find(({ id }) => id === stepId);
  if (step === undefined || from === to) return [];
  const readers = newsReadersOf(facts.records.slice(0, position)).filter(({ oid }) => oid !== by);
  const former = formerOf(facts, record);
  return [
    ...(former === undefined ? [] : [notice(facts, claimOf('handedOver', record, former), { oid: former, name: nameOf(facts, former) }, { kind: 'handedOver', role: step.role, toName, byName, reason }, stepId)]),
    ...readers.map((to) => notice(facts, claimOf('news', record, to.oid), to, { kind: 'givenOn', role: step.role, toName, ...givenBy(facts, record) }, stepId))
  ];
}
