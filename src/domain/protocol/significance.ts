import { Day } from '../calendar/day';
import { Pence } from '../partnership/money';
import { Condition } from './condition';
import { PackText, Source } from './packText';

/** Something that speaks for significance. `text` completes "significant because …": `it is statutory`. */
export interface Criterion {
  readonly code: string;
  readonly when: Condition;
  readonly text: PackText;
}

interface RuleBase {
  readonly code: string;
  readonly source: Source;
}

/** An entry is significant when any rule of its pack says so (K1). */
export type SignificanceRule =
  | (RuleBase & { readonly shape: 'anyOf'; readonly criteria: readonly Criterion[] })
  | (RuleBase & { readonly shape: 'atLeast'; readonly count: number; readonly criteria: readonly Criterion[] })
  /** Over the limit in force on the day of assessment. `text` names what is measured: `The council's money a year`. */
  | (RuleBase & { readonly shape: 'threshold'; readonly question: string; readonly text: PackText; readonly limits: readonly DatedLimit[] })
  /** Points of the criteria that hold are added up; the highest band that they reach decides. */
  | (RuleBase & { readonly shape: 'score'; readonly criteria: readonly (Criterion & { readonly points: number })[]; readonly bands: readonly Band[] });

export interface DatedLimit {
  readonly from: Day;
  readonly over: Pence;
}

export interface Band {
  /** Points, at least. The lowest band starts at 0. */
  readonly from: number;
  readonly significant: boolean;
  readonly text: PackText;
}
