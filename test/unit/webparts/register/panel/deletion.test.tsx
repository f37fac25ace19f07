import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import type { Editing, Outcome, Write } from '../../../../../src/data/stores/editing';
import type { SiteList } from '../../../../../src/data/stores/listStore';
import { StoreError } from '../../../../../src/data/stores/storeError';
import { Notices } from '../../../../../src/webparts/register/notices/Notices';
import { EntryPanel } from '../../../../../src/webparts/register/panel/EntryPanel';
import { entryItem, membershipItem } from '../../../../support/entry/entryItems';
import { fixClock } from '../../../../support/entry/fixClock';
import { MemoryLists, memoryStore } from '../../../../support/entry/memoryStore';

const rights = { add: true, change: true, recycle: true };
const editor: readonly SiteList[] = ['Partnerships', 'Memberships', 'Representatives'].map((title) => ({ title, rights, choices: {} }));
const idea = entryItem({ Stage: 'Idea', LastReview: null });
const title = 'P-0042 Cwm Learning Partnership';

beforeAll(() => fixClock('2026-11-16T10:00:00Z'));
afterEach(cleanup);

interface Opened {
  readonly batches: (readonly Write[])[];
  readonly onChanged: jest.Mock;
}

/** @param answers what each batch is answered with, in order; then everything is done. */
function open(lists: MemoryLists, ...answers: readonly (readonly Outcome[])[]): Opened {
  const batches: (readonly Write[])[] = [];
  const writeAll: Editing['writeAll'] = async (operations) => {
    batches.push(operations);
    return answers[batches.length - 1] ?? operations.map((_operation, at) => ({ kind: 'done', written: { binId: `bin-${at}` } }));
  };
  const onChanged = jest.fn();
  render(<Place lists={{ memberships: [], lists: editor, editing: { writeAll, recycled: () => Promise.resolve([]) }, ...lists }} onChanged={onChanged} />);
  return { batches, onChanged };
}

/** The panel in the register, which keeps the notice when the panel closes. */
function Place({ lists, onChanged }: { readonly lists: MemoryLists; readonly onChanged: () => void }): React.ReactElement {
  const [store] = React.useState(() => memoryStore(lists));
  const [isOpen, setOpen] = React.useState(true);
  return (
    <Notices onEntriesChanged={onChanged}>
      {isOpen && <EntryPanel reference="P-0042" store={store} siteUrl="https://council.example/sites/partnerships" user="x@y.example" language="en" onClose={() => setOpen(false)} onChanged={() => undefined} onCreated={() => undefined} />}
    </Notices>
  );
}

async function ask(): Promise<HTMLElement> {
  fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  return screen.findByRole('group');
}

async function confirm(): Promise<void> {
  const question = await ask();
  fireEvent.click(await within(question).findByRole('button', { name: 'Delete' }));
}

const failed = (kind: 'unavailable' | 'denied'): Outcome => ({ kind: 'failed', error: new StoreError(kind, 'No') });

test('the question names the entry and counts what goes with it', async () => {
  open({ entries: [idea], memberships: [membershipItem(1, 'Coleg Taran'), membershipItem(2, 'Heddlu Taran')], representatives: [{ Id: 5 }] });
  const question = await ask();
  expect(question.textContent).toContain(`Delete ${title}?`);
  expect((await within(question).findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual(['Members: 2', 'Representatives: 1']);
  expect(document.activeElement?.textContent).toBe(`Delete ${title}?`);
});

test('the entry goes last, and undo brings all of it back', async () => {
  const { batches, onChanged } = open({ entries: [idea], memberships: [membershipItem(1, 'Coleg Taran')] });
  await confirm();
  await screen.findByText(`Deleted: ${title}`);
  expect(batches[0]).toEqual([{ kind: 'recycle', list: 'Memberships', id: 1 }, { kind: 'recycle', list: 'Partnerships', id: 12 }]);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText(`${title} is back, with all that belongs to it.`);
  expect(batches[1]).toEqual([{ kind: 'restore', binId: 'bin-1' }, { kind: 'restore', binId: 'bin-0' }]);
  expect(onChanged).toHaveBeenCalledTimes(2);
  fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/is back/)).toBeNull();
});

test('one that failed in part says how far it got, and can be finished or undone', async () => {
  open({ entries: [idea], memberships: [membershipItem(1, 'Coleg Taran')] }, [{ kind: 'done', written: { binId: 'a' } }, failed('denied')]);
  await confirm();
  expect((await screen.findByRole('alert')).textContent).toContain('is deleted in part only: 1 of 2 items have gone');
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Delete the rest' }));
  expect(await screen.findByText(`Deleted: ${title}`)).toBeTruthy();
});

test('one without an answer is not said to be there or gone', async () => {
  open({ entries: [idea] }, [failed('unavailable')]);
  await confirm();
  expect((await screen.findByRole('alert')).textContent).toContain(`No answer came while ${title} was being deleted`);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(`Deleted: ${title}`)).toBeTruthy();
});

test.each([
  ['Review', '2025-06-11T23:00:00Z', /^It has been reviewed/],
  ['Running', null, /^It has passed approval/],
  ['Paused', null, /^Its stage is not part of the life cycle/]
])('an entry in %s, reviewed %s, is kept, and the panel says why', async (Stage, LastReview, why) => {
  open({ entries: [entryItem({ Stage, LastReview })] });
  const kept = await ask();
  expect(within(kept).getByText(why)).toBeTruthy();
  expect(within(kept).getByRole('button', { name: 'Close it instead' })).toBeTruthy();
  expect(within(kept).queryByRole('button', { name: 'Delete' })).toBeNull();
});

test('an entry that somebody moved on since it was opened is kept all the same', async () => {
  const entries = [idea];
  open({ entries });
  await screen.findByRole('button', { name: 'Delete' });
  entries[0] = entryItem({ Stage: 'Running', LastReview: null, 'odata.etag': '"guid,4"' });
  expect(await within(await ask()).findByText(/^It has passed approval/)).toBeTruthy();
});

test('an entry that somebody changed since it was opened says who did', async () => {
  const entries = [idea];
  open({ entries });
  await screen.findByRole('button', { name: 'Delete' });
  entries[0] = { ...idea, 'odata.etag': '"guid,4"' };
  expect(await within(await ask()).findByText('Carys Bevan has changed this entry since you opened it.')).toBeTruthy();
});

test('Escape takes the question back and gives the focus to the button', async () => {
  open({ entries: [idea] });
  fireEvent.keyDown(await ask(), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('group')).toBeNull());
  expect(document.activeElement?.textContent).toBe('Delete');
});

test('those who may not delete are not offered to', async () => {
  open({ entries: [idea], lists: [] });
  await screen.findByRole('heading', { name: 'History' });
  expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
});
