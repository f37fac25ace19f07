import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { Item, ListStore } from '../../../../../src/data/stores/listStore';
import { FormOpener } from '../../../../../src/webparts/register/form/FormOpener';
import { editorsLists } from '../../../../support/entry/editors';
import { fixClock } from '../../../../support/entry/fixClock';
import { memoryStore } from '../../../../support/entry/memoryStore';

beforeAll(() => fixClock('2026-11-16T10:00:00Z'));
afterEach(() => { cleanup(); window.localStorage.clear(); });

const role = (changes: Item): Item => ({ 'odata.etag': '"1"', Modified: '2026-01-05T10:00:00Z', Id: 1, Role: 'Head of Service', FromDate: null, ToDate: null, CoverFrom: null, CoverTo: null, Holder: null, Deputy: null, ...changes });
const roles = [
  role({ Service: 'Housing', Directorate: 'Social Services and Housing' }),
  role({ Service: 'Housing', Directorate: 'Education', ToDate: '2020-01-01T00:00:00Z' }),
  role({ Service: 'Planning', Directorate: null })
];

async function open(): Promise<void> {
  const kept = memoryStore({ lists: editorsLists({ Partnerships: { Service: ['Housing', 'Planning'], Directorate: ['Education', 'Social Services and Housing'] } }) });
  const store: ListStore = {
    ...kept, items: (list, query) => (list === 'People roles' ? Promise.resolve(roles.filter(({ Service }) => query.filter === `Service eq '${String(Service)}'`)) : kept.items(list, query))
  };
  render(<FormOpener store={store} entryId={undefined} subject="x" language="en" leaving={{ isAsked: false, ask: () => undefined, stay: () => undefined, leave: () => undefined }} onSaved={() => undefined} />);
  await screen.findByRole('form');
}

const field = (name: string): HTMLSelectElement => screen.getByLabelText<HTMLSelectElement>(name);
const choose = (name: string, value: string): void => { fireEvent.change(field(name), { target: { value } }); };

test('choosing a service fills in the directorate that it is under today, and says so', async () => {
  await open();
  choose('Service', 'Housing');
  await waitFor(() => expect(field('Directorate').value).toBe('Social Services and Housing'));
  expect(screen.getByText(/^Filled in because Housing is under it/)).toBeTruthy();
  choose('Directorate', 'Education');
  expect(field('Directorate').value).toBe('Education');
  expect(screen.queryByText(/^Filled in because/)).toBeNull();
});

test('a directorate chosen meanwhile is not overruled', async () => {
  await open();
  choose('Service', 'Housing');
  choose('Directorate', 'Education');
  await new Promise((resolve) => setTimeout(resolve, 0));
  await Promise.resolve();
  expect(field('Directorate').value).toBe('Education');
});

test('where no role says so, nothing is filled in', async () => {
  await open();
  choose('Service', 'Planning');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(field('Directorate').value).toBe('');
});
