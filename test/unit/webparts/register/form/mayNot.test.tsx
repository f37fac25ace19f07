import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { SiteList } from '../../../../../src/data/stores/listStore';
import type { Language } from '../../../../../src/loc/wording';
import { FormOpener } from '../../../../../src/webparts/register/form/FormOpener';
import { EntryPanel } from '../../../../../src/webparts/register/panel/EntryPanel';
import { editorsLists } from '../../../../support/entry/editors';
import { entryItem } from '../../../../support/entry/entryItems';
import { memoryStore } from '../../../../support/entry/memoryStore';

afterEach(cleanup);

const reader: readonly SiteList[] = editorsLists().map((list) => ({ ...list, rights: { add: false, change: false, recycle: false } }));

function openNew(lists: readonly SiteList[], language: Language = 'en'): jest.Mock {
  const onClose = jest.fn();
  render(<EntryPanel reference="new" store={memoryStore({ lists })} siteUrl="https://council.example/sites/partnerships" user="x@y.example" language={language} onClose={onClose} onChanged={() => undefined} onCreated={() => undefined} />);
  return onClose;
}

test('whoever may not add entries is told so on opening and sees no form', async () => {
  const onClose = openNew(reader);
  expect(await screen.findByText('You may not add entries to the register')).toBeTruthy();
  expect(screen.getByText(/Ask the policy unit to add the partnership/)).toBeTruthy();
  expect(screen.queryByRole('form')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Back to the register' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('it is said in Welsh too, and the panel closes as it does otherwise', async () => {
  const onClose = openNew(reader, 'cy');
  await screen.findByText('Nid oes gennych hawl i ychwanegu cofnodion at y gofrestr');
  fireEvent.click(screen.getByRole('button', { name: 'Cau' }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('whoever may add gets the form', async () => {
  openNew(editorsLists());
  expect(await screen.findByRole('form', { name: 'New entry' })).toBeTruthy();
});

test('whoever may not change an entry is told so in the place of its form', async () => {
  const store = memoryStore({ lists: reader, entries: [entryItem()] });
  const leave = jest.fn();
  render(<FormOpener store={store} entryId={12} subject="x" language="en" leaving={{ isAsked: false, ask: jest.fn(), stay: jest.fn(), leave }} onSaved={() => undefined} />);
  await screen.findByText('You may not change this entry');
  expect(store.asked).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Back to the entry' }));
  expect(leave).toHaveBeenCalledTimes(1);
});
