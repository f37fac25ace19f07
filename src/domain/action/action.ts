import { Day } from '../calendar/day';
import { EntryRef } from '../organisation/involvement';
import { PersonRef } from '../partnership/entry';
import { SubmissionPlace } from '../submission/submission';

export interface Action {
  readonly id: number;
  readonly text: string;
  readonly details?: string;
  /** Absent when the entry has been deleted. */
  readonly entry?: EntryRef;
  /** The answer that it came from. */
  readonly from?: { readonly submission: SubmissionPlace; readonly question: string };
  readonly owner?: PersonRef;
  readonly due?: Day;
  /** *Open*, or what ended it. */
  readonly state: string;
  readonly doneOn?: Day;
  readonly outcome?: string;
}

export function isLate({ state, due }: Pick<Action, 'state' | 'due'>, today: Day): boolean {
  return state === 'Open' && due !== undefined && due < today;
}
