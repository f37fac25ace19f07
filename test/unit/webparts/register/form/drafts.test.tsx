import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { draftKey } from '../../../../../src/ui/form/drafts/draftStore';
import { FormOpener } from '../../../../../src/webparts/register/form/FormOpener';
import { editorsLists } from '../../../../support/entry/editors';
import { memoryStore } from '../../../../support/entry/memoryStore';

afterEach(() => { cleanup(); window.localStorage.clear(); });

const key = draftKey('x', 'left');

function openWith(kept: string): void {
  window.localStorage.setItem(key, kept);
  render(<FormOpener store={memoryStore({ lists: editorsLists() })} entryId={undefined} subject="x" language="en" leaving={{ isAsked: false, ask: () => undefined, stay: () => undefined, leave: () => undefined }} onSaved={() => undefined} />);
}

test.each([
  ['of another version', JSON.stringify({ at: '2026-11-15T10:00:00Z', content: { version: 9, entry: { title: 'Canal', aim: 'Clean water' } } }), 'Canal\nClean water'],
  ['with a broken date', JSON.stringify({ at: 'soon', content: { title: 'Canal' } }), 'Canal'],
  ['that is broken JSON', '{"at":"2026-11-15T10:00:00Z","content":{"title":"Can', '{"at":"2026-11-15T10:00:00Z","content":{"title":"Can']
])('a draft %s is said not to fit, shown to be copied, and kept until it is discarded', async (_, kept, texts) => {
  openWith(kept);
  fireEvent.click(await screen.findByRole('button', { name: 'Go on from there' }));
  expect(screen.getByRole('alert').textContent).toContain('What you had typed cannot be put into the form');
  expect(screen.getByLabelText<HTMLTextAreaElement>('What can still be read of it').value).toBe(texts);
  expect(window.localStorage.getItem(key)).toBe(kept);
  fireEvent.click(screen.getByRole('button', { name: 'Discard it' }));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(window.localStorage.getItem(key)).toBeNull();
});
