import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import type { Item, ListRights, SiteList } from '../../../../../src/data/stores/listStore';
import { StoreError } from '../../../../../src/data/stores/storeError';
import type { Language } from '../../../../../src/loc/wording';
import { readPlace } from '../../../../../src/webparts/checklists/checklistsAddress';
import { EntryPanel } from '../../../../../src/webparts/register/panel/EntryPanel';
import { entryItem, expandedPerson } from '../../../../support/entry/entryItems';
import { fixClock } from '../../../../support/entry/fixClock';
import { MemoryLists, MemoryStore, memoryStore } from '../../../../support/entry/memoryStore';

const none: ListRights = { add: false, change: false, recycle: false };
const all: ListRights = { add: true, change: true, recycle: true };
const site = (rights: ListRights, ...more: readonly string[]): readonly SiteList[] => ['Submissions', 'Actions', ...more].map((title) => ({ title, rights, choices: {} }));
const officer = expandedPerson(7, "Siân O'Brien", 'sian.obrien@council.example');
const form = (Id: number, more: Item = {}): Item => ({
  'odata.etag': `"f${Id},1"`, Id, Title: 'Checklist: Cwm Learning Partnership', Form: 'checklist', Purpose: 'Checklist', Protocol: 'caerphilly 2014.1', State: 'Draft', Modified: '2026-11-04T10:00:00Z', Officer: officer, ...more
});
const action = (Id: number, Title: string, more: Item = {}): Item => ({ 'odata.etag': `"a${Id},1"`, Id, Title, State: 'Open', Owner: officer, Due: '2026-12-01T00:00:00Z', Modified: '2026-11-04T10:00:00Z', ...more });

beforeAll(() => fixClock('2026-11-16T10:00:00Z'));
afterEach(cleanup);

async function open(more: MemoryLists, language: Language = 'en'): Promise<MemoryStore> {
  const store = memoryStore({ entries: [entryItem()], memberships: [], ...more });
  render(<EntryPanel reference="P-0042" store={store} siteUrl="https://council.example/sites/partnerships/" user="x@y.example" language={language} onClose={() => undefined} onChanged={() => undefined} onCreated={() => undefined} />);
  await screen.findByRole('heading', { name: language === 'cy' ? 'Hanes' : 'History' });
  return store;
}

const texts = (list: HTMLElement): readonly (string | null)[] => within(list).getAllByRole('listitem').map(({ textContent }) => textContent);
/** What the Checklists page makes of a link. */
const placeOf = (link: HTMLElement): unknown => {
  const url = new URL(link.getAttribute('href') ?? '');
  expect(url.origin + url.pathname).toBe('https://council.example/sites/partnerships/SitePages/Checklists.aspx');
  return readPlace(url.search);
};

test('forms are told with their state, the last changed first, and lead to where they are filled in', async () => {
  await open({ lists: site(none, 'Restricted submissions'), forms: [form(3, { Purpose: 'Screening', State: 'Concluded', Modified: '2026-02-05T10:00:00Z' }), form(4)], restrictedForms: [form(4, { Purpose: 'Conversation record', Modified: '2026-03-01T10:00:00Z' })] });
  expect(texts(await screen.findByRole('list', { name: 'Forms 3 forms' }))).toEqual([
    "Checklistdraft · changed 4 November 2026 · Siân O'Brien", "Conversation recordRestricted · draft · changed 1 March 2026 · Siân O'Brien", "Screeningfinished · changed 5 February 2026 · Siân O'Brien"
  ]);
  expect(['Checklist', 'Conversation record', 'Screening'].map((name) => placeOf(screen.getByRole('link', { name })))).toEqual([
    { kind: 'form', id: 4, isRestricted: false, isPrint: false }, { kind: 'form', id: 4, isRestricted: true, isPrint: false }, { kind: 'form', id: 3, isRestricted: false, isPrint: false }
  ]);
});

test('open actions are told by their day, with what is late and how many have ended', async () => {
  const ended = action(3, 'Old', { State: 'Done' });
  await open({ lists: site(none), actions: [action(1, '<b>Name a lead</b>'), action(2, 'Ask Finance', { Due: '2026-11-15T00:00:00Z' }), ended, action(4, 'Some day', { Due: null, Owner: null })] });
  expect(texts(await screen.findByRole('list', { name: 'Actions 3 open, 1 late' }))).toEqual([
    "Ask FinanceLate · due 15 November 2026 · Siân O'Brien", "<b>Name a lead</b>due 1 December 2026 · Siân O'Brien", 'Some dayno day set'
  ]);
  expect(screen.getByText('Done or dropped: 1')).toBeTruthy();
});

test('whoever may begins a checklist of the entry, and goes to the actions', async () => {
  await open({ lists: site(all), actions: [action(1, 'Name a lead')] });
  expect(placeOf(await screen.findByRole('link', { name: 'Start a checklist' }))).toEqual({ kind: 'new', form: 'checklist', entry: 'P-0042' });
  expect(placeOf(await screen.findByRole('link', { name: 'To your actions' }))).toEqual({ kind: 'actions' });
});

test('a checklist that is under way is gone on with, not begun a second time', async () => {
  await open({ lists: site(all), forms: [form(4)] });
  expect(placeOf(await screen.findByRole('link', { name: 'Go on with its checklist' }))).toEqual({ kind: 'form', id: 4, isRestricted: false, isPrint: false });
  expect(screen.queryByRole('link', { name: 'Start a checklist' })).toBeNull();
});

test('an entry whose screening did not say to go on says so, and is screened again before it takes a checklist', async () => {
  const screening = form(3, { Form: 'screening', Purpose: 'Screening', State: 'Concluded' });
  await open({ lists: site(all, 'Partnerships'), entries: [entryItem({ Stage: 'Screening' })], forms: [screening] });
  expect(placeOf(await screen.findByRole('link', { name: 'Screen it again' }))).toEqual({ kind: 'new', form: 'screening', entry: 'P-0042' });
  expect(screen.queryByRole('link', { name: 'Start a checklist' })).toBeNull();
  expect(screen.getByText(/^finished · did not say to go on/)).toBeTruthy();
});

test('readers are offered nothing to begin, and an entry that is closed takes no form', async () => {
  await open({ lists: site(none) });
  expect(await screen.findByText('No form has been begun for this entry.')).toBeTruthy();
  expect(await screen.findByText('No action has been recorded for this entry.')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Start|To your/ })).toBeNull();
  cleanup();
  await open({ lists: site(all), entries: [entryItem({ Stage: 'Closed' })] });
  expect(await screen.findByText('No form has been begun for this entry.')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Start a checklist' })).toBeNull();
});

test('they come in the one request that the other parts take, and restricted forms are asked for only where the list is seen', async () => {
  const seen = await open({ lists: site(none, 'Restricted submissions') });
  await screen.findByText('No form has been begun for this entry.');
  expect(seen.requests).toEqual([['Partnerships'], ['Memberships', 'Representatives', 'Submissions', 'Restricted submissions', 'Actions']]);
  cleanup();
  const unseen = await open({ lists: site(none) });
  await screen.findByText('No form has been begun for this entry.');
  expect(unseen.asked).not.toContain('Restricted submissions');
});

test('a site that has not been set up for forms shows no such part', async () => {
  const store = await open({ lists: [] });
  expect(screen.queryByRole('heading', { name: /Forms|Actions/ })).toBeNull();
  expect(store.asked).toEqual(['Partnerships', 'Memberships', 'Representatives']);
});

test('forms that cannot be loaded leave the actions, and can be tried again', async () => {
  const failing: { Submissions?: Error } = { Submissions: new StoreError('unavailable', 'Throttled') };
  await open({ lists: site(none), actions: [action(1, 'Name a lead')], forms: [form(4)], failing });
  expect(await screen.findByText('The forms could not be loaded')).toBeTruthy();
  expect(screen.getByText('Name a lead')).toBeTruthy();
  delete failing.Submissions;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('list', { name: 'Forms 1 form' })).toBeTruthy();
});

test('whoever may not read decisions sees the forms all the same', async () => {
  await open({ lists: site(none), forms: [form(4)], failing: { Decisions: new StoreError('denied', 'refused') } });
  expect(texts(await screen.findByRole('list', { name: 'Forms 1 form' }))).toEqual(["Checklistdraft · changed 4 November 2026 · Siân O'Brien"]);
});

test('is read in Welsh', async () => {
  await open({ lists: site(all), forms: [form(4)], actions: [action(2, 'Ask Finance', { Due: '2026-11-15T00:00:00Z' })] }, 'cy');
  expect(texts(await screen.findByRole('list', { name: 'Ffurflenni 1 ffurflen' }))).toEqual(["Rhestr wiriodrafft · newidiwyd 4 Tachwedd 2026 · Siân O'Brien"]);
  expect(texts(await screen.findByRole('list', { name: 'Camau gweithredu 1 agored, 1 yn hwyr' }))).toEqual(["Ask FinanceHwyr · erbyn 15 Tachwedd 2026 · Siân O'Brien"]);
  expect(screen.getByRole('link', { name: 'Ymlaen â’i rhestr wirio' })).toBeTruthy();
});
