import { Seen } from './conditionProblems';
import { Found, Path } from './protocolProblem';

/** A question that somebody is named at. @param code nothing: none is meant. */
export function personChecks(code: string | undefined, path: Path, seen: Seen): readonly Found[] {
  if (code === undefined) return [];
  const question = seen(code);
  if (typeof question === 'string') return [{ path, code: question, detail: code }];
  return question.kind === 'person' ? [] : [{ path, code: 'wrongQuestionKind', detail: code }];
}
