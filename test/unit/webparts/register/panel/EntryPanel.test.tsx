import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import type { Item } from '../../../../../src/data/stores/listStore';
import { StoreError } from '../../../../../src/data/stores/storeError';
import type { Language } from '../../../../../src/loc/wording';
import { entryColumns } from '../../../../../src/data/entry';
import { EntryPanel } from '../../../../../src/webparts/register/panel/EntryPanel';
import { entryItem, expandedPerson, membershipItem } from '../../../../support/entry/entryItems';
import { fixClock } from '../../../../support/entry/fixClock';
import { MemoryLists, MemoryStore, memoryStore } from '../../../../support/entry/memoryStore';

const ready: MemoryLists = { entries: [entryItem()], memberships: [membershipItem(1, 'Coleg Taran')], sectors: { 101: 'College or academy' } };

beforeAll(() => fixClock('2026-11-16T10:00:00Z'));
afterEach(cleanup);

interface Opened {
  readonly store: MemoryStore;
  readonly onClose: jest.Mock;
}

function open(lists: MemoryLists, { reference = 'P-0042', language = 'en' as Language } = {}): Opened {
  const store = memoryStore(lists);
  const onClose = jest.fn();
  render(<EntryPanel reference={reference} store={store} siteUrl="https://council.example/sites/partnerships" user="x@y.example" language={language} onClose={onClose} onChanged={() => undefined} onCreated={() => undefined} />);
  return { store, onClose };
}

function fact(name: string): string | null | undefined {
  return screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
}

describe('an entry', () => {
  test('is a dialog named after it, with headings down to its sections', async () => {
    open(ready);
    expect(await screen.findByRole('heading', { level: 2, name: 'Cwm Learning Partnership' })).toBeTruthy();
    expect(screen.getByRole('dialog', { name: 'Cwm Learning Partnership' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(
      ['Purpose', 'Life cycle', 'People', 'About', 'Dates', 'Money and time', 'Members 1 organisation', 'The council’s representatives', 'History']
    );
  });

  test('tells status, stage, officers, money and dates in words', async () => {
    open(ready);
    await screen.findByText('Courses near home for every adult.');
    expect(screen.getByText('Stage: Review')).toBeTruthy();
    expect(fact('The council’s money a year')).toBe('£48,500');
    expect(fact('The council’s contribution in kind a year')).toBe('£12,000.50');
    expect(fact('Staff days a year')).toBe('62.5');
    expect(fact('Start')).toBe('1 April 2011');
    expect(fact('Next review')).toBe('15 June 2026Overdue by 5 months');
    expect(fact('Standing')).toBe('Deemed good practice · Collaboration funding from the Welsh Government');
    expect(screen.getByText('Last changed 5 October 2026, 14:05 by Carys Bevan')).toBeTruthy();
  });

  test('its officers can be mailed and chatted with', async () => {
    open(ready);
    const mail = await screen.findByRole('link', { name: "E-mail Siân O'Brien" });
    expect(mail.getAttribute('href')).toBe('mailto:sian.obrien@council.example?subject=P-0042%20Cwm%20Learning%20Partnership');
    const chat = screen.getByRole('link', { name: "Teams chat with Siân O'Brien (opens a new tab)" });
    expect(chat.getAttribute('href')).toBe('https://teams.microsoft.com/l/chat/0/0?users=sian.obrien%40council.example');
    expect(chat.getAttribute('rel')).toBe('noopener noreferrer');
  });

  test('the current stage is marked in the list of stages', async () => {
    open(ready);
    const stages = await screen.findByRole('list', { name: 'Stages of the life cycle' });
    const items = within(stages).getAllByRole('listitem');
    expect(items).toHaveLength(9);
    expect(items.filter((item) => item.getAttribute('aria-current') === 'step').map(({ textContent }) => textContent)).toEqual(['Review, is here now']);
  });

  test('a stage that the policy unit added is shown as it is, outside the picture', async () => {
    open({ ...ready, entries: [entryItem({ Stage: 'Paused' })] });
    expect(await screen.findByText('Stage: Paused')).toBeTruthy();
    expect(screen.getByText('The stage “Paused” is not one of these.')).toBeTruthy();
  });

  test('a closed entry is not overdue', async () => {
    open({ ...ready, entries: [entryItem({ Stage: 'Closed', ClosedDate: '2026-06-29T23:00:00Z' })] });
    await screen.findByText('Stage: Closed');
    expect(fact('Closed on')).toBe('30 June 2026');
    expect(screen.queryByText(/Overdue/)).toBeNull();
  });

  test('is read in Welsh, with the English name below', async () => {
    open(ready, { language: 'cy' });
    const name = await screen.findByRole('heading', { level: 2, name: 'Partneriaeth Ddysgu’r Cwm' });
    expect(name.getAttribute('lang')).toBe('cy');
    expect(screen.getByText('Cwm Learning Partnership').getAttribute('lang')).toBe('en');
    expect(screen.getByText('Cam: Adolygu')).toBeTruthy();
    expect(fact('Adolygiad nesaf')).toBe('15 Mehefin 2026Hwyr ers 5 mis');
  });

  test('is found by a reference as people type it', async () => {
    open(ready, { reference: 'p-42' });
    expect(await screen.findByRole('heading', { level: 2, name: 'Cwm Learning Partnership' })).toBeTruthy();
  });

  test('whatever people typed into the list stays text', async () => {
    const hostile = '<img src=x onerror="alert(1)">';
    open({
      entries: [entryItem({ Title: hostile, NameCy: null, Purpose: hostile, Service: hostile, Website: { Url: 'javascript:alert(1)', Description: 'Our site' }, LeadOfficer: { Id: 7, Title: hostile, EMail: 'a@b?bcc=c@d' } })],
      memberships: [membershipItem(1, hostile)]
    });
    await screen.findByRole('heading', { level: 2, name: hostile });
    expect(document.querySelector('img')).toBeNull();
    expect(fact('Website')).toBe('Our site');
    expect(screen.queryByRole('link', { name: /Our site/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /E-mail <img/ })).toBeNull();
  });

  test('names a field whose column has been removed from its list, and shows the rest', async () => {
    const columns = Object.values(entryColumns.columns).filter((column) => column !== 'Footprint');
    open({ ...ready, lists: [{ title: 'Partnerships', rights: { add: false, change: false, recycle: false }, choices: {}, columns }] });
    expect(await screen.findByText(/^Not shown, because the columns have been removed from the list in SharePoint: [^:;]+\. /)).toBeTruthy();
    await screen.findByText('Coleg Taran');
  });

  test('opening costs three requests: the entry, its members and representatives together, and the members’ sectors', async () => {
    const { store } = open(ready);
    await screen.findByText('Coleg Taran');
    expect(store.requests).toEqual([['Partnerships'], ['Memberships', 'Representatives'], ['Organisations']]);
  });
});

describe('an entry that cannot be shown', () => {
  test('is said not to exist, with what to do', async () => {
    open({ entries: [] });
    expect((await screen.findByRole('alert')).textContent).toMatch(/There is no entry P-0042.*Search for it by name/);
  });

  test('is said to be denied, without a useless retry', async () => {
    open({ failing: { Partnerships: new StoreError('denied', 'Access denied.') } });
    expect((await screen.findByRole('alert')).textContent).toContain('You do not have permission');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  test('is loaded again on request when SharePoint was busy', async () => {
    const failing: MemoryLists['failing'] = { Partnerships: new StoreError('unavailable', 'Throttled', { retryAfter: 30 }) };
    open({ ...ready, failing });
    expect((await screen.findByRole('alert')).textContent).toContain('asks us to wait 30 seconds');
    delete failing.Partnerships;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Courses near home for every adult.')).toBeTruthy();
  });

  test('is loaded again by itself when the connection is back', async () => {
    const failing: MemoryLists['failing'] = { Partnerships: new StoreError('unavailable', 'Failed to fetch') };
    const online = jest.spyOn(window.navigator, 'onLine', 'get').mockReturnValue(false);
    open({ ...ready, failing });
    expect((await screen.findByRole('alert')).textContent).toContain('You seem to be offline');
    delete failing.Partnerships;
    online.mockRestore();
    fireEvent(window, new Event('online'));
    expect(await screen.findByText('Courses near home for every adult.')).toBeTruthy();
  });

  test('a malformed row names its column', async () => {
    open({ entries: [entryItem({ StartDate: 'soon' })] });
    expect((await screen.findByRole('alert')).textContent).toContain('column StartDate');
  });
});

describe('representatives', () => {
  const sits = (id: number, name: string, changes = {}): Item => ({
    'odata.etag': '"guid,1"', Id: id, Modified: '2026-10-05T13:05:00Z', Person: expandedPerson(id, name, 'x@y.example'), Capacity: 'Councillor', Voting: true, Position: 'Chair', DaysAYear: 4.5,
    FromDate: '2024-05-19T23:00:00Z', ToDate: null, ...changes
  });

  test('are named with what they are, their vote and their days; those who left are not', async () => {
    open({ ...ready, representatives: [sits(21, 'Gwenno Parri'), sits(22, 'Left Earlier', { ToDate: '2026-11-14T00:00:00Z' })] });
    expect((await screen.findByText('Gwenno Parri')).parentElement?.textContent).toBe('Gwenno ParriCouncillor · Chair · May vote · Days a year: 4.5 · from 20 May 2024');
    expect(screen.queryByText('Left Earlier')).toBeNull();
  });

  test('that there are none is said', async () => {
    open(ready);
    expect(await screen.findByText('Nobody sits there for the council at present.')).toBeTruthy();
  });
});

describe('members', () => {
  test('Escape in their search takes back what was typed, and only then closes the panel', async () => {
    const { onClose } = open({ ...ready, memberships: Array.from({ length: 13 }, (_each, index) => membershipItem(index + 1, `Member ${index}`)) });
    const search = await screen.findByRole('searchbox', { name: 'Find a member' });
    fireEvent.change(search, { target: { value: 'member 7' } });
    fireEvent.keyDown(search, { key: 'Escape', keyCode: 27, which: 27 });
    expect(search).toHaveProperty('value', '');
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(search, { key: 'Escape', keyCode: 27, which: 27 });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('failing leave the rest of the panel, and trying again keeps the focus in their section', async () => {
    open({ ...ready, failing: { Memberships: new StoreError('unavailable', 'Down') } });
    expect((await screen.findByRole('alert')).textContent).toContain('The members could not be loaded');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Members' }));
    await screen.findByRole('alert');
    expect(screen.getByText('Courses near home for every adult.')).toBeTruthy();
  });

  test('stand in one list when only their sectors could not be loaded', async () => {
    open({ ...ready, failing: { Organisations: new StoreError('refused', 'Too large') } });
    expect(await screen.findByText('Sectors could not be loaded, so members are not grouped.')).toBeTruthy();
    expect(screen.getByText('Coleg Taran')).toBeTruthy();
  });

  test('a few are open by sector, with role, dates and money', async () => {
    open({ ...ready, memberships: [membershipItem(1, 'Coleg Taran', { Role: 'Funder', FromDate: '2019-03-31T23:00:00Z', Contribution: 2500, ContributionNote: 'A training room' })] });
    const group = await screen.findByRole('button', { name: /College or academy/ });
    expect(group.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Funder · from 1 April 2019 · £2,500 a year')).toBeTruthy();
    expect(screen.getByText('A training room')).toBeTruthy();
  });

  test('of a big partnership start closed, can be searched without accents, and past ones are apart', async () => {
    const many = Array.from({ length: 150 }, (_each, index) => membershipItem(index + 1, index === 3 ? 'Cwmbrân Wood' : `Member ${index}`, index < 2 ? { ToDate: '2024-03-30T00:00:00Z' } : {}));
    open({ ...ready, memberships: many, sectors: {} });
    const sector = await screen.findByRole('button', { name: /Sector not recorded/ });
    expect(sector.textContent).toContain('148');
    expect(sector.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByRole('button', { name: /No longer members/ }).textContent).toContain('2');

    fireEvent.change(screen.getByLabelText('Find a member'), { target: { value: 'cwmbran' } });
    expect(screen.getByText('1 of 150 members match')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Sector not recorded/ }).getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Cwmbrân Wood')).toBeTruthy();
    expect(screen.queryByText('Member 10')).toBeNull();
  });

  test('there being none is said', async () => {
    open({ ...ready, memberships: [] });
    expect(await screen.findByText('No members are recorded.')).toBeTruthy();
  });
});

describe('the panel', () => {
  test('takes the focus to the entry’s name and closes with Escape', async () => {
    const { onClose } = open(ready);
    const name = await screen.findByRole('heading', { level: 2, name: 'Cwm Learning Partnership' });
    await screen.findByText('Coleg Taran');
    await waitFor(() => expect(document.activeElement).toBe(name));
    fireEvent.keyDown(name, { key: 'Escape', keyCode: 27, which: 27 });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('closes once, however often people press', async () => {
    const { onClose } = open(ready);
    await screen.findByText('Coleg Taran');
    const button = screen.getByRole('button', { name: 'Close' });
    fireEvent.click(button);
    fireEvent.click(button);
    fireEvent.keyDown(button, { key: 'Escape', keyCode: 27, which: 27 });
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  test('copies a link that opens this entry for anybody', async () => {
    const writeText = jest.fn().mockResolvedValue(undefined);
    Object.defineProperty(window.navigator, 'clipboard', { value: { writeText }, configurable: true });
    open(ready);
    await screen.findByText('Coleg Taran');
    fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await screen.findByText('Link copied')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith('https://council.example/sites/partnerships/SitePages/Register.aspx?entry=P-0042');
  });

  test('shows the link to copy by hand where the browser refuses', async () => {
    Object.defineProperty(window.navigator, 'clipboard', { value: undefined, configurable: true });
    open(ready);
    await screen.findByText('Coleg Taran');
    fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    expect((await screen.findByLabelText(/did not allow copying/) as HTMLInputElement).value).toContain('?entry=P-0042');
  });
});
