import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { AskedQuestion } from '../../../../src/webparts/checklists/form/AskedQuestion';
import { AnswerProblem } from '../../../../src/domain/protocol/answerProblem';
import { FormContext } from '../../../../src/ui/form/formContext';
import { QuestionContext } from '../../../../src/ui/questionForm/questionControl';
import { protocolOf, text, yesNo } from '../../domain/protocol/protocolBuilder';
import { valueOf } from '../../domain/protocol/answersBuilder';
import { sessionOf, workOf } from './formBuilder';

const resourced = yesNo('resourced', { adverse: { answers: ['no'], action: text('Find the staff') } });

async function ask(restricted: boolean, problem?: AnswerProblem): Promise<void> {
  const work = workOf();
  render(
    <FormContext.Provider value={work.sources}>
      <QuestionContext.Provider value={{ language: 'en', protocol: protocolOf() }}>
        <AskedQuestion question={resourced} answer={{ value: valueOf('no') }} problem={problem} clash={undefined} session={sessionOf({ restricted })} work={work} isReadOnly={false} language="en" onAnswer={() => undefined} />
      </QuestionContext.Provider>
    </FormContext.Provider>
  );
  await act(async () => undefined);
}

it('an answer that is not what it should be calls for an action', async () => {
  await ask(false);
  expect((screen.getByLabelText('What is to be done') as HTMLTextAreaElement).value).toBe('Find the staff');
});

it('in a restricted form it calls for none: everybody could read it', async () => {
  await ask(true);
  expect(screen.queryByText('This answer calls for an action')).toBeNull();
});

it('what is said of an action that nobody has decided on stands at the action, and the answer is in order', async () => {
  await ask(false, { question: 'resourced', code: 'actionUndecided' });
  const group = screen.getByRole('group', { name: 'This answer calls for an action' });
  expect([group.id, document.getElementById(group.getAttribute('aria-describedby') ?? '')?.textContent]).toEqual(['action-resourced', 'Add the action that this answer calls for, or say why none is needed.']);
  expect(screen.queryByText('Answer this question.')).toBeNull();
  expect(document.querySelectorAll('[aria-invalid=true]')).toHaveLength(0);
});

it('the action that an answer calls for is said once answering pauses', async () => {
  jest.useFakeTimers();
  const work = workOf();
  const session = sessionOf();
  const asked = (code: string): React.ReactElement => (
    <FormContext.Provider value={work.sources}>
      <QuestionContext.Provider value={{ language: 'en', protocol: protocolOf() }}>
        <AskedQuestion question={resourced} answer={{ value: valueOf(code) }} problem={undefined} clash={undefined} session={session} work={work} isReadOnly={false} language="en" onAnswer={() => undefined} />
      </QuestionContext.Provider>
    </FormContext.Provider>
  );
  const heard = (): string => screen.getAllByRole('status').map(({ textContent }) => textContent).join('');
  const { rerender } = render(asked('yes'));
  rerender(asked('no'));
  expect(heard()).toBe('');
  await act(async () => { jest.advanceTimersByTime(1000); });
  expect(heard()).toBe('This answer calls for an action');
  jest.useRealTimers();
});
