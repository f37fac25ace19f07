import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { FormContext } from '../../../../../src/ui/form/formContext';
import { ActionProposal } from '../../../../../src/webparts/checklists/form/ActionProposal';
import type { FormWork } from '../../../../../src/webparts/checklists/form/formWork';
import { text, yesNo } from '../../../domain/protocol/protocolBuilder';
import { workOf } from '../formBuilder';

afterEach(() => { cleanup(); window.localStorage.clear(); });

async function show(more: Partial<FormWork> = {}): Promise<{ readonly acceptAction: jest.Mock; readonly onAnswer: jest.Mock }> {
  const acceptAction = jest.fn(async () => ({ kind: 'added' as const, id: 7 }));
  const onAnswer = jest.fn();
  const work = workOf({ officer: { id: 3, name: 'Ann' }, acceptAction, ...more });
  render(
    <FormContext.Provider value={work.sources}>
      <ActionProposal question={yesNo('resourced', { adverse: { answers: ['no'], action: text('Find the staff') } })} answer={{}} work={work} language="en" onAnswer={onAnswer} />
    </FormContext.Provider>
  );
  await act(async () => undefined);
  return { acceptAction, onAnswer };
}

const field = (name: RegExp): HTMLElement => screen.getByLabelText(name, { selector: 'input, textarea' });
const press = (name: string): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });

test.each([
  ['what is to be done', /What is to be done/, () => fireEvent.change(field(/What is to be done/), { target: { value: '  ' } })],
  ['who does it', /Who does it/, () => fireEvent.click(screen.getByRole('button', { name: 'Clear Who does it' }))],
  ['the day', /By when/, () => fireEvent.change(field(/By when/), { target: { value: '' } })]
])('accepted without %s, it says so at the field, which has the focus', async (_, name, empty) => {
  const { acceptAction } = await show();
  await act(async () => { empty(); });
  await press('Add this action');
  expect(acceptAction).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field(name));
  expect(field(name).getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field(name).getAttribute('aria-describedby') ?? '')?.textContent).toBe('Fill this in.');
});

test('the problem goes once something is typed, and the action can be added', async () => {
  const { acceptAction, onAnswer } = await show();
  fireEvent.change(field(/What is to be done/), { target: { value: '' } });
  await press('Add this action');
  fireEvent.change(field(/What is to be done/), { target: { value: 'Find two people' } });
  expect(screen.queryByText('Fill this in.')).toBeNull();
  await press('Add this action');
  expect(acceptAction).toHaveBeenCalledTimes(1);
  expect(onAnswer).toHaveBeenCalledWith('resourced', { action: { state: 'accepted', id: 7 } });
});

test('declined without a reason, it says so at the field, which has the focus', async () => {
  const { onAnswer } = await show();
  await press('No action needed');
  const because = field(/Why is none needed/);
  (screen.getByRole('button', { name: 'Record the reason' })).focus();
  await press('Record the reason');
  expect(onAnswer).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(because);
  expect(document.getElementById(because.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Fill this in.');
});

test('an owner who has left is said at the field as before', async () => {
  await show({ acceptAction: async () => ({ kind: 'ownerLeft' }) });
  await press('Add this action');
  expect(document.activeElement).toBe(field(/Who does it/));
  expect(screen.getByText(/no longer in the directory/)).toBeTruthy();
});

test.each([['in the usual time', undefined, '2026-12-18'], ['when the pack says', 7, '2026-11-27']] as const)('an action is proposed in the words of the pack, %s, to the officer', async (_, dueInDays, due) => {
  const work = workOf({ officer: { id: 3, name: 'Ann' } });
  const question = yesNo('resourced', { adverse: { answers: ['no'], action: text('Find the staff'), dueInDays } });
  render(<FormContext.Provider value={work.sources}><ActionProposal question={question} answer={{}} work={work} language="en" onAnswer={() => undefined} /></FormContext.Provider>);
  await act(async () => undefined);
  const values = [/What is to be done/, /Who does it/, /By when/].map((name) => (field(name) as HTMLInputElement).value);
  expect(values).toEqual(['Find the staff', 'Ann', due]);
});

test('a day that has passed is refused at the field; today is not', async () => {
  const { acceptAction } = await show();
  fireEvent.change(field(/By when/), { target: { value: '2026-11-19' } });
  await press('Add this action');
  expect([acceptAction.mock.calls.length, document.activeElement, document.getElementById(field(/By when/).getAttribute('aria-describedby') ?? '')?.textContent]).toEqual([0, field(/By when/), 'This day has passed. Choose today or a later day.']);
  fireEvent.change(field(/By when/), { target: { value: '2026-11-20' } });
  await press('Add this action');
  expect(acceptAction).toHaveBeenCalledTimes(1);
});
