import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Answer } from '../../../../../src/domain/protocol/answer';
import { questionProblems } from '../../../../../src/domain/protocol/answerProblems';
import { Question } from '../../../../../src/domain/protocol/question';
import { QuestionContext } from '../../../../../src/ui/questionForm/questionControl';
import { QuestionField } from '../../../../../src/ui/questionForm/QuestionField';
import { FormProblems } from '../../../../../src/webparts/checklists/form/FormProblems';
import { formWith, options, protocolOf, questionOf, text, yesNo } from '../../../domain/protocol/protocolBuilder';

/** A question below the summary of what is wrong with its answer. */
function check(question: Question, answer: Answer): void {
  const protocol = protocolOf({ priorities: [{ code: 'prosperity', text: text('Prosperity'), priorities: options('jobs', 'homes', 'parks') }] });
  const problems = questionProblems(protocol, question, answer);
  render(
    <QuestionContext.Provider value={{ language: 'en', protocol }}>
      <FormProblems form={formWith(question)} problems={problems} attempt={1} language="en" />
      <QuestionField question={question} answer={answer} problem={problems[0]} onAnswer={() => undefined} />
    </QuestionContext.Provider>
  );
}

const invalid = (): readonly string[] => Array.from(document.querySelectorAll('[aria-invalid=true]')).map(({ id }) => id);

test('of priorities only those without a level are marked, and the summary leads to the first of them', () => {
  check(questionOf('priorities', 'serves'), { value: { kind: 'priorities', levels: { jobs: 'much', parks: 'none' } } });
  fireEvent.click(screen.getByRole('link'));
  expect(document.activeElement).toBe(screen.getByLabelText('homes'));
  expect(invalid()).toEqual([screen.getByLabelText('homes').id]);
});

test('a level that is offered no longer is marked instead', () => {
  check(questionOf('priorities', 'serves'), { value: { kind: 'priorities', levels: { jobs: 'much', homes: 'gone' } } });
  expect(invalid()).toEqual([screen.getByLabelText('homes').id]);
});

const link = (address: string, more: object = {}): { address: string; title: string } => ({ address, title: address, ...more });

test('of documents only the address that does not do is marked, and the summary leads to it', () => {
  check(questionOf('document', 'paper'), { value: { kind: 'documents', documents: [link('https://cwm.example/a'), link('b'), link('https://cwm.example/c')] } });
  fireEvent.click(screen.getByRole('link', { name: /whole web address/ }));
  const second = screen.getAllByLabelText('Web address of the document')[1];
  expect(document.activeElement).toBe(second);
  expect(invalid()).toEqual([second.id]);
});

test('of one that is not signed the missing fields are marked, and of one of a wrong kind the kind', () => {
  check(questionOf('document', 'paper', { signed: true }), { value: { kind: 'documents', documents: [link('https://cwm.example/a', { signedOn: '2026-04-01', signedBy: 'Ann' }), link('https://cwm.example/b', { documentKind: 'novel' })] } });
  const second = (label: string): HTMLElement => screen.getAllByLabelText(label)[1];
  expect([...invalid()].sort()).toEqual([second('Kind of document').id, second('Signed by').id, second('Signed on').id].sort());
  for (const [at, label] of ['Signed on', 'Kind of document'].entries()) {
    fireEvent.click(screen.getAllByRole('link')[at]);
    expect(document.activeElement).toBe(second(label));
  }
});

test('an action that nobody has decided on is listed, and leads to where it is decided', () => {
  render(
    <>
      <FormProblems form={formWith(yesNo('resourced'))} problems={[{ question: 'resourced', code: 'actionUndecided' }]} attempt={1} language="en" />
      <div id="action-resourced" tabIndex={-1} />
    </>
  );
  fireEvent.click(screen.getByRole('link', { name: /^resourced: Add the action that this answer calls for/ }));
  expect(document.activeElement?.id).toBe('action-resourced');
});
