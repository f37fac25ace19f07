import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { ListStore } from '../../../../../src/data/stores/listStore';
import { EntryPanel } from '../../../../../src/webparts/register/panel/EntryPanel';
import { editorsLists } from '../../../../support/entry/editors';
import { entryItem } from '../../../../support/entry/entryItems';
import { memoryStore } from '../../../../support/entry/memoryStore';

afterEach(() => { cleanup(); window.localStorage.clear(); });

test('what is announced after saving is one message, whatever is still loading around it', async () => {
  let isSaved = false;
  const write = (): Promise<{ version: string }> => { isSaved = true; return Promise.resolve({ version: '"guid,4"' }); };
  const kept = memoryStore({ entries: [entryItem()], lists: editorsLists(), editing: { write } });
  const store: ListStore = { ...kept, items: (list, query) => (isSaved && list !== 'Partnerships' ? new Promise(() => undefined) : kept.items(list, query)) };
  render(<EntryPanel reference="P-0042" store={store} siteUrl="https://council.example/sites/partnerships" user="x@y.example" language="en" onClose={() => undefined} onChanged={() => undefined} onCreated={() => undefined} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  fireEvent.change(await screen.findByLabelText('Name (required)'), { target: { value: 'Canal' } });
  const said: string[] = [];
  const observer = new MutationObserver(() => {
    if (isSaved) screen.queryAllByRole('status').forEach(({ textContent }) => { if (textContent && !said.includes(textContent)) said.push(textContent); });
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Loading the members…');
  observer.disconnect();
  expect(said.filter((text) => text !== 'Saving…')).toEqual(['Saved.']);
});
