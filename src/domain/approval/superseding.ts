import { ChainRecord } from './chainRecord';

/** `notLast`: something has been built on it since. `notTheirs`: only who decided corrects a decision. */
export type SupersedeRefusal = 'noDecision' | 'notLast' | 'notTheirs' | 'reasonMissing';

/** Why this decision cannot be corrected by a new one; nothing when it can. @param records of the submission's chain, in order. */
export function supersedeRefusal(position: number, by: string, reason: string, records: readonly ChainRecord[]): SupersedeRefusal | undefined {
  const record = records.find((each) => each.position === position);
  if (record?.event.kind !== 'decided') return 'noDecision';
  if (record.by !== by) return 'notTheirs';
  if (records.some((each) => each.position > position && each.event.kind !== 'reassigned')) return 'notLast';
  return reason.trim() === '' ? 'reasonMissing' : undefined;
}
