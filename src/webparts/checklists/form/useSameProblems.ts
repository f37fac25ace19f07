import { useMemo, useRef } from 'react';
import { AnswerProblem } from '../../../domain/protocol/answerProblem';

/** Problems that were there before stay the same objects, and all of them the same list: only questions whose problem has changed are drawn again. */
export function useSameProblems(problems: readonly AnswerProblem[]): readonly AnswerProblem[] {
  const before = useRef<readonly AnswerProblem[]>([]);
  return useMemo(() => {
    const known = new Map(before.current.map((problem) => [JSON.stringify(problem), problem]));
    const now = problems.map((problem) => known.get(JSON.stringify(problem)) ?? problem);
    const isSame = now.length === before.current.length && now.every((problem, at) => problem === before.current[at]);
    if (!isSame) before.current = now;
    return before.current;
  }, [problems]);
}
