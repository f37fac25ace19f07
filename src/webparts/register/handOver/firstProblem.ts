import { useEffect } from 'react';
import { HandOver, HandOverField } from './useHandOver';

export function handOverId(field: HandOverField | 'directorate'): string {
  return `hand-over-${field}`;
}

/** Where something is missing, the focus goes. */
export function useFirstProblem({ problems }: HandOver): void {
  useEffect(() => {
    const first = problems.from ? 'from' : problems.to ? 'to' : undefined;
    if (first !== undefined) document.getElementById(handOverId(first))?.focus();
  }, [problems]);
}
