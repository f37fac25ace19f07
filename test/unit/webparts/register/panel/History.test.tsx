import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import type { Write } from '../../../../../src/data/stores/editing';
import type { SiteList } from '../../../../../src/data/stores/listStore';
import { StoreError } from '../../../../../src/data/stores/storeError';
import type { Language } from '../../../../../src/loc/wording';
import { EntryPanel } from '../../../../../src/webparts/register/panel/EntryPanel';
import { entryItem, expandedPerson, membershipItem, versionItem, versionPerson } from '../../../../support/entry/entryItems';
import { fixClock } from '../../../../support/entry/fixClock';
import { MemoryLists, MemoryStore, memoryStore } from '../../../../support/entry/memoryStore';

const entryOnly: MemoryLists = { entries: [entryItem()], memberships: [] };

beforeAll(() => fixClock('2026-11-16T10:00:00Z'));
afterEach(cleanup);

function open(lists: MemoryLists, language: Language = 'en'): { readonly store: MemoryStore; readonly onChanged: jest.Mock } {
  const store = memoryStore(lists);
  const onChanged = jest.fn();
  render(<EntryPanel reference="P-0042" store={store} siteUrl="https://council.example/sites/partnerships" user="x@y.example" language={language} onClose={() => undefined} onChanged={onChanged} onCreated={() => undefined} />);
  return { store, onChanged };
}

describe('history', () => {
  const versions = [
    versionItem('3.0', '2026-10-05T13:05:00'),
    versionItem('2.0', '2026-06-20T08:30:00', {
      Editor: versionPerson(7, "Siân O'Brien"), Stage: 'Running', AnnualContribution: 45000, Reasons: ['Co-ordinated services'], SponsoringOfficer: null,
      NextReview: '2025-06-14T23:00:00', GrantFunded: false, Purpose: 'Courses near home for every grown-up.'
    }),
    versionItem('1.0', '2024-01-09T09:00:00', { Purpose: null, Title: 'Learning Partnership' })
  ];

  test('is asked for only when somebody wants it', async () => {
    const { store } = open({ ...entryOnly, versions });
    await screen.findByRole('button', { name: /who changed what/ });
    expect(store.asked).not.toContain('versions');
    fireEvent.click(screen.getByRole('button', { name: /who changed what/ }));
    await screen.findByRole('list', { name: 'History' });
    expect(store.asked.filter((each) => each === 'versions')).toHaveLength(1);
  });

  test('says who changed what and when, before and after, in readable words', async () => {
    open({ ...entryOnly, versions });
    fireEvent.click(await screen.findByRole('button', { name: /who changed what/ }));
    const [last, middle, first] = Array.from((await screen.findByRole('list', { name: 'History' })).children);
    expect(last.textContent).toContain('5 October 2026, 14:05 · Carys Bevan');
    const changed = Object.fromEntries(Array.from(last.querySelectorAll('dt')).map((name) => [
      name.textContent, [name.nextElementSibling?.textContent, name.nextElementSibling?.nextElementSibling?.textContent]
    ]));
    expect(changed).toMatchObject({
      Stage: ['Before: Running', 'After: Review'],
      'The council’s money a year': ['Before: £45,000', 'After: £48,500'],
      'Reasons for working together': ['Before: Co-ordinated services', 'After: Co-ordinated services; New resources'],
      'Sponsoring officer': ['Before: empty', 'After: Gwilym ap Rhys'],
      'Next review': ['Before: 15 June 2025', 'After: 15 June 2026'],
      'Collaboration funding from the Welsh Government': ['Before: No', 'After: Yes'],
      Purpose: ['BeforeCourses near home for every grown-up.', 'AfterCourses near home for every adult.']
    });
    expect(last.querySelector('del')?.textContent).toBe('grown-up.');
    expect(middle.textContent).toContain("Siân O'Brien");
    expect(first.textContent).toContain('Entry created');
  });

  test('failing can be tried again', async () => {
    const failing: MemoryLists['failing'] = { versions: new StoreError('unavailable', 'Down') };
    open({ ...entryOnly, versions, failing });
    fireEvent.click(await screen.findByRole('button', { name: /who changed what/ }));
    await screen.findByText('The history could not be loaded');
    delete failing.versions;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Entry created')).toBeTruthy();
  });

  test('of an entry that was deleted meanwhile says so', async () => {
    open({ ...entryOnly, failing: { versions: new StoreError('notFound', 'Item does not exist.') } });
    fireEvent.click(await screen.findByRole('button', { name: /who changed what/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('It is no longer there');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('shows the newest twenty first and older ones on request', async () => {
    const many = Array.from({ length: 45 }, (_each, index) => versionItem(`${45 - index}.0`, '2026-06-20T08:30:00', { AnnualContribution: index }));
    open({ ...entryOnly, versions: many });
    fireEvent.click(await screen.findByRole('button', { name: /who changed what/ }));
    const list = await screen.findByRole('list', { name: 'History' });
    expect(list.children).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Show older versions (25)' }));
    expect(list.children).toHaveLength(40);
  });
});

const rights = { add: true, change: true, recycle: true };
const editor: readonly SiteList[] = ['Partnerships', 'Memberships', 'Representatives'].map((title) => ({ title, rights, choices: { Role: ['Member', 'Funder'] } }));

describe('members in the history', () => {
  const member = membershipItem(1, 'Coleg Taran', { OData__UIVersionString: '2.0' });
  const version = (label: string, created: string, changes: object): object => (
    { VersionLabel: label, Created: created, Editor: versionPerson(9, 'Carys Bevan'), Organisation: { LookupId: 101, LookupValue: 'Coleg Taran' }, Role: 'Member', ToDate: null, ...changes }
  );
  const lists: MemoryLists = {
    entries: [entryItem()], lists: editor,
    versions: [versionItem('2.0', '2026-10-05T13:05:00'), versionItem('1.0', '2024-01-09T09:00:00')],
    memberships: [member, membershipItem(2, 'Heddlu Taran', { OData__UIVersionString: '1.0', Modified: '2025-02-03T10:00:00Z', Editor: expandedPerson(7, "Siân O'Brien", 'x@y.example'), FromDate: '2025-02-01T00:00:00Z' })],
    memberVersions: { 1: [version('2.0', '2026-10-05T13:05:20', { Role: 'Funder', ToDate: '2026-09-30T23:00:00' }), version('1.0', '2024-01-09T09:00:00', {})] as never }
  };

  async function groups(more: MemoryLists = lists): Promise<readonly HTMLElement[]> {
    open(more);
    fireEvent.click(await screen.findByRole('button', { name: /who changed what/ }));
    return Array.from((await screen.findByRole('list', { name: 'History' })).children) as HTMLElement[];
  }

  test('are told by name, with the entry that was saved at one go', async () => {
    const [last, joined, created] = await groups();
    expect(last.textContent).toContain('Version 2.0');
    expect(within(last).getByText('Membership of Coleg Taran ended on 1 October 2026')).toBeTruthy();
    expect(within(last).getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['Before: Member', 'After: Funder', 'Before: empty', 'After: 1 October 2026']);
    expect(joined.textContent).toContain("3 February 2025, 10:00 · Siân O'BrienHeddlu Taran became a member");
    expect(joined.textContent).toContain('Role in the partnership: Member · From: 1 February 2025');
    expect(created.textContent).toContain('Coleg Taran became a member');
  });

  test('only those that ever changed are asked for their versions', async () => {
    const { store } = open(lists);
    fireEvent.click(await screen.findByRole('button', { name: /who changed what/ }));
    await screen.findByRole('list', { name: 'History' });
    expect(store.asked.filter((each) => each === 'versions')).toHaveLength(2);
  });

  test('can be looked at alone, as can the entry itself', async () => {
    await groups();
    fireEvent.click(screen.getByRole('button', { name: 'Members and representatives' }));
    expect(screen.getByRole('list', { name: 'History' }).textContent).not.toContain('Entry created');
    fireEvent.click(screen.getByRole('button', { name: 'The entry itself' }));
    expect(screen.getByRole('list', { name: 'History' }).textContent).not.toContain('Coleg Taran');
    expect(screen.getByRole('button', { name: 'The entry itself' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('many at once are one line that opens', async () => {
    const many = Array.from({ length: 30 }, (_, index) => membershipItem(10 + index, `Body ${index}`, { OData__UIVersionString: '1.0' }));
    await groups({ ...lists, memberships: many });
    expect(screen.queryByText('Body 3 became a member')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Members and representatives: 30 changes' }));
    expect(screen.getByText('Body 3 became a member')).toBeTruthy();
  });
});

describe('an older value', () => {
  const versions = [versionItem('2.0', '2026-10-05T13:05:00'), versionItem('1.0', '2024-01-09T09:00:00', { Title: 'Learning Partnership', Stage: 'Idea', Significance: 'Not assessed' })];

  async function openHistory(more: Partial<MemoryLists> = {}): Promise<{ readonly written: Write[]; readonly onChanged: jest.Mock }> {
    const written: Write[] = [];
    const write = (operation: Write): Promise<object> => { written.push(operation); return Promise.resolve({}); };
    const { onChanged } = open({ ...entryOnly, versions, lists: editor, editing: { write }, ...more });
    fireEvent.click(await screen.findByRole('button', { name: /who changed what/ }));
    await screen.findByRole('list', { name: 'History' });
    return { written, onChanged };
  }

  test('is offered for fields that people type in and that the rules allow now', async () => {
    await openHistory();
    expect(screen.getAllByRole('button', { name: /^Bring back/ }).map((button) => button.getAttribute('aria-label'))).toEqual(['Bring back this value: Name, Learning Partnership']);
  });

  test('is not offered to those who may not change', async () => {
    await openHistory({ lists: [] });
    expect(screen.queryByRole('button', { name: /^Bring back/ })).toBeNull();
  });

  test('is shown beside what is there now, and written with the version that was read', async () => {
    const { written, onChanged } = await openHistory();
    expect(screen.getByRole('button', { name: 'Bring back this value: Name, Learning Partnership' }).closest('dd')?.previousElementSibling?.textContent).toBe('Before: Learning Partnership');
    fireEvent.click(screen.getByRole('button', { name: 'Bring back this value: Name, Learning Partnership' }));
    const question = screen.getByRole('group', { name: 'Bring back an older value of “Name”?' });
    expect(within(question).getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['Cwm Learning Partnership', 'Learning Partnership']);
    fireEvent.click(within(question).getByRole('button', { name: 'Bring it back' }));
    expect(await screen.findByText('“Name” is back: Learning Partnership')).toBeTruthy();
    expect(written).toEqual([{ kind: 'change', list: 'Partnerships', id: 12, version: '"guid,3"', values: { Title: 'Learning Partnership' } }]);
    expect(onChanged).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('group', { name: /older value/ })).toBeNull();
  });

  test('is asked about again when somebody else has saved meanwhile', async () => {
    const entries = [entryItem()];
    await openHistory({
      entries,
      editing: { write: () => { entries[0] = entryItem({ Title: 'Valley Learning', 'odata.etag': '"guid,4"' }); return Promise.reject(new StoreError('conflict', 'Stale', { status: 412 })); } }
    });
    expect(screen.getByRole('button', { name: 'Bring back this value: Name, Learning Partnership' }).closest('dd')?.previousElementSibling?.textContent).toBe('Before: Learning Partnership');
    fireEvent.click(screen.getByRole('button', { name: 'Bring back this value: Name, Learning Partnership' }));
    fireEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(await screen.findByText(/^Nothing is saved: somebody else has saved meanwhile/)).toBeTruthy();
    expect(screen.getByText('Valley Learning', { selector: 'dd' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Bring it back' })).toBeTruthy();
  });

  test('that cannot be saved says why, and Escape leaves the question without closing the panel', async () => {
    await openHistory({ editing: { write: () => Promise.reject(new StoreError('denied', 'No')) } });
    const button = screen.getByRole('button', { name: 'Bring back this value: Name, Learning Partnership' });
    fireEvent.click(button);
    fireEvent.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(await screen.findByText(/^The value is not back\./)).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('button', { name: 'Cancel' }), { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(screen.getByRole('list', { name: 'History' })).toBeTruthy();
  });
});
