import { Assessment } from '../protocol/assessSignificance';
import { isSameAssessment, KeptAssessment } from '../protocol/keptAssessments';
import { SignificanceRule } from '../protocol/significance';
import { isOpen, Submission } from './submission';

/** A result with the rules that it came from. */
export interface RuledResult extends Pick<KeptAssessment, 'result' | 'grounds'> {
  readonly rules: readonly SignificanceRule[];
}

export interface ShownSignificance {
  readonly current: RuledResult & Pick<Assessment, 'missing'>;
  /** The newest first. */
  readonly earlier: readonly (RuledResult & Pick<KeptAssessment, 'on'>)[];
}

/**
 * The result of a form and those before it. Once it takes no more answers its result stays what it was, with the rules of then: neither the day nor other
 * forms change it.
 * @param assess of a form that is open, under these rules.
 */
export function shownSignificance({ state, assessments: kept }: Pick<Submission, 'state' | 'assessments'>, rules: readonly SignificanceRule[], assess: () => Assessment): ShownSignificance {
  const results = kept.assessments.map(({ on, result, grounds, by }) => ({ on, result, grounds, rules: kept.rules[by] })).reverse();
  const [last] = results;
  if (!isOpen({ state })) return { current: results.length > 0 ? { ...last, missing: [] } : { result: 'notYetKnown', grounds: [], missing: [], rules }, earlier: results.slice(1) };
  const current = { ...assess(), rules };
  return { current, earlier: results.length > 0 && isSameAssessment(last, current) ? results.slice(1) : results };
}
