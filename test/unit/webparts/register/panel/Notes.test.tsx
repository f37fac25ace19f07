import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import type { Write } from '../../../../../src/data/stores/editing';
import type { ListRights, SiteList } from '../../../../../src/data/stores/listStore';
import { StoreError } from '../../../../../src/data/stores/storeError';
import { EntryPanel } from '../../../../../src/webparts/register/panel/EntryPanel';
import { entryItem, expandedPerson, membershipItem } from '../../../../support/entry/entryItems';
import { fixClock } from '../../../../support/entry/fixClock';
import { MemoryLists, MemoryStore, memoryStore } from '../../../../support/entry/memoryStore';

const all: ListRights = { add: true, change: true, recycle: true };
const lists = (rights: ListRights): readonly SiteList[] => [{ title: 'Restricted notes', rights, choices: {} }];
const note = (id: number, Title: string, more: object = {}): Record<string, unknown> => (
  { 'odata.etag': `"n${id},1"`, Id: id, Title, Note: `About ${Title}`, Modified: '2026-10-05T13:05:00Z', Editor: expandedPerson(9, 'Carys Bevan', 'c@y.example'), ...more }
);

beforeAll(() => fixClock('2026-11-16T10:00:00Z'));
beforeEach(() => { window.sessionStorage.clear(); window.localStorage.clear(); });
afterEach(cleanup);

async function open(more: MemoryLists, user = 'x@y.example'): Promise<MemoryStore> {
  const store = memoryStore({ entries: [entryItem()], memberships: [], ...more });
  render(<EntryPanel reference="P-0042" store={store} siteUrl="https://council.example/sites/partnerships" user={user} language="en" onClose={() => undefined} onChanged={() => undefined} onCreated={() => undefined} />);
  await screen.findByRole('heading', { name: 'History' });
  return store;
}

test('people who may not see the list find no section, and nothing is asked for', async () => {
  const store = await open({ notes: [note(1, 'Price')] });
  expect(screen.queryByText('Restricted notes')).toBeNull();
  expect(store.asked).not.toContain('Restricted notes');
});

test('readers see the newest first, who reads them, and nothing to write with', async () => {
  await open({ notes: [note(1, 'Price'), note(2, 'Advice')], lists: lists({ add: false, change: false, recycle: false }) });
  const list = await screen.findByRole('list', { name: /Restricted notes/ });
  await within(list).findByText('Price');
  expect(within(list).getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Advice', 'Price']);
  expect(screen.getByText(/^Only lead officers, Heads of Service/)).toBeTruthy();
  expect(within(list).queryByRole('button')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Add a restricted note' })).toBeNull();
});

test('a note is added; what is missing is said at its field', async () => {
  const written: Write[] = [];
  await open({ notes: [], lists: lists(all), editing: { write: (operation) => { written.push(operation); return Promise.resolve({}); } } });
  fireEvent.click(await screen.findByRole('button', { name: 'Add a restricted note' }));
  fireEvent.change(screen.getByLabelText(/^Subject/), { target: { value: 'Price' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('Fill this in.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Note/)));
  fireEvent.change(screen.getByLabelText(/^Note/), { target: { value: '<b>£9</b>' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('The note is saved.')).toBeTruthy();
  expect(written).toEqual([{ kind: 'add', list: 'Restricted notes', values: { Title: 'Price', Note: '<b>£9</b>', PartnershipId: 12 } }]);
  expect(window.sessionStorage).toHaveLength(0);
});

describe('unsaved text', () => {
  async function typeAndReload(user = 'x@y.example'): Promise<void> {
    await open({ notes: [], lists: lists(all) });
    fireEvent.click(await screen.findByRole('button', { name: 'Add a restricted note' }));
    fireEvent.change(screen.getByLabelText(/^Subject/), { target: { value: 'Half a thought' } });
    cleanup();
    await open({ notes: [], lists: lists(all) }, user);
  }

  test('outlives a reload in this tab, and never reaches lasting storage', async () => {
    await typeAndReload();
    expect(await screen.findByText('What you had typed is here again. Nothing is saved yet.')).toBeTruthy();
    expect((screen.getByLabelText(/^Subject/) as HTMLInputElement).value).toBe('Half a thought');
    expect(window.localStorage).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(window.sessionStorage).toHaveLength(0);
  });

  test('is not shown to the next person in the same tab', async () => {
    await typeAndReload('other@y.example');
    expect(await screen.findByRole('button', { name: 'Add a restricted note' })).toBeTruthy();
    expect(screen.queryByLabelText(/^Subject/)).toBeNull();
  });
});

test('a note that cannot be saved stays as it was typed', async () => {
  await open({ notes: [note(1, 'Price')], lists: lists(all), editing: { write: () => Promise.reject(new StoreError('unavailable', 'Down')) } });
  fireEvent.click(await screen.findByRole('button', { name: 'Edit the note: Price' }));
  fireEvent.change(screen.getByLabelText(/^Note/), { target: { value: 'More' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/^The note is not saved/)).toBeTruthy();
  expect((screen.getByLabelText(/^Note/) as HTMLInputElement).value).toBe('More');
});

test('somebody else’s change of the same text is shown beside one’s own', async () => {
  const notes = [note(1, 'Price')];
  await open({ notes, lists: lists(all), editing: { write: () => { notes[0] = note(1, 'Price', { 'odata.etag': '"n1,2"', Note: 'Theirs' }); return Promise.reject(new StoreError('conflict', 'Stale', { status: 412 })); } } });
  fireEvent.click(await screen.findByRole('button', { name: 'Edit the note: Price' }));
  fireEvent.change(screen.getByLabelText(/^Note/), { target: { value: 'Mine' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/^Not saved yet: somebody else/)).toBeTruthy();
  expect(screen.getByLabelText(/Theirs: Theirs/)).toBeTruthy();
  expect(screen.getByLabelText(/Yours: Mine/)).toBeTruthy();
});

test('a note is deleted and brought back; one that changed meanwhile is not deleted', async () => {
  const written: Write[] = [];
  const notes = [note(1, 'Price'), note(2, 'Advice')];
  await open({ notes, lists: lists(all), editing: { write: (operation) => {
    written.push(operation);
    return operation.kind === 'recycle' && operation.id === 2 ? Promise.reject(new StoreError('conflict', 'Stale', { status: 412 })) : Promise.resolve({ binId: 'bin-1' });
  } } });
  fireEvent.click(await screen.findByRole('button', { name: 'Delete the note: Price' }));
  await screen.findByText('Deleted: Price');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('The note is back: Price');
  expect(written).toEqual([{ kind: 'recycle', list: 'Restricted notes', id: 1, version: '"n1,1"' }, { kind: 'restore', binId: 'bin-1' }]);
  fireEvent.click(screen.getByRole('button', { name: 'Delete the note: Advice' }));
  expect(await screen.findByText(/^Nothing is deleted: somebody else/)).toBeTruthy();
  expect(screen.getByText('About Advice')).toBeTruthy();
});

test('notes come with the members and representatives, in one request', async () => {
  const { requests } = await open({ notes: [note(1, 'Price')], memberships: [membershipItem(7, 'Gwent Police')], lists: lists(all) });
  await screen.findByText('About Price');
  expect(requests).toEqual([['Partnerships'], ['Memberships', 'Representatives', 'Restricted notes'], ['Organisations']]);
});
