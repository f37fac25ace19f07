import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Action } from '../../../../../src/domain/action/action';
import { Answer } from '../../../../../src/domain/protocol/answer';
import { FormContext } from '../../../../../src/ui/form/formContext';
import type { AcceptedAction } from '../../../../../src/webparts/checklists/checklistsGateway';
import { ActionProposal } from '../../../../../src/webparts/checklists/form/ActionProposal';
import { DecidedAction } from '../../../../../src/webparts/checklists/form/DecidedAction';
import { text, yesNo } from '../../../domain/protocol/protocolBuilder';
import { workOf } from '../formBuilder';

afterEach(() => { cleanup(); window.localStorage.clear(); });

const action: Action = { id: 7, text: 'Find two people', owner: { id: 3, name: 'Ann' }, due: '2026-12-18', state: 'Open' };
const answered = (code: string): Answer => ({ value: { kind: 'choice', code }, action: { state: 'accepted', id: 7 } });
const question = yesNo('resourced', { adverse: { answers: ['no'], action: text('Find the staff') } });
const facts = 'Find two people · Ann · due 18 December 2026';
const go = jest.fn();

function Asked({ answer: begun, accepted, actions = [action] }: { readonly answer: Answer; readonly accepted?: AcceptedAction; readonly actions?: readonly Action[] }): React.ReactElement {
  const [answer, setAnswer] = React.useState(begun);
  const work = workOf({ go, officer: { id: 3, name: 'Ann' }, ...(accepted && { acceptAction: async () => accepted }) });
  return <FormContext.Provider value={work.sources}><ActionProposal question={question} answer={answer} actions={actions} work={work} language="en" onAnswer={(_, changed) => setAnswer(changed)} /></FormContext.Provider>;
}

const show = (shown: React.ReactElement): Promise<void> => act(async () => { render(shown); });

test('an action that was added says what is to be done, whose it is and until when', async () => {
  await show(<Asked answer={answered('no')} />);
  expect(screen.getByText(facts)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

test('once the answer is another, it says that it calls for the action no longer, and leads to it', async () => {
  await show(<Asked answer={answered('yes')} />);
  expect(screen.getByText(/calls for it no longer/)).toBeTruthy();
  fireEvent.click(screen.getByRole('link', { name: 'Go to this action' }));
  expect(go).toHaveBeenCalledWith({ kind: 'actions', action: 7 });
});

test('one that was dropped already is to be dropped by nobody', async () => {
  await show(<Asked answer={answered('yes')} actions={[{ ...action, state: 'Dropped' }]} />);
  expect(screen.getByText('Find two people · Ann · Dropped')).toBeTruthy();
  expect(screen.queryByText(/calls for it no longer/)).toBeNull();
});

test.each([['says what was typed', false, true], ['says nothing of what somebody else may have typed otherwise', true, false]] as const)('an action that is added just now %s', async (_, isFound, isShown) => {
  await show(<Asked answer={{ value: { kind: 'choice', code: 'no' } }} accepted={{ kind: 'added', id: 8, isFound }} />);
  await act(async () => { fireEvent.click(screen.getByRole('button', { name: 'Add this action' })); });
  expect(screen.getByText('An action has been added for this answer.')).toBeTruthy();
  expect(screen.queryByText('Find the staff · Ann · due 18 December 2026') !== null).toBe(isShown);
});

test('read and printed it says the same', async () => {
  await show(<DecidedAction answer={answered('no')} actions={[action]} language="en" />);
  expect(screen.getByText(facts)).toBeTruthy();
});
