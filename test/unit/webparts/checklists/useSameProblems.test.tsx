import * as React from 'react';
import { render } from '@testing-library/react';
import { AnswerProblem } from '../../../../src/domain/protocol/answerProblem';
import { useSameProblems } from '../../../../src/webparts/checklists/form/useSameProblems';

it('what has not changed stays the same object, and the list with it', () => {
  const seen: (readonly AnswerProblem[])[] = [];
  const Form = ({ problems }: { readonly problems: readonly AnswerProblem[] }): null => { seen.push(useSameProblems(problems)); return null; };
  const missing = (question: string): AnswerProblem => ({ code: 'required', question });
  const { rerender } = render(<Form problems={[missing('name'), missing('money')]} />);
  rerender(<Form problems={[missing('name'), missing('money')]} />);
  rerender(<Form problems={[missing('money')]} />);
  const [first, again, fewer] = seen;
  expect(again).toBe(first);
  expect(fewer).toEqual([missing('money')]);
  expect(fewer[0]).toBe(first[1]);
});
