import { ChainRecord, ReassignedEvent } from './chainRecord';

/** What somebody asks for who gives a step to another person. */
export type Reassignment = Pick<ReassignedEvent, 'step' | 'to' | 'reason' | 'nonce'> & { readonly by: string };

/** `again`: it has been done, and this is the same sent once more. `misused`: the nonce stands for something else. */
export type ReassignRule = 'first' | 'again' | 'misused';

/** Without a nonce it is the same one as long as the step was not given to anybody else since. @param records of the submission's chain. */
export function reassignRule(wanted: Reassignment, records: readonly ChainRecord[]): ReassignRule {
  if (wanted.nonce === undefined) {
    const last = records.filter(({ event }) => event.kind === 'reassigned' && event.step === wanted.step).pop();
    return last !== undefined && isSame(wanted, last) ? 'again' : 'first';
  }
  const used = records.find(({ event }) => 'nonce' in event && event.nonce === wanted.nonce);
  if (used === undefined) return 'first';
  return isSame(wanted, used) ? 'again' : 'misused';
}

function isSame({ step, to, reason, by }: Reassignment, { event, by: former }: ChainRecord): boolean {
  return event.kind === 'reassigned' && event.step === step && event.to === to && event.reason === reason && former === by;
}
