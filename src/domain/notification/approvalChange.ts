import { ChainRecord } from '../approval/chainRecord';
import { courseOf } from '../approval/course';

/** What a record has made of the approval of its form; nothing where it has left it as it was. */
export type ApprovalChange = 'approved' | 'takenBack' | undefined;

/** @param records of its chain, in order. */
export function approvalChange(records: readonly ChainRecord[], { position }: Pick<ChainRecord, 'position'>): ApprovalChange {
  const [before, after] = [position - 1, position].map((count) => isApproved(records.slice(0, count)));
  return before === after ? undefined : after ? 'approved' : 'takenBack';
}

export function wasEverApproved(records: readonly ChainRecord[]): boolean {
  return records.some((record) => approvalChange(records, record) === 'approved');
}

function isApproved(records: readonly ChainRecord[]): boolean {
  return courseOf(records)?.state === 'Approved';
}
