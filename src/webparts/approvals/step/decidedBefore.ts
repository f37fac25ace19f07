import type { ChainRecord, DecisionEvent } from '../../../domain/approval/chainRecord';

export interface EarlierDecision extends ChainRecord {
  readonly event: DecisionEvent;
  /** Another decision has taken its place. */
  readonly isCorrected: boolean;
}

/** Decisions on the form up to a step, its own left out. @param records of the form's chain, in order. @param step its id. */
export function decidedBefore(records: readonly ChainRecord[], step: string): readonly EarlierDecision[] {
  const decided = records.flatMap((record) => (record.event.kind === 'decided' ? [{ ...record, event: record.event }] : []));
  const own = decided.find(({ event }) => event.step === step);
  const corrected = decided.map(({ event }) => event.supersedes?.position);
  return decided
    .filter(({ position, event }) => event.step !== step && (own === undefined || position < own.position))
    .map((record) => ({ ...record, isCorrected: corrected.includes(record.position) }));
}
