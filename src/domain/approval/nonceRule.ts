import { canonicalJson } from '../record/canonicalJson';
import { ChainRecord, DecisionEvent } from './chainRecord';

/** What somebody asks for with a decision: one nonce for each time that they mean to decide. */
export type Attempt = Pick<DecisionEvent, 'step' | 'decision' | 'comment' | 'contentHash' | 'nonce' | 'supersedes'> & { readonly by: string };

export type DecidedRecord = ChainRecord & { readonly event: DecisionEvent };

/** `again`: the same was decided before, so its result is the answer. `misused`: the nonce stands for something else. `decided`: the step has its decision, by whoever the record says, be it the same person meaning the same a second time. */
export type AttemptRule = { readonly kind: 'first' } | { readonly kind: 'again' | 'misused' | 'decided'; readonly record: DecidedRecord };

/** @param records of the submission's chain. */
export function nonceRule(attempt: Attempt, records: readonly ChainRecord[]): AttemptRule {
  const made = records.filter(isDecided);
  const ofNonce = made.find(({ event }) => event.nonce === attempt.nonce);
  if (ofNonce !== undefined) return { kind: isSame(attempt, ofNonce) ? 'again' : 'misused', record: ofNonce };
  const ofStep = decisionOn(attempt.step, records);
  if (ofStep === undefined || ofStep.position === attempt.supersedes?.position) return { kind: 'first' };
  return { kind: 'decided', record: ofStep };
}

/** What counts of what was decided on a step: the last. @param step its id. */
export function decisionOn(step: string, records: readonly ChainRecord[]): DecidedRecord | undefined {
  return records.filter(isDecided).filter(({ event }) => event.step === step).pop();
}

function isDecided(record: ChainRecord): record is DecidedRecord {
  return record.event.kind === 'decided';
}

function isSame(attempt: Attempt, { by, event }: DecidedRecord): boolean {
  return canonicalJson(intent(attempt)) === canonicalJson(intent({ ...event, by }));
}

function intent({ by, step, decision, comment, contentHash, supersedes }: Attempt): unknown {
  return { by, step, decision, comment, contentHash, supersedes };
}
