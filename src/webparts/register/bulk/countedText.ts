import { fill } from '../../../loc/wording';

const numbers = new Intl.NumberFormat('en-GB');

/** 1 entry; 1,234 entries. */
export function countedText(count: number, one: string, many: string): string {
  return count === 1 ? one : fill(many, numbers.format(count));
}
