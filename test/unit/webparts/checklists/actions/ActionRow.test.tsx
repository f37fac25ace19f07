import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { LoadedAction } from '../../../../../src/data/actions';
import { ActionRow } from '../../../../../src/webparts/checklists/actions/ActionRow';

const loaded = { action: { id: 4, text: 'Ask Legal', state: 'Open' } } as unknown as LoadedAction;

function show(): jest.Mock {
  const onSave = jest.fn(async () => true);
  render(<ul><ActionRow loaded={loaded} today="2026-11-20" whose="ann" mayChange language="en" onSave={onSave} /></ul>);
  return onSave;
}
const click = (name: string): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });

afterEach(() => window.localStorage.clear());

test.each(['Done: Ask Legal', 'Drop: Ask Legal'])('cancelled, the button that it began with has the focus: %s', async (name) => {
  show();
  await click(name);
  screen.getByRole('button', { name: 'Cancel' }).focus();
  await click('Cancel');
  expect(document.activeElement).toBe(screen.getByRole('button', { name }));
});

test('dropped without a reason, it says so at the field, which has the focus', async () => {
  const onSave = show();
  await click('Drop: Ask Legal');
  screen.getByRole('button', { name: 'Drop' }).focus();
  await click('Drop');
  const why = screen.getByLabelText(/Why is it dropped/);
  expect(onSave).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(why);
  expect(document.getElementById(why.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Fill this in.');
  fireEvent.change(why, { target: { value: 'Not needed' } });
  await click('Drop');
  expect(onSave).toHaveBeenCalledWith({ state: 'Dropped', outcome: 'Not needed' });
});
