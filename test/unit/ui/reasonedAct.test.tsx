import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Withdraw } from '../../../src/ui/approval/Withdraw';

afterEach(() => { cleanup(); window.localStorage.clear(); });

const press = (name: string): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });

it('inside another form it is done once, and leaves that one alone', async () => {
  const [submitted, withdraw, onWithdrawn] = [jest.fn((event: React.FormEvent) => event.preventDefault()), jest.fn(async () => undefined), jest.fn()];
  const { container } = render(<form onSubmit={submitted}><Withdraw form={42} name="Checklist: Canal" whose="mine" language="en" withdraw={withdraw} onWithdrawn={onWithdrawn} /></form>);
  await press('Withdraw the form: Checklist: Canal');
  expect([container.querySelectorAll('form form').length, document.activeElement?.textContent]).toEqual([0, 'Withdraw the form']);
  await press('Withdraw the form');
  expect([screen.getByText('Give a reason.').id, document.activeElement?.id]).toEqual(['withdraw-42-problem', 'withdraw-42-reason']);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: ' Too early. ' } });
  await press('Withdraw the form');
  expect([withdraw.mock.calls, onWithdrawn.mock.calls.length, submitted.mock.calls.length]).toEqual([[['Too early.']], 1, 0]);
});
