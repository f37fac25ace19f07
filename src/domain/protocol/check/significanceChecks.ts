import { Protocol } from '../protocol';
import { Band, SignificanceRule } from '../significance';
import { conditionProblems, Seen } from './conditionProblems';
import { inOpenForms, PlacedQuestions } from './placedQuestions';
import { Found, Path } from './protocolProblem';
import { codesTwice, twice } from './twice';

export function significanceChecks(protocol: Protocol, questions: PlacedQuestions): readonly Found[] {
  const path = ['significance'];
  const seen = inOpenForms(questions, protocol.forms);
  return [...codesTwice(protocol.significance, path), ...protocol.significance.flatMap((rule, index) => ruleChecks(protocol, rule, [...path, index], seen))];
}

function ruleChecks(protocol: Protocol, rule: SignificanceRule, path: Path, seen: Seen): readonly Found[] {
  if (rule.shape === 'threshold') return thresholdChecks(rule, path, seen);
  const { criteria } = rule;
  return [
    ...codesTwice(criteria, [...path, 'criteria']),
    ...criteria.flatMap(({ when }, index) => conditionProblems(protocol, when, [...path, 'criteria', index, 'when'], seen, true)),
    ...(rule.shape === 'atLeast' && rule.count > criteria.length ? [{ path: [...path, 'count'], code: 'countImpossible', detail: String(criteria.length) } as const] : []),
    ...(rule.shape === 'score' ? bandChecks(rule.bands, rule.criteria.reduce((sum, { points }) => sum + points, 0), [...path, 'bands']) : [])
  ];
}

function thresholdChecks({ question: code, limits }: Extract<SignificanceRule, { shape: 'threshold' }>, path: Path, seen: Seen): readonly Found[] {
  const question = seen(code);
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
