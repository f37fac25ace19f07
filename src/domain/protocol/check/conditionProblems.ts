import { Condition } from '../condition';
import { Protocol } from '../protocol';
import { Question } from '../question';
import { optionCodes } from '../questionOptions';
import { Found, Path, ProtocolProblemCode } from './protocolProblem';

/** The question of this code, or why a condition must not look at it. */
export type Seen = (question: string) => Question | ProtocolProblemCode;

type Leaf = Extract<Condition, { readonly question: string }>;

/**
 * @param decides whether something is concluded from it: then what it looks at must be answered, or an answer that is left out would say no
 * without anybody having said so. Of several that are ticked, none may be meant.
 */
export function conditionProblems(protocol: Protocol, condition: Condition | undefined, path: Path, seen: Seen, decides: boolean): readonly Found[] {
  if (condition === undefined) return [];
  if ('question' in condition) return leafProblems(protocol, condition, path, seen(condition.question), decides);
  if ('not' in condition) return conditionProblems(protocol, condition.not, [...path, 'not'], seen, decides);
  const [step, parts] = 'all' in condition ? ['all', condition.all] as const : 'any' in condition ? ['any', condition.any] as const : ['of', condition.of] as const;
  const impossible = 'of' in condition && condition.atLeast > condition.of.length;
  return [
    ...(impossible ? [{ path: [...path, 'atLeast'], code: 'countImpossible', detail: String(parts.length) } as const] : []),
    ...parts.flatMap((part, index) => conditionProblems(protocol, part, [...path, step, index], seen, decides))
  ];
}

function leafProblems(protocol: Protocol, leaf: Leaf, path: Path, question: Question | ProtocolProblemCode, decides: boolean): readonly Found[] {
  const detail = leaf.question;
  if (typeof question === 'string') return [{ path, code: question, detail }];
  if ('answered' in leaf) return [];
  const optional: readonly Found[] = decides && !question.required && question.kind !== 'several' && question.kind !== 'ranking' ? [{ path, code: 'ruleOverOptional', detail }] : [];
  if ('over' in leaf) return question.kind === 'money' || question.kind === 'number' ? optional : [{ path, code: 'wrongQuestionKind', detail }];
  const codes = optionCodes(protocol, question);
  if (codes === undefined) return [{ path, code: 'wrongQuestionKind', detail }];
  return [...optional, ...leaf.is.filter((code) => !codes.includes(code)).map((code): Found => ({ path: [...path, 'is'], code: 'unknownAnswer', detail: code }))];
}
