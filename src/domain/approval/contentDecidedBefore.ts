import { ChainRecord, DecisionEvent } from './chainRecord';

export interface Decision {
  readonly record: ChainRecord;
  readonly event: DecisionEvent;
}

/** Hash of what was last decided on before the form was submitted again; nothing when nobody had decided on it yet. @param round position of the record that submitted it again. */
export function contentDecidedBefore(records: readonly ChainRecord[], round: number): string | undefined {
  return lastDecision(records.filter(({ position }) => position < round))?.event.contentHash;
}

/** The last of these, if anybody has decided. */
export function lastDecision(records: readonly ChainRecord[]): Decision | undefined {
  const decisions = records.flatMap((record) => (record.event.kind === 'decided' ? [{ record, event: record.event }] : []));
  return decisions[decisions.length - 1];
}
