import { act, fireEvent, render, screen, waitFor, within, type RenderResult } from '@testing-library/react';
import * as React from 'react';
import type { ListSchema } from '../../../../src/data/stores/listStore';
import { StoreError } from '../../../../src/data/stores/storeError';
import type { Language } from '../../../../src/loc/wording';
import { Waits } from '../../../../src/ui/waits';
import { Register } from '../../../../src/webparts/register/Register';
import { settingsOf, type StoredSettings } from '../../../../src/webparts/register/settings';
import { memoryRegister, shippedSchema, type EntryFacts, type MemoryRegister } from '../../../support/register/memoryRegister';

/** The panel itself is tested beside its own screens. */
jest.mock('../../../../src/webparts/register/panel/EntryPanel', () => ({
  EntryPanel: ({ reference, onClose }: { reference: string; onClose(): void }) => <button onClick={onClose}>{`Close ${reference}`}</button>
}));

const entries: readonly EntryFacts[] = [
  { name: 'Safer Homes', nameCy: 'Cartrefi Mwy Diogel', officer: 'Siân Prŷdderch', service: 'Housing' },
  { name: 'Youth Offending Team', kind: 'Collaboration', service: "Children's Services", status: 'Under review', members: ['Heddlu Gwent'] },
  { name: 'Regional Transport', service: 'Highways and Transport', purpose: 'Buses that come when people need them' }
];
const site = { url: 'https://cwm.example/sites/partnerships', isChosen: true, inTeams: false, user: 'x@y.example' };

beforeEach(() => window.history.replaceState(null, '', '/page.aspx?Mode=View'));

function show(store: MemoryRegister, more: { language?: Language; stored?: StoredSettings; isChosen?: boolean; inTeams?: boolean; waits?: Waits } = {}): RenderResult {
  const { language = 'en', stored = {}, isChosen = true, inTeams = false, waits = new Waits() } = more;
  return render(<Register site={{ ...site, isChosen, inTeams }} store={store} waits={waits} settings={settingsOf(stored)} language={language} />);
}

const shownRows = (): readonly string[] => screen.queryAllByRole('row').slice(1).map((row) => row.querySelector('a')?.textContent ?? row.textContent ?? '');
const search = (text: string): void => { fireEvent.change(screen.getByRole('textbox', { name: 'Search the register' }), { target: { value: text } }); };
const everythingLoaded = (): Promise<void> => waitFor(() => expect(screen.queryByText(/Loading/)).toBeNull());

describe('the register as a list', () => {
  it('shows the default view’s columns and rows after two requests', async () => {
    const store = memoryRegister(entries);
    show(store);
    await screen.findByRole('grid', { name: 'Partnership register: All current' });
    expect(store.asked.slice(0, 2)).toEqual(['schema', 'rows']);
    expect(screen.getAllByRole('columnheader').map((heading) => heading.textContent)).toEqual(
      ['Reference', 'Name', 'Type', 'Service', 'Stage', 'Status', "The council's role", 'Footprint', 'Lead officer', 'Next review']
    );
    expect(shownRows()).toEqual(['Safer Homes', 'Youth Offending Team', 'Regional Transport']);
    expect(within(screen.getAllByRole('row')[1]).getByText('16 November 2026')).toBeTruthy();
  });

  it('finds by a word of the purpose and by a member once they have come', async () => {
    show(memoryRegister(entries));
    await screen.findByRole('grid');
    await everythingLoaded();
    search('buses');
    expect(shownRows()).toEqual(['Regional Transport']);
    expect(screen.getByText('Found in its purpose')).toBeTruthy();
    search('heddlu');
    expect(shownRows()).toEqual(['Youth Offending Team']);
    expect(screen.getByTitle('Member: Heddlu Gwent')).toBeTruthy();
    expect(screen.getAllByText('1 of 3 entries')[0]).toBeTruthy();
  });

  it('offers to edit what the list lets somebody do, and nothing to those who may only read', async () => {
    const offered = async (rights: ListSchema['rights']): Promise<readonly (string | null)[]> => {
      const { unmount } = show(memoryRegister(entries, shippedSchema(3, { rights })));
      await screen.findByRole('grid');
      const menu = screen.queryByRole('button', { name: 'Edit' });
      if (menu) fireEvent.click(menu);
      const names = Array.from(document.querySelectorAll('[data-edit-menu] button')).map(({ textContent }) => textContent);
      unmount();
      return names;
    };
    expect(await offered({ add: false, change: false, recycle: false })).toEqual([]);
    expect(await offered({ add: false, change: true, recycle: false })).toEqual(['Change several entries', 'Hand over', 'Organisations']);
    expect(await offered({ add: true, change: true, recycle: true })).toEqual(['New entry', 'Change several entries', 'Hand over', 'Organisations']);
  });

  it('keeps the focus when a filter that had it is taken away', async () => {
    const store = memoryRegister(entries);
    show(store);
    await screen.findByRole('grid');
    fireEvent.click(screen.getByRole('button', { name: 'Type' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Collaboration/ }));
    const chosen = screen.getByRole('button', { name: 'Remove the filter Type: Collaboration' });
    act(() => chosen.focus());
    fireEvent.click(chosen);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Partnership register' }));
  });

  it('keeps the focus when Try again goes away with the problem', async () => {
    const store = memoryRegister(entries);
    const failing = { ...store, schema: jest.fn(store.schema).mockRejectedValueOnce(new StoreError('unavailable', 'Down')) };
    show(failing);
    const retry = await screen.findByRole('button', { name: 'Try again' });
    act(() => retry.focus());
    fireEvent.click(retry);
    await screen.findByRole('grid');
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Partnership register' }));
  });

  it('keeps search, filters, sort and view in the address, and others’ parameters with them', async () => {
    show(memoryRegister(entries));
    await screen.findByRole('grid');
    search('o');
    fireEvent.click(screen.getByRole('button', { name: 'Type' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Collaboration/ }));
    fireEvent.click(screen.getByRole('columnheader', { name: 'Service' }));
    expect(window.location.search).toBe('?Mode=View&q=o&type=Collaboration&sort=Service');
    expect(shownRows()).toEqual(['Youth Offending Team']);
  });

  it('shows what a link says, and follows the way back', async () => {
    window.history.replaceState(null, '', '/page.aspx?q=safer&sort=-Title');
    show(memoryRegister(entries));
    await waitFor(() => expect(shownRows()).toEqual(['Safer Homes']));
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');
    window.history.replaceState(null, '', '/page.aspx?q=transport');
    act(() => { window.dispatchEvent(new PopStateEvent('popstate')); });
    expect(shownRows()).toEqual(['Regional Transport']);
  });

  it.each(['__proto__', 'constructor', 'NoLongerThere'])('keeps the view’s own order when a link sorts by %s', async (column) => {
    window.history.replaceState(null, '', `/page.aspx?sort=-${column}`);
    show(memoryRegister(entries));
    await waitFor(() => expect(shownRows()).toEqual(['Safer Homes', 'Youth Offending Team', 'Regional Transport']));
  });

  it('counts in the filters what each value would leave', async () => {
    show(memoryRegister(entries));
    await screen.findByRole('grid');
    fireEvent.click(screen.getByRole('button', { name: 'Type' }));
    expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual(['Collaboration1', 'Partnership2']);
  });

  it('says “so far” until the rest has come', async () => {
    const store = memoryRegister(entries);
    store.pageSize = 2;
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => { letGo = resolve; });
    const { rows } = store;
    store.rows = async (list, query) => { if (query.page) await held; return rows(list, query); };
    show(store);
    await screen.findByText('2 entries so far');
    await act(async () => { letGo(); await held; });
    await screen.findByText('3 entries');
    expect(shownRows()).toHaveLength(3);
  });

  it.each([
    ['leads to this page', false, 'http://localhost/page.aspx?Mode=View&q=safer'],
    ['in Teams leads to the register’s page', true, 'https://cwm.example/sites/partnerships/SitePages/Register.aspx?q=safer']
  ])('a copied link %s', async (_, inTeams, address) => {
    const copied: string[] = [];
    Object.assign(navigator, { clipboard: { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } } });
    show(memoryRegister(entries), { inTeams });
    await screen.findByRole('grid');
    search('safer');
    fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    await screen.findAllByText('Link copied');
    expect(copied).toEqual([address]);
  });

  it('groups by what is chosen, and closes a group', async () => {
    show(memoryRegister(entries));
    await screen.findByRole('grid');
    fireEvent.change(screen.getByRole('combobox', { name: 'Group by' }), { target: { value: 'Kind' } });
    expect(shownRows().map((row) => row.replace(/1 entry|2 entries/, ' $&'))).toEqual(['Collaboration 1 entry', 'Youth Offending Team', 'Partnership 2 entries', 'Safer Homes', 'Regional Transport']);
    fireEvent.click(screen.getByText('Partnership', { selector: 'strong' }));
    expect(shownRows()).toHaveLength(3);
    expect(screen.getAllByRole('gridcell', { expanded: false })).toHaveLength(1);
  });

  it('in Welsh shows Welsh headings, choices and names, and marks English names as English', async () => {
    show(memoryRegister(entries), { language: 'cy' });
    await screen.findByRole('grid', { name: 'Cofrestr partneriaethau: Pob un cyfredol' });
    expect(shownRows()).toEqual(['Cartrefi Mwy Diogel', 'Regional Transport', 'Youth Offending Team']);
    expect(screen.getByRole('link', { name: 'Youth Offending Team' }).getAttribute('lang')).toBe('en');
    expect(screen.getByRole('columnheader', { name: 'Swyddog arweiniol' })).toBeTruthy();
    expect(screen.getByText('Dan adolygiad')).toBeTruthy();
    expect(screen.getAllByText('16 Tachwedd 2026')).toHaveLength(3);
  });

  it('marks what the search found', async () => {
    show(memoryRegister(entries));
    await screen.findByRole('grid');
    search('pryd');
    expect(screen.getByText('Prŷd', { selector: 'mark' })).toBeTruthy();
  });

  it('says of each card which of how many it is', async () => {
    window.history.replaceState(null, '', '/page.aspx?layout=cards');
    show(memoryRegister(entries));
    const cards = (await screen.findAllByRole('listitem')).filter((item) => item.hasAttribute('data-open'));
    expect(cards.map((card) => `${card.getAttribute('aria-posinset')} of ${card.getAttribute('aria-setsize')}`)).toEqual(['1 of 3', '2 of 3', '3 of 3']);
  });

  it('offers the filters and cards of its settings', async () => {
    window.history.replaceState(null, '', '/page.aspx?layout=cards');
    show(memoryRegister(entries), { stored: { filters: { type: false, stage: false }, cardFields: { Kind: false } } });
    await screen.findAllByRole('heading', { level: 2 });
    expect(screen.queryByRole('button', { name: 'Type' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Service' })).toBeTruthy();
    expect(screen.queryByText('Type', { selector: 'dt' })).toBeNull();
    expect(screen.getAllByText('Lead officer', { selector: 'dt' })).toHaveLength(3);
  });

  it('opens with the view of its settings, and with that of the address before it', async () => {
    const { unmount } = show(memoryRegister(entries), { stored: { defaultView: 'Everything' } });
    await screen.findByRole('grid', { name: /Everything/ });
    unmount();
    window.history.replaceState(null, '', '/page.aspx?view=LedByUs');
    show(memoryRegister(entries), { stored: { defaultView: 'Everything' } });
    await screen.findByRole('grid', { name: /Led by us/ });
  });
});

describe('the keyboard in the grid', () => {
  const focused = (): string => document.activeElement?.getAttribute('data-cell') ?? '';
  const press = (key: string, more: Partial<KeyboardEventInit> = {}): void => { fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more }); };

  beforeEach(async () => {
    show(memoryRegister(entries));
    await screen.findByRole('grid');
    act(() => document.querySelector<HTMLElement>('[data-cell][tabindex="0"]')?.focus());
  });

  it('reaches one cell by Tab and moves from it', () => {
    expect(document.querySelectorAll('[data-cell][tabindex="0"]')).toHaveLength(1);
    expect(focused()).toBe('0:0');
    press('ArrowDown');
    press('ArrowRight');
    expect(focused()).toBe('1:1');
    press('End');
    expect(focused()).toBe('1:9');
    press('Home', { ctrlKey: true });
    expect(focused()).toBe('0:0');
    press('PageDown');
    expect(focused()).toBe('2:0');
    press('End', { ctrlKey: true });
    expect(focused()).toBe('2:9');
  });

  it('sorts at a heading, and turns the order round', () => {
    press('ArrowUp');
    press('ArrowRight');
    expect(focused()).toBe('-1:1');
    press('Enter');
    expect(document.activeElement?.getAttribute('aria-sort')).toBe('descending');
    expect(shownRows()).toEqual(['Youth Offending Team', 'Safer Homes', 'Regional Transport']);
  });

  it('opens an entry by its reference in the address, and comes back to its row', async () => {
    press('ArrowDown');
    press('Enter');
    const close = await screen.findByRole('button', { name: 'Close P-0002' });
    expect(new URLSearchParams(window.location.search).get('entry')).toBe('P-0002');
    close.focus();
    fireEvent.click(close);
    await waitFor(() => expect(focused()).toBe('1:0'));
    expect(window.location.search).toBe('?Mode=View');
  });
});

describe('when there is nothing to show', () => {
  const failing = (error: Error): MemoryRegister => {
    const store = memoryRegister(entries);
    store.failing = { schema: error };
    return store;
  };

  it('an empty list says that it is empty', async () => {
    show(memoryRegister([]));
    await screen.findByRole('heading', { name: 'The register is empty' });
  });

  it('a view without entries says so', async () => {
    show(memoryRegister([], shippedSchema(12)));
    await screen.findByRole('heading', { name: 'Nothing in this view' });
  });

  it('a search without result says how to find more, and does so', async () => {
    show(memoryRegister(entries));
    await screen.findByRole('grid');
    await everythingLoaded();
    search('zzz');
    await screen.findByRole('heading', { name: 'Nothing found' });
    expect(screen.getByText('No entry in the view “All current” holds “zzz”.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Look in the view “Everything”' })).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear the search' })[1]);
    expect(shownRows()).toHaveLength(3);
  });

  it.each([
    ['a person without rights', new StoreError('denied', 'Access denied.', { status: 403 }), 'You may not read this register'],
    ['a site without our lists', new StoreError('notFound', "List 'Partnerships' does not exist", { status: 404 }), 'The register is not set up yet'],
    ['a SharePoint that stays busy', new StoreError('unavailable', 'Too many requests', { status: 429 }), 'SharePoint is too busy'],
    ['any other failure', new StoreError('unavailable', 'Cannot complete this action.', { status: 500 }), 'The register could not be loaded']
  ])('%s is told what to do', async (_, error, title) => {
    show(failing(error));
    await screen.findByRole('heading', { name: title });
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  it('a page whose own web has no register asks for the site', async () => {
    show(failing(new StoreError('notFound', 'no list')), { isChosen: false });
    await screen.findByRole('heading', { name: 'No partnership site has been chosen' });
  });

  it('trying again loads', async () => {
    const store = failing(new StoreError('unavailable', 'x', { status: 500 }));
    show(store);
    const again = await screen.findByRole('button', { name: 'Try again' });
    store.failing = {};
    fireEvent.click(again);
    await screen.findByRole('grid');
  });

  it('without a network says so, and loads when it is back', async () => {
    const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const store = failing(new StoreError('unavailable', 'Failed to fetch'));
    show(store);
    await screen.findByRole('heading', { name: 'You are offline' });
    store.failing = {};
    online.mockReturnValue(true);
    act(() => { window.dispatchEvent(new Event('online')); });
    await screen.findByRole('grid');
    online.mockRestore();
  });

  it('while SharePoint asks to wait, it is said for how long', async () => {
    const waits = new Waits();
    show(memoryRegister(entries), { waits });
    await screen.findByRole('grid');
    act(() => waits.say(7));
    expect(screen.getAllByText('SharePoint is busy. Trying again in 7 seconds…')).toHaveLength(2);
    act(() => waits.say(0));
    expect(screen.queryByText(/SharePoint is busy/)).toBeNull();
  });

  it('what has come stays when loading behind it stops', async () => {
    const store = memoryRegister(entries);
    store.failing = { items: new StoreError('unavailable', 'x', { status: 500 }) };
    show(store);
    await screen.findByText(/Purposes and members could not be loaded/);
    expect(shownRows()).toHaveLength(3);
    store.failing = {};
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(/could not be loaded/)).toBeNull());
  });
});

describe('a view on a big list', () => {
  const overThreshold = new StoreError('refused', 'The attempted operation is prohibited because it exceeds the list view threshold.', { code: '-2147024860', status: 500 });
  const withView = (where: string): ReturnType<typeof shippedSchema> => shippedSchema(20000, {
    views: [{ id: '1', title: 'Mine', name: 'Mine', isDefault: true, rowLimit: 100, viewXml: `<View><Query><Where>${where}</Where></Query><ViewFields><FieldRef Name='Title'/></ViewFields><RowLimit Paged='TRUE'>100</RowLimit></View>` }]
  });
  const byDirectorate = "<Eq><FieldRef Name='Directorate'/><Value Type='Choice'>Education</Value></Eq>";

  it('that SharePoint refuses says which column to index', async () => {
    const store = memoryRegister(entries, withView(byDirectorate));
    store.failing = { rows: overThreshold };
    show(store);
    await screen.findByRole('heading', { name: 'SharePoint cannot serve the view “Mine”' });
    expect(screen.getByText(/can index it in the list settings: Directorate\.$/)).toBeTruthy();
    store.failing = {};
    fireEvent.click(screen.getByRole('button', { name: /Load everything and show it/ }));
    await screen.findByRole('heading', { name: 'Nothing in this view' });
    expect(store.queries[store.queries.length - 1].viewXml).not.toContain('Where');
  });

  it('by the status alone is filtered here, with one request for rows', async () => {
    const store = memoryRegister(entries, withView("<Eq><FieldRef Name='Status'/><Value Type='Choice'>Under review</Value></Eq>"));
    show(store);
    await screen.findByRole('grid');
    expect(shownRows()).toEqual(['Youth Offending Team']);
    expect(store.queries).toHaveLength(1);
  });
});
