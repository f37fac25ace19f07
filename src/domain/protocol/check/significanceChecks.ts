import { Protocol } from '../protocol';
import { Band, SignificanceRule } from '../significance';
import { conditionProblems } from './conditionProblems';
import { anywhere, PlacedQuestions } from './placedQuestions';
import { Found, Path } from './protocolProblem';
import { codesTwice, twice } from './twice';

export function significanceChecks(protocol: Protocol, questions: PlacedQuestions): readonly Found[] {
  const path = ['significance'];
  return [...codesTwice(protocol.significance, path), ...protocol.significance.flatMap((rule, index) => ruleChecks(protocol, rule, [...path, index], questions))];
}

function ruleChecks(protocol: Protocol, rule: SignificanceRule, path: Path, questions: PlacedQuestions): readonly Found[] {
  if (rule.shape === 'threshold') return thresholdChecks(rule, path, questions);
  const { criteria } = rule;
  return [
    ...codesTwice(criteria, [...path, 'criteria']),
    ...criteria.flatMap(({ when }, index) => conditionProblems(protocol, when, [...path, 'criteria', index, 'when'], anywhere(questions), true)),
    ...(rule.shape === 'atLeast' && rule.count > criteria.length ? [{ path: [...path, 'count'], code: 'countImpossible', detail: String(criteria.length) } as const] : []),
    ...(rule.shape === 'score' ? bandChecks(rule.bands, rule.criteria.reduce((sum, { points }) => sum + points, 0), [...path, 'bands']) : [])
  ];
}

function thresholdChecks({ question: code, limits }: Extract<SignificanceRule, { shape: 'threshold' }>, path: Path, questions: PlacedQuestions): readonly Found[] {
  const question = anywhere(questions)(code);
  const problem = typeof question === 'string' ? question : question.kind !== 'money' ? 'wrongQuestionKind' : question.required ? undefined : 'ruleOverOptional';
  return [
    ...(problem === undefined ? [] : [{ path: [...path, 'question'], code: problem, detail: code }]),
    ...twice(limits, [...path, 'limits'], ({ from }) => from, 'from')
  ];
}

/** Whatever the points, they reach a band; and every band can be reached. */
function bandChecks(bands: readonly Band[], mostPoints: number, path: Path): readonly Found[] {
  return [
    ...(bands.some(({ from }) => from === 0) ? [] : [{ path, code: 'noLowestBand' } as const]),
    ...twice(bands, path, ({ from }) => from, 'from'),
    ...bands.flatMap(({ from }, index): readonly Found[] => (from > mostPoints ? [{ path: [...path, index, 'from'], code: 'unreachable', detail: String(mostPoints) }] : []))
  ];
}
