import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { StoreError } from '../../../../../src/data/stores/storeError';
import { Language } from '../../../../../src/loc/wording';
import { OrganisationsPanel } from '../../../../../src/webparts/register/organisations/OrganisationsPanel';
import { fixClock } from '../../../../support/entry/fixClock';
import { MemoryOrganisations, memoryOrganisations, organisationItem } from '../../../../support/organisation/memoryOrganisations';

beforeAll(() => fixClock('2026-11-28T10:00:00Z'));
afterAll(() => { jest.useRealTimers(); });
beforeEach(() => window.localStorage.clear());

const police = organisationItem(1, 'Gwent Police', { NameCy: 'Heddlu Gwent', Town: 'Cwmbrân' });
const double = organisationItem(2, 'Heddlu Gwent', { Telephone: '101' });
const college = organisationItem(3, 'Coleg Gwent', { Sector: 'University' });
const membership = (id: number, organisationId: number, entry: number, more = {}): Record<string, unknown> => (
  { Id: id, Role: 'Member', Organisation: { Id: organisationId, Title: 'X' }, Partnership: { Id: entry, Title: `Partnership ${entry}`, Reference: `P-000${entry}` }, ...more }
);
const site = { url: 'https://council.example/sites/partnerships', isChosen: true, inTeams: false, user: 'mark@council.example' };

function show(view: string, store: MemoryOrganisations, language: Language = 'en'): { readonly onView: jest.Mock; readonly onEntry: jest.Mock; readonly onClose: jest.Mock; readonly onChanged: jest.Mock } {
  const calls = { onView: jest.fn(), onEntry: jest.fn(), onClose: jest.fn(), onChanged: jest.fn() };
  const Shown = (): React.ReactElement => {
    const [now, setNow] = React.useState(view);
    return <OrganisationsPanel {...calls} view={now} store={store} site={site} language={language} onView={(next) => { calls.onView(next); setNow(next); }} />;
  };
  render(<Shown />);
  return calls;
}

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const press = async (name: string | RegExp): Promise<void> => { fireEvent.click(await button(name)); };

describe('the list', () => {
  test('shows all, is searched in both languages, and opens one', async () => {
    const { onView } = show('all', memoryOrganisations([police, double, college]));
    await screen.findByText('3 organisations');
    fireEvent.change(screen.getByLabelText('Search by name or reference'), { target: { value: 'coleg' } });
    await screen.findByText('1 organisation');
    fireEvent.click(screen.getByRole('link', { name: 'Coleg Gwent' }));
    expect(onView).toHaveBeenCalledWith('O-0003');
    await screen.findByRole('heading', { name: 'Coleg Gwent' });
  });

  test('says when nothing matches, and when there are none', async () => {
    show('all', memoryOrganisations([college]));
    fireEvent.change(await screen.findByLabelText('Search by name or reference'), { target: { value: 'zzz' } });
    await screen.findByText('No organisation matches “zzz”.');
  });

  test('shows fifty, and more when asked', async () => {
    show('all', memoryOrganisations(Array.from({ length: 70 }, (_each, at) => organisationItem(at + 1, `Body of people ${at}x`))));
    expect((await screen.findAllByRole('link')).length).toBe(50);
    await press('Show 20 more');
    expect(screen.getAllByRole('link')).toHaveLength(70);
    expect(document.activeElement).toBe(screen.getAllByRole('link')[50]);
  });

  test('offers no more than reading to somebody who may only read', async () => {
    show('all', memoryOrganisations([police, double], [], false));
    await screen.findByText('2 organisations');
    expect(screen.queryByRole('button', { name: /Add|Look at/ })).toBeNull();
  });

  test('that cannot be loaded says so, and is tried again', async () => {
    const store = memoryOrganisations([police]);
    store.failing = new StoreError('unavailable', 'Busy');
    show('all', store);
    await screen.findByText('The organisations could not be loaded');
    store.failing = undefined;
    await press('Try again');
    await screen.findByText('1 organisation');
  });
});

describe('one organisation', () => {
  test('shows its facts and its partnerships, which lead to entries', async () => {
    const { onEntry } = show('o-1', memoryOrganisations([police], [membership(11, 1, 4, { FromDate: '2026-04-01', Contribution: 1200 })]));
    fireEvent.click(await screen.findByRole('link', { name: 'Partnership 4' }));
    expect(onEntry).toHaveBeenCalledWith('P-0004');
    expect(screen.getByText(/P-0004 · Member · from .* 2026 · £1,200/)).toBeTruthy();
    expect(screen.getByText('Cwmbrân')).toBeTruthy();
  });

  test('that there is not is said to be missing', async () => {
    show('O-0099', memoryOrganisations([police]));
    await screen.findByText('There is no organisation O-0099');
  });

  test('that was merged leads to the one that it turned out to be', async () => {
    const { onView } = show('O-0002', memoryOrganisations([police, { ...double, MergedInto: 'O-0001', EndedDate: '2026-11-01T00:00:00Z' }]));
    await press('Open Gwent Police');
    expect(onView).toHaveBeenCalledWith('O-0001');
  });
});

test('what people typed into the list is shown as it is, and links nowhere but to the web', async () => {
  const text = '<img src=x onerror=alert(1)>';
  show('O-0001', memoryOrganisations([{ ...police, Title: text, NameCy: undefined, Notes: text, Email: 'a@b.example,c@d.example', Website: { Url: 'javascript:alert(1)', Description: text } }]));
  await waitFor(() => expect(screen.getAllByText(text).length).toBeGreaterThan(2));
  expect(document.querySelector('img')).toBeNull();
  expect(screen.queryAllByRole('link').map((link) => link.getAttribute('href')).filter((href) => !href?.startsWith('https://council.example/'))).toEqual([]);
});

describe('editing', () => {
  const begin = async (): Promise<MemoryOrganisations> => {
    const store = memoryOrganisations([police, college]);
    show('O-0001', store);
    await press('Edit');
    fireEvent.change(await screen.findByLabelText('Telephone'), { target: { value: '101' } });
    return store;
  };

  test('saves what was changed, and nothing else', async () => {
    const store = await begin();
    await press('Save');
    await screen.findByText('Saved.');
    expect(store.writes).toEqual([{ kind: 'change', list: 'Organisations', id: 1, version: '"v,1"', values: { Telephone: '101' } }]);
  });

  test('keeps what somebody else changed meanwhile, and says what', async () => {
    const store = await begin();
    store.changeAsOther('Organisations', 1, { Town: 'Casnewydd' });
    await press('Save');
    await screen.findByText('Saved. Meanwhile somebody else changed: Town. Both changes are kept.');
    expect(store.writes[store.writes.length - 1]).toMatchObject({ version: '"v,2"', values: { Telephone: '101' } });
  });

  test('asks which value is right when both changed the same field', async () => {
    const store = await begin();
    store.changeAsOther('Organisations', 1, { Telephone: '999' });
    await press('Save');
    const choice = within(await screen.findByRole('group', { name: 'Telephone' }));
    expect(screen.getByText(/Gwilym ap Rhys saved another value/)).toBeTruthy();
    fireEvent.click(choice.getByRole('radio', { name: /Theirs: 999/ }));
    await press('Use what I have chosen');
    expect(screen.getByLabelText('Telephone')).toHaveProperty('value', '999');
    expect(store.writes).toHaveLength(1);
    await press('Save');
    await screen.findByText('Nothing was changed.');
  });

  test('leads to what is wrong', async () => {
    await begin();
    fireEvent.change(screen.getByLabelText(/^Name \(/), { target: { value: ' ' } });
    fireEvent.change(screen.getByLabelText('Town'), { target: { value: 'x'.repeat(101) } });
    await press('Save');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Before this can be saved' }));
    fireEvent.click(screen.getByRole('link', { name: /^Town: This has 101 characters/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('Town'));
  });

  test('asks before a name like a known one is saved', async () => {
    const store = await begin();
    fireEvent.change(screen.getByLabelText(/^Name \(/), { target: { value: 'Colege Gwent' } });
    await press('Save');
    await screen.findByRole('heading', { name: 'Is it one of these?' });
    expect(store.writes).toEqual([]);
    await press('It is a different one: save');
    await screen.findByText('Saved.');
    expect(store.writes).toMatchObject([{ values: { Title: 'Colege Gwent', Telephone: '101' } }]);
  });

  test('asks before what was typed is left, and finds it again when it comes back', async () => {
    await begin();
    await press('Cancel');
    await screen.findByRole('alertdialog');
    await press('Leave, keep the draft');
    await press('Edit');
    await press('Go on from there');
    expect(screen.getByLabelText('Telephone')).toHaveProperty('value', '101');
  });

  test('marking as ended begins with today, in its field', async () => {
    const store = memoryOrganisations([police]);
    show('O-0001', store);
    await press('Mark as ended');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Ended on')));
    await press('Save');
    await screen.findByText('Saved.');
    expect(store.writes).toMatchObject([{ values: { EndedDate: '2026-11-28T00:00:00Z' } }]);
  });

  test.each([['denied', /You may read organisations but not change them/], ['unavailable', /What you typed is still here/]] as const)('what was refused (%s) says why, and keeps what was typed', async (kind, text) => {
    const store = await begin();
    jest.spyOn(store, 'editing').mockRejectedValue(new StoreError(kind, 'No'));
    await press('Save');
    await screen.findByText(text);
    expect(screen.getByLabelText('Telephone')).toHaveProperty('value', '101');
  });
});

describe('merging', () => {
  const memberships = [membership(11, 1, 1), membership(21, 2, 1), membership(22, 2, 2), membership(23, 2, 1, { Role: 'Funder' })];

  test('a possible duplicate is looked at, previewed and merged', async () => {
    const store = memoryOrganisations([police, double, college], memberships);
    const { onChanged, onView } = show('all', store);
    await press('Look at both: Gwent Police; Heddlu Gwent');
    await screen.findByRole('heading', { name: 'Which one stays?' });
    expect(screen.getByRole('row', { name: /^Memberships 1 3$/ })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Keep Heddlu Gwent' })).toHaveProperty('checked', true);
    fireEvent.click(await screen.findByRole('radio', { name: 'Keep Gwent Police' }));
    await press('Preview the merger');
    await screen.findByRole('heading', { name: 'Merge Heddlu Gwent into Gwent Police' });
    const moves = within(await screen.findByRole('region', { name: /Memberships that move/ }));
    expect(moves.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Partnership 1 P-0001 · FunderIt will then be a member twice: end one of the two in the entry.', 'Partnership 2 P-0002 · Member']);
    expect(within(screen.getByRole('region', { name: /recycle bin/ })).getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('Telephone: 101')).toBeTruthy();
    expect(store.writes).toEqual([]);

    await press('Merge now');
    await screen.findByText('Heddlu Gwent is merged into Gwent Police');
    expect(screen.getByText('Moved: 2 · To the recycle bin: 1')).toBeTruthy();
    expect(store.writes[store.writes.length - 1]).toMatchObject({ id: 2, values: { MergedInto: 'O-0001', Notes: 'Merged into O-0001 (Gwent Police) on 28 November 2026. / Unwyd â O-0001 (Gwent Police) ar 28 Tachwedd 2026.' } });
    expect(onChanged).toHaveBeenCalled();
    await press('Open Gwent Police');
    expect(onView).toHaveBeenCalledWith('O-0001');
  });

  test('what could not be moved is named, and going on moves it', async () => {
    const store = memoryOrganisations([police, double], memberships);
    show('all', store);
    await press('Look at both: Gwent Police; Heddlu Gwent');
    fireEvent.click(await screen.findByRole('radio', { name: 'Keep Gwent Police' }));
    await press('Preview the merger');
    const editing = await store.editing();
    jest.spyOn(editing, 'writeAll').mockImplementationOnce((writes) => Promise.resolve(writes.map((_write, at) => (
      at === 1 ? { kind: 'failed', error: new StoreError('unavailable', 'Busy') } : { kind: 'done', written: {} }
    ))));
    await press('Merge now');
    await screen.findByText('Not everything could be moved');
    expect(screen.getByText(/P-0001 Partnership 1: SharePoint is busy|P-0002 Partnership 2: SharePoint is busy/)).toBeTruthy();
    await press('Go on');
    await screen.findByText('Heddlu Gwent is merged into Gwent Police');
  });

  test('into another one asks first into which', async () => {
    show('O-0001', memoryOrganisations([police, college]));
    await press('Merge into another');
    await press('Look at both');
    await screen.findByText('Fill this in.');
    expect(document.activeElement).toBe(screen.getByRole('combobox'));
  });

  test('two of the same name are told apart by their references', async () => {
    show('all', memoryOrganisations([police, { ...double, Title: 'Gwent Police' }]));
    await press('Look at both: Gwent Police (O-0001); Gwent Police (O-0002)');
    await screen.findByRole('radio', { name: 'Keep Gwent Police (O-0002)' });
  });
});

test('speaks Welsh', async () => {
  show('O-0001', memoryOrganisations([police]), 'cy');
  await screen.findByRole('heading', { name: 'Heddlu Gwent' });
  await button('Golygu');
});
