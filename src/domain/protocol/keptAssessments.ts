import { Day } from '../calendar/day';
import { canonicalJson } from '../record/canonicalJson';
import { Assessment } from './assessSignificance';
import { SignificanceRule } from './significance';

/** Every result that was kept, the newest last, with the rules that it came from. Plain data: a Note column keeps it. */
export interface KeptAssessments {
  readonly rules: readonly (readonly SignificanceRule[])[];
  readonly assessments: readonly KeptAssessment[];
}

export interface KeptAssessment extends Pick<Assessment, 'result' | 'grounds'> {
  readonly on: Day;
  /** What the answers were given under: `caerphilly 2014.1`. */
  readonly protocol: string;
  /** Which of the kept rules. */
  readonly by: number;
}

export const nothingKept: KeptAssessments = { rules: [], assessments: [] };

/** Older ones are in the item's versions. */
const most = 100;

/**
 * The same object when nothing has changed. A result that only changes its figures again on the same day takes the place of the day's earlier one,
 * so that an amount that is being typed leaves one trace. That nothing is known yet is worth keeping only after something was.
 */
export function keepAssessment(kept: KeptAssessments, { result, grounds }: Assessment, under: { readonly protocol: string; readonly rules: readonly SignificanceRule[]; readonly today: Day }): KeptAssessments {
  const last = kept.assessments[kept.assessments.length - 1] as KeptAssessment | undefined;
  if (last === undefined && result === 'notYetKnown') return kept;
  const sameRules = last !== undefined && same(kept.rules[last.by], under.rules);
  if (last !== undefined && isSameAssessment({ ...last, rules: kept.rules[last.by] }, { result, grounds, rules: under.rules })) return kept;

  const rules = sameRules ? kept.rules : [...kept.rules, under.rules];
  const assessment: KeptAssessment = { on: under.today, result, grounds, protocol: under.protocol, by: rules.length - 1 };
  const earlier = sameRules && last.result === result && last.on === under.today ? kept.assessments.slice(0, -1) : kept.assessments;
  return { rules, assessments: [...earlier, assessment].slice(-most) };
}

interface Ruled extends Pick<Assessment, 'result' | 'grounds'> {
  readonly rules: readonly SignificanceRule[];
}

export function isSameAssessment(one: Ruled, other: Ruled): boolean {
  return one.result === other.result && same(one.grounds, other.grounds) && same(one.rules, other.rules);
}

/** In whatever order their names stand: what was read and checked has another one than what the pack says. */
function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}
