import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { StoreError } from '../../../../src/data/stores/storeError';
import type { ChecklistsGateway } from '../../../../src/webparts/checklists/checklistsGateway';
import { DiscardButton } from '../../../../src/webparts/checklists/form/DiscardButton';
import { MyForms } from '../../../../src/webparts/checklists/home/MyForms';
import { sessionOf, workOf } from './formBuilder';

afterEach(cleanup);

const press = (name: string): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });

it('a form is discarded as it is held', async () => {
  const discard = jest.fn(async () => undefined);
  render(<DiscardButton session={sessionOf({ id: 4 })} work={workOf({ discard })} language="en" />);
  await press('Discard this form');
  expect(discard).toHaveBeenCalledWith(expect.objectContaining({ id: 4 }));
});

it('one that could not be discarded says so', async () => {
  render(<DiscardButton session={sessionOf()} work={workOf({ discard: () => Promise.reject(new StoreError('denied', 'No', { status: 403 })) })} language="en" />);
  await press('Discard this form');
  expect(screen.getByRole('alert').textContent).toContain('The form was not discarded');
});

async function leftWith(bringBack: (binId: string) => Promise<void>): Promise<{ back: jest.Mock; home: jest.Mock }> {
  const [back, home] = [jest.fn(), jest.fn(async () => ({ protocol: undefined, mine: [], unreadable: [], mayAdd: true, mayScreen: true }))];
  render(<MyForms gateway={{ home, bringBack } as unknown as ChecklistsGateway} discarded={{ title: 'Screening: <b>Canal</b>', binId: 'bin 1' }} onBroughtBack={back} go={() => undefined} language="en" />);
  await screen.findByText(/Screening: <b>Canal<\/b> has been discarded/);
  return { back, home };
}

it('the list of forms offers the way back, and is loaded anew with what came back', async () => {
  const bringBack = jest.fn(async () => undefined);
  const { back, home } = await leftWith(bringBack);
  await press('Undo');
  expect(bringBack).toHaveBeenCalledWith('bin 1');
  expect([back.mock.calls.length, home.mock.calls.length]).toEqual([1, 2]);
});

it('where it cannot be brought back that is said, and can be tried again', async () => {
  const { back } = await leftWith(() => Promise.reject(new StoreError('unavailable', 'Busy', { status: 503 })));
  await press('Undo');
  expect(screen.getByRole('alert').textContent).toContain('The form was not brought back');
  expect(back).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});
