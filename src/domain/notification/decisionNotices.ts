import { ChainRecord, DecisionEvent } from '../approval/chainRecord';
import { courseOf } from '../approval/course';
import { Approver } from '../approval/roleHolding';
import { approvalChange } from './approvalChange';
import { claimOf, FormFacts, newsReadersOf, notice } from './formFacts';
import { Corrects, FormNotice, Matter } from './matter';
import { notedNotices } from './notedNotices';

/** What a decision has to tell to whoever made it, for whom, on whose form, and whom the route has told. */
export function decisionNotices(facts: FormFacts, record: ChainRecord, event: DecisionEvent): readonly FormNotice[] {
  const { step: stepId, decision, comment, onBehalfOf } = event;
  const { by, byName, at, position } = record;
  const soFar = facts.records.slice(0, position);
  const step = facts.steps.find(({ id }) => id === stepId);
  const corrects = correctedBy(facts, event);
  const told = (kind: Matter['kind'], to: Approver, matter: Matter): FormNotice => notice(facts, claimOf(kind, record, to.oid), to, matter, stepId);
  const receipt = (isOwn: boolean): Matter => ({ kind: 'receipt', role: step?.role, decision, comment, at, byName, isOwn, corrects });
  const approval = approvalChange(facts.records, record);
  const news: Matter = {
    kind: 'news', role: step?.role, decision, comment, byName, isLast: courseOf(soFar)?.state !== 'Submitted', nextName: nextOf(facts, record), corrects,
    approval, unknown: approval === undefined ? [] : facts.unknown
  };
  return [
    told('receipt', { oid: by, name: byName }, receipt(true)),
    ...(onBehalfOf === undefined ? [] : [told('receipt', { oid: onBehalfOf, name: step?.holder?.oid === onBehalfOf ? step.holder.name : '' }, receipt(false))]),
    ...newsReadersOf(soFar).filter(({ oid }) => oid !== by).map((to) => told('news', to, news)),
    ...notedNotices(facts, record, event)
  ];
}

function correctedBy({ records }: FormFacts, { supersedes }: DecisionEvent): Corrects | undefined {
  const former = records.find(({ position }) => position === supersedes?.position);
  return supersedes === undefined || former?.event.kind !== 'decided' ? undefined : { decision: former.event.decision, reason: supersedes.reason };
}

/** Who is asked after this decision; empty where that is not known. */
function nextOf({ records, steps }: FormFacts, { position }: ChainRecord): string {
  const course = courseOf(records.slice(0, position));
  const next = steps.find((step) => step.round === course?.round && step.position === course.approved + 1);
  return next === undefined || course === undefined || next.exception !== undefined ? '' : next.holder?.name ?? '';
}
