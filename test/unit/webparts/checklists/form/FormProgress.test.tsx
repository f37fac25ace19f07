import { render, screen } from '@testing-library/react';
import * as React from 'react';
import { Answers } from '../../../../../src/domain/protocol/answer';
import { answerProblems } from '../../../../../src/domain/protocol/answerProblems';
import { askedSections } from '../../../../../src/domain/protocol/asked';
import { progressOf } from '../../../../../src/domain/protocol/progress';
import { FormProgress } from '../../../../../src/webparts/checklists/form/FormProgress';
import { chosen } from '../../../domain/protocol/answersBuilder';
import { formWith, protocolOf, questionOf } from '../../../domain/protocol/protocolBuilder';

const form = formWith(questionOf('several', 'why', { comment: 'required' }), questionOf('longText', 'more', { required: false }));

function show(answers: Answers): { readonly bar: HTMLProgressElement; readonly done: number } {
  const { container } = render(<FormProgress sections={askedSections(form, answers)} progress={progressOf(form, answers, answerProblems(protocolOf(), form, answers))} language="en" />);
  return { bar: screen.getByRole<HTMLProgressElement>('progressbar'), done: container.querySelectorAll('li svg').length };
}

test('a missing comment is left to do: no section is ticked, and the bar is not full', () => {
  const { bar, done } = show({ why: { value: chosen('a') } });
  expect(screen.getByText('1 thing left to do')).toBeTruthy();
  expect([bar.value, bar.max, done]).toEqual([0, 1, 0]);
});

test('once nothing is missing the bar is full, although more could be said', () => {
  const { bar, done } = show({ why: { value: chosen('a'), comment: 'Air' } });
  expect(screen.getByText('Everything required is answered')).toBeTruthy();
  expect([bar.value, bar.max, done]).toEqual([1, 1, 1]);
});
