import { ChainRecord, ReassignedEvent } from '../approval/chainRecord';
import { wasAsked } from './asking';
import { FormFacts } from './formFacts';
import { Given } from './matter';

export type ReassignedRecord = ChainRecord & { readonly event: ReassignedEvent };

export function isReassigned(record: ChainRecord): record is ReassignedRecord {
  return record.event.kind === 'reassigned';
}

/** How somebody has got a step that they would not have by their role. */
export function givenTo(facts: FormFacts, step: string, oid: string): Given | undefined {
  const last = facts.records.filter(isReassigned).filter(({ event }) => event.step === step).pop();
  return last?.event.to === oid ? givenBy(facts, last) : undefined;
}

export function givenBy(facts: FormFacts, record: ReassignedRecord): Given {
  const former = formerOf(facts, record);
  return { byName: record.byName, fromName: former === undefined ? '' : nameOf(facts, former), reason: record.event.reason };
}

/** Directory id of who knows that it was theirs, and is not any more. */
export function formerOf({ told }: FormFacts, { position, event: { step, from, to } }: ReassignedRecord): string | undefined {
  return from !== undefined && from !== to && wasAsked(told, step, from, position) ? from : undefined;
}

/** As the chain or the ledger called them; empty where neither did. */
export function nameOf({ records, told }: FormFacts, oid: string): string {
  const named = records.flatMap(({ by, byName, event }) => [{ oid: by, name: byName }, ...event.kind === 'reassigned' ? [{ oid: event.to, name: event.toName }] : []]);
  return [...named, ...told.map(({ to }) => to)].find((each) => each.oid === oid && each.name !== '')?.name ?? '';
}
