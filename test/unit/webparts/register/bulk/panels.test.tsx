import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import type { RegisterRow } from '../../../../../src/domain/register/row';
import type { Language } from '../../../../../src/loc/wording';
import { Waits } from '../../../../../src/ui/waits';
import { BrokenOffOpener } from '../../../../../src/webparts/register/bulk/BrokenOffOpener';
import { HandOverPanel } from '../../../../../src/webparts/register/handOver/HandOverPanel';
import { SeveralPanel } from '../../../../../src/webparts/register/several/SeveralPanel';
import { heldEntry, heldRole, memoryHoldings, type MemoryHoldings } from '../../../../support/bulk/memoryHoldings';
import { fixClock } from '../../../../support/entry/fixClock';

beforeAll(() => fixClock('2026-11-16T10:00:00Z'));
beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

interface Opened {
  readonly onClose: jest.Mock;
  readonly onChanged: jest.Mock;
}

const rows = (count: number): RegisterRow[] => Array.from({ length: count }, (_, at) => ({
  id: at + 1, cells: { Reference: `P-000${at + 1}`, Title: `Entry ${at + 1}`, NameCy: `Cofnod ${at + 1}`, Stage: 'Running', Service: 'Housing', LeadOfficer: "Siân O'Brien" }
}));

/** The panel takes the focus a moment after it is drawn. */
async function open(Panel: typeof SeveralPanel, store: MemoryHoldings, { language = 'en' as Language, shown = rows(3), userOid = 'oid-nia' } = {}): Promise<Opened> {
  const [onClose, onChanged] = [jest.fn(), jest.fn()];
  const site = { url: 'https://cwm.example/sites/partnerships', isChosen: true, inTeams: false, user: 'nia', userOid };
  render(<Panel site={site} store={store} waits={new Waits()} language={language} rows={shown} isLoading={false} onClose={onClose} onChanged={onChanged} />);
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
  return { onClose, onChanged };
}

const entries = (count = 3): MemoryHoldings => memoryHoldings({ Partnerships: Array.from({ length: count }, (_, at) => heldEntry(at + 1)), 'People roles': [heldRole(1)], Representatives: [] });
const press = (name: string | RegExp): void => { fireEvent.click(screen.getByText(name, { selector: 'button' })); };
const heading = (name: string | RegExp): Promise<HTMLElement> => screen.findByText(name, { selector: 'h3' });
const focusOn = async (name: string): Promise<void> => { const wanted = await heading(name); await waitFor(() => expect(document.activeElement).toBe(wanted)); };
const cells = (): readonly (string | null)[][] => within(screen.getByRole('table')).getAllByRole('row').slice(1).map((row) => Array.from(row.children).map(({ textContent }) => textContent));

describe('changing several entries', () => {
  async function chooseService(...ids: readonly string[]): Promise<void> {
    await heading('Which entries');
    ids.forEach((id) => fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(`${id} `) })));
    fireEvent.change(screen.getByLabelText('Service'), { target: { value: 'Finance' } });
    press('Preview');
  }

  it('begins with none chosen, and says what is missing', async () => {
    await open(SeveralPanel, entries());
    await heading('Which entries');
    expect(screen.getByText('0 of 3 chosen')).toBeTruthy();
    press('Preview');
    expect(await screen.findByText('Choose at least one entry.')).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /Choose all 3/ }));
    press('Preview');
    expect(await screen.findByText('Fill in at least one of these.')).toBeTruthy();
    expect(document.activeElement?.id).toBe('several-leadOfficer');
  });

  it('shows before and after, carries out, says what was done and has the register read anew', async () => {
    const store = entries();
    const { onChanged, onClose } = await open(SeveralPanel, store);
    await chooseService('P-0001', 'P-0003');
    await focusOn('Check before anything is changed');
    expect(cells()).toEqual([['P-0001 Entry 1', 'Service', 'Housing', '→ Finance'], ['P-0003 Entry 3', 'Service', 'Housing', '→ Finance']]);
    expect(store.written).toEqual([]);
    press('Change 2 items');
    await focusOn('Done');
    expect(screen.getByText('2 items were changed.')).toBeTruthy();
    expect(store.written).toMatchObject([{ id: 1, values: { Service: 'Finance' } }, { id: 3, values: { Service: 'Finance' } }]);
    expect(onChanged).toHaveBeenCalledTimes(1);
    expect(window.localStorage).toHaveLength(0);
    fireEvent.click(screen.getAllByRole('button', { name: 'Close' }).slice(-1)[0]);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('single items can be taken out of the preview, and stay as they are', async () => {
    const store = entries();
    await open(SeveralPanel, store);
    await chooseService('P-0001', 'P-0003');
    await heading('Check before anything is changed');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Change P-0001 Entry 1' }));
    expect(screen.getByText('1 item will change.')).toBeTruthy();
    press('Change 1 item');
    await heading('Done');
    expect(store.written).toMatchObject([{ id: 3 }]);
  });

  it('with all of them taken out there is nothing to carry out', async () => {
    await open(SeveralPanel, entries());
    await chooseService('P-0001');
    await heading('Check before anything is changed');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Change P-0001 Entry 1' }));
    expect(screen.getByText('Nothing would change.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Change \d/ })).toBeNull();
  });

  it('names on top what stays as it is, and why', async () => {
    const store = memoryHoldings({ Partnerships: [heldEntry(1, { Service: 'Finance' }), heldEntry(2, { Stage: 'Closed' })] });
    await open(SeveralPanel, store);
    await chooseService('P-0001', 'P-0002', 'P-0003');
    await heading('Check before anything is changed');
    expect(screen.getByText('Nothing would change. 3 stay as they are.')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'These stay as they are', 'Deleted meanwhile (1)', 'Already as wanted (1)', 'Closed entries are history and stay as they were (1)'
    ]);
    expect(screen.queryByRole('button', { name: /^Change/ })).toBeNull();
  });

  it('offers stages that one of the chosen can reach, and asks for the day of closing', async () => {
    const store = entries();
    await open(SeveralPanel, store);
    await heading('Which entries');
    fireEvent.click(screen.getByLabelText(/Choose all/));
    const stage = screen.getByLabelText('Stage');
    expect(within(stage).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Stays as it is', 'Set up', 'Review', 'Closed']);
    fireEvent.change(stage, { target: { value: 'Closed' } });
    press('Preview');
    expect(await screen.findByText('Fill this in.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/Closed on/), { target: { value: '2026-11-17' } });
    press('Preview');
    expect(await screen.findByText(/This day is still to come/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText(/Closed on/), { target: { value: '2026-11-16' } });
    press('Preview');
    await heading('Check before anything is changed');
    press('Change 3 items');
    await heading('Done');
    expect(store.written[0]).toMatchObject({ values: { Stage: 'Closed', Status: 'Closed', ClosedDate: '2026-11-16T00:00:00Z' } });
  });

  it('goes back to what was chosen', async () => {
    await open(SeveralPanel, entries());
    await chooseService('P-0001');
    await heading('Check before anything is changed');
    press('Back');
    await focusOn('Which entries');
    expect(screen.getByText('1 of 3 chosen')).toBeTruthy();
    expect((screen.getByLabelText('Service') as HTMLSelectElement).value).toBe('Finance');
  });

  it('leaves what somebody changed after the preview, and says so', async () => {
    const items = [heldEntry(1), heldEntry(2)];
    const store = memoryHoldings({ Partnerships: items });
    await open(SeveralPanel, store);
    await chooseService('P-0001', 'P-0002');
    await heading('Check before anything is changed');
    items[0] = { ...items[0], Service: 'Public Protection', 'odata.etag': 'later' };
    press('Change 2 items');
    await heading('Done, except for what is listed here');
    expect(screen.getByRole('button', { name: /Somebody changed it meanwhile/ })).toBeTruthy();
    expect(screen.getByText('1 item was changed.')).toBeTruthy();
    expect(items[0].Service).toBe('Public Protection');
  });
});

describe('what was broken off', () => {
  const lost = async (): Promise<MemoryHoldings> => {
    const store = entries(100);
    store.lost = [2];
    await open(SeveralPanel, store, { shown: rows(9).concat(Array.from({ length: 91 }, (_, at) => ({ id: at + 10, cells: { Reference: `P-00${at + 10}`, Title: 'More', Stage: 'Running' } }))) });
    await heading('Which entries');
    fireEvent.click(screen.getByLabelText(/Choose all/));
    fireEvent.change(screen.getByLabelText('Service'), { target: { value: 'Finance' } });
    press('Preview');
    await heading('Check before anything is changed');
    press('Change 100 items');
    await heading('Not finished: 80 of 100 are done');
    return store;
  };

  it('says what is done, and goes on in place', async () => {
    const store = await lost();
    expect(screen.getByRole('alert').textContent).toContain('The connection was lost.');
    press('Continue');
    await heading('Done');
    expect(store.written).toHaveLength(100);
  });

  it('is offered when the panel is opened again, and goes on where it was', async () => {
    const store = await lost();
    cleanup();
    await open(SeveralPanel, store);
    await heading('Not finished: 80 of 100 are done');
    expect(screen.getByText('A change of several entries from 16 November 2026 was broken off.')).toBeTruthy();
    press('Continue');
    await heading('Done');
    expect(new Set(store.written.map((write) => (write.kind === 'change' ? write.id : 0))).size).toBe(100);
    expect(store.written).toHaveLength(100);
  });

  it('is offered in the register, to go on with or to leave', async () => {
    const store = await lost();
    cleanup();
    const onGoOn = jest.fn();
    const site = { url: 'https://cwm.example/sites/partnerships', isChosen: true, inTeams: false, user: 'nia', userOid: 'oid-nia' };
    render(<BrokenOffOpener site={site} store={store} language="en" onGoOn={onGoOn} />);
    await screen.findByText('A change of several entries from 16 November 2026 was broken off.');
    press('Continue');
    expect(onGoOn).toHaveBeenCalledWith('several');
    press('Leave the rest as it is');
    expect(screen.queryByText(/broken off/)).toBeNull();
    expect(window.localStorage).toHaveLength(0);
  });

  it('is not offered to somebody else at the same browser', async () => {
    const store = await lost();
    cleanup();
    const site = { url: 'https://cwm.example/sites/partnerships', isChosen: true, inTeams: false, user: 'huw', userOid: 'oid-huw' };
    const { container } = render(<BrokenOffOpener site={site} store={store} language="en" onGoOn={jest.fn()} />);
    await act(async () => { await Promise.resolve(); });
    expect(container.textContent).toBe('');
  });

  it('can be left as it is, and is not offered again', async () => {
    const store = await lost();
    cleanup();
    await open(SeveralPanel, store);
    await heading('Not finished: 80 of 100 are done');
    press('Leave the rest as it is');
    await heading('Which entries');
    expect(window.localStorage).toHaveLength(0);
    expect(store.written).toHaveLength(80);
  });
});

describe('handing over', () => {
  async function choose(from: string): Promise<void> {
    await heading('What has happened');
    fireEvent.change(screen.getByLabelText(/Who hands over/), { target: { value: from } });
    const to = screen.getByRole('combobox', { name: /Who takes over/ });
    act(() => to.focus());
    fireEvent.change(to, { target: { value: 'huw' } });
    fireEvent.click(await screen.findByText('Huw Price'));
    await waitFor(() => expect(screen.getByRole('button', { name: /Clear/ })).toBeTruthy());
  }

  it('offers who holds something, with how much, and moves all of it', async () => {
    const store = entries(2);
    await open(HandOverPanel, store);
    await heading('What has happened');
    expect(within(screen.getByLabelText(/Who hands over/)).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Choose', "Siân O'Brien (3)"]);
    await choose('oid-sian');
    expect(screen.getByText("Siân O'Brien holds: 2 entries, 1 role")).toBeTruthy();
    press('Preview');
    await heading('Check before anything is changed');
    expect(cells().slice(1)).toEqual([
      ['P-0002 Entry 2', 'Lead officer', "Siân O'Brien", '→ Huw Price'],
      ['Role: Head of Service, Housing', 'Holder', "Siân O'Brien", '→ Huw Price'], ['Head of Service, Housing', 'Since', '1 April 2021', '→ 16 November 2026']
    ]);
    press('Change 3 items');
    await heading('Done');
    expect(store.written[2]).toMatchObject({ list: 'People roles', values: { HolderId: 8, HolderOid: 'oid-huw', HolderName: 'Huw Price', FromDate: '2026-11-16T00:00:00Z' } });
  });

  it('warns where one person would be lead and sponsoring officer, as long as that entry is in', async () => {
    const store = memoryHoldings({ Partnerships: [heldEntry(1, { SponsoringOfficer: { Id: 8, Title: 'Huw Price' }, SponsoringOfficerOid: 'oid-huw' }), heldEntry(2)] });
    await open(HandOverPanel, store);
    await choose('oid-sian');
    press('Preview');
    await heading('Check before anything is changed');
    const warning = (): HTMLElement | null => screen.queryByRole('region', { name: 'Look at these first' });
    expect(warning()?.textContent).toContain('both lead officer and sponsoring officer');
    expect(warning()?.textContent).toContain('P-0001');
    expect(warning()?.textContent).not.toContain('P-0002');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Change P-0001 Entry 1' }));
    expect(warning()).toBeNull();
  });

  it('says which things only the policy unit may change', async () => {
    const store = memoryHoldings({ Partnerships: [heldEntry(1)], 'People roles': [heldRole(1)], Representatives: [] }, ['Partnerships']);
    await open(HandOverPanel, store);
    await choose('oid-sian');
    press('Preview');
    await heading('Check before anything is changed');
    expect(screen.getByText('1 item will change. 1 stays as it is.')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Only the policy unit may change these/ })).toBeTruthy();
  });

  it('does not hand over to the one who hands over, nor with anything missing', async () => {
    await open(HandOverPanel, memoryHoldings({ Partnerships: [heldEntry(1, { LeadOfficer: { Id: 8, Title: 'Huw Price' }, LeadOfficerOid: 'oid-huw' })] }));
    await heading('What has happened');
    press('Preview');
    expect(await screen.findAllByText('Fill this in.')).toHaveLength(2);
    expect(document.activeElement?.id).toBe('hand-over-from');
    await choose('oid-huw');
    press('Preview');
    expect(await screen.findByText('This is the one who hands over. Choose another.')).toBeTruthy();
  });

  it('moves what a service owns, in Welsh too', async () => {
    const store = memoryHoldings({ Partnerships: [heldEntry(1), heldEntry(2, { Service: 'Finance', Directorate: 'Corporate Services' })], 'People roles': [heldRole(1)], Representatives: [] });
    await open(HandOverPanel, store, { language: 'cy' });
    await heading('Beth sydd wedi digwydd');
    fireEvent.click(screen.getByRole('radio', { name: 'Mae gwasanaeth yn uno ag un arall neu’n cael enw newydd' }));
    fireEvent.change(screen.getByLabelText(/Y gwasanaeth sy’n dod i ben/), { target: { value: 'Housing' } });
    fireEvent.change(screen.getByLabelText(/Y gwasanaeth sy’n cymryd drosodd/), { target: { value: 'Finance' } });
    expect((screen.getByLabelText('Cyfarwyddiaeth') as HTMLSelectElement).value).toBe('Corporate Services');
    press('Rhagolwg');
    await heading('Gwiriwch cyn i ddim gael ei newid');
    expect(cells()[0]).toEqual(['P-0001 Cofnod 1', 'Gwasanaeth', 'Tai', '→ Cyllid']);
    press('Newid 2 eitem');
    await heading('Wedi gorffen');
    expect(store.written).toMatchObject([
      { values: { Service: 'Finance', Directorate: 'Corporate Services' } }, { list: 'People roles', values: { Title: 'Head of Service, Finance', Service: 'Finance' } }
    ]);
  });
});
