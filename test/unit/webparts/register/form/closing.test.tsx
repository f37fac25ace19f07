import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import type { Write } from '../../../../../src/data/stores/editing';
import { EntryPanel } from '../../../../../src/webparts/register/panel/EntryPanel';
import { editorsLists } from '../../../../support/entry/editors';
import { entryItem } from '../../../../support/entry/entryItems';
import { fixClock } from '../../../../support/entry/fixClock';
import { memoryStore } from '../../../../support/entry/memoryStore';

beforeAll(() => fixClock('2026-11-16T10:00:00Z'));
afterEach(() => { cleanup(); window.localStorage.clear(); });

function open(): Write[] {
  const written: Write[] = [];
  const write = (operation: Write): Promise<{ version: string }> => { written.push(operation); return Promise.resolve({ version: '"guid,4"' }); };
  const store = memoryStore({ entries: [entryItem({ Stage: 'Running' })], lists: editorsLists(), editing: { write } });
  render(<EntryPanel reference="P-0042" store={store} siteUrl="https://council.example/sites/partnerships" user="x@y.example" language="en" onClose={() => undefined} onChanged={() => undefined} onCreated={() => undefined} />);
  return written;
}

async function closeInstead(): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Close it instead' }));
  return screen.findByRole('form');
}

const save = (): void => { fireEvent.click(screen.getByRole('button', { name: 'Save' })); };

test('Close it instead opens the form with the stage Closed, at its day, which is required', async () => {
  open();
  await closeInstead();
  expect(screen.getByLabelText<HTMLSelectElement>('Stage (required)').value).toBe('Closed');
  const day = screen.getByLabelText<HTMLInputElement>('Closed on (required)');
  expect(day.required).toBe(true);
  expect(document.activeElement).toBe(day);
});

test('nothing has been typed yet, so leaving asks nothing', async () => {
  open();
  await closeInstead();
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  expect(screen.queryByRole('alertdialog')).toBeNull();
});

test('without its day it is not saved and nothing is asked', async () => {
  const written = open();
  await closeInstead();
  save();
  expect(await screen.findByRole('link', { name: /^Closed on: Give the day/ })).toBeTruthy();
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(written).toEqual([]);
});

test('closing is asked about in place; only a yes writes it', async () => {
  const written = open();
  await closeInstead();
  fireEvent.change(screen.getByLabelText('Closed on (required)'), { target: { value: '2026-10-31' } });
  save();
  const question = await screen.findByRole('alertdialog', { name: 'Close this entry for good?' });
  expect(question.textContent).toContain('no stage comes after Closed');
  expect(document.activeElement).toBe(within(question).getByRole('button', { name: 'Go on editing' }));
  fireEvent.keyDown(question, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(document.activeElement).toBe(screen.getByLabelText('Closed on (required)'));
  expect(written).toEqual([]);
  save();
  fireEvent.click(await screen.findByRole('button', { name: 'Close it for good' }));
  await screen.findByText('Saved.');
  expect(written).toMatchObject([{ kind: 'change', values: { Stage: 'Closed', Status: 'Closed' } }]);
});

test('a stage that can be taken back is saved without a question', async () => {
  const written = open();
  fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  fireEvent.change(await screen.findByLabelText('Stage (required)'), { target: { value: 'Review' } });
  save();
  await screen.findByText('Saved.');
  expect(written).toHaveLength(1);
});
