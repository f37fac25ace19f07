import { canonicalJson } from '../record/canonicalJson';
import { ChainRecord, RecordedEvent } from './chainRecord';

export const mostOfBody = 255;
export const mostOfAddress = 2_000;

/** `again`: it is there. `misused`: the nonce stands for something else. */
export type RecordingRule = { readonly kind: 'first' | 'misused' } | { readonly kind: 'again'; readonly record: ChainRecord };

/** One body decides a thing once: the same, written down a second time by whomever, is the first. @param records of the entry's chain. */
export function recordingRule(wanted: RecordedEvent, records: readonly ChainRecord[]): RecordingRule {
  const recorded = records.filter(({ event }) => event.kind === 'recorded');
  const used = wanted.nonce === undefined ? undefined : recorded.find(({ event }) => 'nonce' in event && event.nonce === wanted.nonce);
  const record = used ?? recorded.find(({ event }) => isSame(wanted, event));
  if (record === undefined) return { kind: 'first' };
  return isSame(wanted, record.event) ? { kind: 'again', record } : { kind: 'misused' };
}

function isSame(wanted: RecordedEvent, event: ChainRecord['event']): boolean {
  return event.kind === 'recorded' && canonicalJson(fact(wanted)) === canonicalJson(fact(event));
}

/** Without what a document was when it was looked at. */
function fact({ body, date, decision, comment, document: { address }, form }: RecordedEvent): unknown {
  return { body, date, decision, comment, address, form };
}
