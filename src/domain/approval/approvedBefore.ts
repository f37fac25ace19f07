import { ChainRecord } from './chainRecord';
import { courseOf } from './course';

/** Hash of what the form was approved with the last time before it came to where it is; nothing when it never was. @param records of its chain, in order. */
export function approvedBefore(records: readonly ChainRecord[]): string | undefined {
  for (let length = records.length - 1; length > 0; length--) {
    const course = courseOf(records.slice(0, length));
    if (course?.state === 'Approved') return course.contentHash;
  }
  return undefined;
}
