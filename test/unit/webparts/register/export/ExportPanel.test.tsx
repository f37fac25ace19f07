import '../../../../support/browserFiles';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { Item, ListStore, Reading } from '../../../../../src/data/stores/listStore';
import { StoreError } from '../../../../../src/data/stores/storeError';
import type { Language } from '../../../../../src/loc/wording';
import { Waits } from '../../../../../src/ui/waits';
import { ExportPanel } from '../../../../../src/webparts/register/export/ExportPanel';
import type { ShownView } from '../../../../../src/webparts/register/export/shownView';
import { fixClock } from '../../../../support/entry/fixClock';

const saved: { readonly name: string; readonly file: Blob }[] = [];
jest.mock('../../../../../src/ui/saveFile', () => ({ saveFile: (file: Blob, name: string) => void saved.push({ name, file }) }));

beforeAll(() => fixClock('2026-11-16T10:00:00Z'));
beforeEach(() => saved.splice(0));
afterEach(cleanup);

/** A register of two lists as an export asks for it. */
interface Register {
  /** What is asked of a list answers so from now on. */
  answer(list: string): Promise<readonly Item[]>;
  mayReadNotes?: boolean;
}

const field = (InternalName: string, Title: string, more: object = {}): object => ({ InternalName, Title, TypeAsString: 'Text', Required: false, Hidden: false, ReadOnlyField: false, FromBaseType: false, ...more });

function storeOf(register: Register): ListStore {
  const items: Reading['items'] = (list) => register.answer(list) as never;
  const reading = {
    items,
    described: () => Promise.resolve([
      { Id: 'p', Title: 'Partnerships', ItemCount: 2, Fields: [field('Title', 'Name'), field('Reference', 'Reference'), field('Stage', 'Stage', { TypeAsString: 'Choice' })] },
      { Id: 'm', Title: 'Memberships', ItemCount: 0, Fields: [field('Partnership', 'Partnership', { TypeAsString: 'Lookup', LookupList: 'p' })] }
    ]),
    lists: () => Promise.resolve(register.mayReadNotes ? [{ title: 'Restricted notes' }] : [])
  };
  return { ...reading, inOneRequest: (read: (of: typeof reading) => unknown) => read(reading) } as unknown as ListStore;
}

const entries: readonly Item[] = [{ Id: 1, Title: 'Canal', Reference: 'P-0001', Stage: 'Running' }, { Id: 2, Title: '=River', Reference: 'P-0002', Stage: 'Closed' }];
const holding = (partnerships: readonly Item[]): Register['answer'] => (list) => Promise.resolve(list === 'Partnerships' ? partnerships : []);
const view: ShownView = { title: 'All current', columns: [{ name: 'Title', title: 'Name', type: 'Text' } as never], rows: [{ id: 1, cells: { Title: 'Canal' } }], completeness: 'all' };

async function open(register: Register, { shown = view, language = 'en' }: { shown?: ShownView | 'none'; language?: Language } = {}): Promise<{ readonly waits: Waits; show(next: ShownView): void }> {
  const [store, waits] = [storeOf(register), new Waits()];
  const panel = (of: ShownView | undefined): React.ReactElement => <ExportPanel view={of} store={store} waits={waits} language={language} onClose={() => undefined} />;
  const { rerender } = render(panel(shown === 'none' ? undefined : shown));
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
  return { waits, show: (next) => rerender(panel(next)) };
}

const offered = (name: string): readonly (string | null)[] => Array.from(document.querySelectorAll(`input[name="${name}"] ~ label, input[name="${name}"] ~ div label`), ({ textContent }) => textContent);
const choose = (label: string): void => { fireEvent.click(screen.getByLabelText(label)); };
const press = (name: string): void => { fireEvent.click(screen.getByText(name, { selector: 'button' })); };
const focusOn = (name: string | RegExp): Promise<void> => screen.findByText(name, { selector: 'h3' }).then((wanted) => waitFor(() => expect(document.activeElement).toBe(wanted)));
const later = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

describe('what is offered', () => {
  it.each([
    ['What I see now', ['Excel workbook (.xlsx)', 'Plain table (.csv)']], ['All entries with every field', ['Excel workbook (.xlsx)', 'Plain table (.csv)']],
    ['Everything', ['Excel workbook (.xlsx)', 'Plain tables (.csv) in a .zip']], ['Public extract', ['Plain table (.csv)', 'For programs (.json)']]
  ])('%s: as %j', async (subject, formats) => {
    await open({ answer: holding(entries) });
    choose(subject);
    expect(offered('export-format')).toEqual(formats);
    expect(document.querySelectorAll('input[name="export-format"]:checked')).toHaveLength(1);
  });

  it('without a view there is none to export, and all entries are chosen', async () => {
    await open({ answer: holding(entries) }, { shown: 'none' });
    expect(offered('export-subject')).toEqual(['All entries with every field', 'Everything', 'Public extract']);
    expect((screen.getByLabelText('All entries with every field') as HTMLInputElement).checked).toBe(true);
  });

  it.each([[true, 1], [false, 0]])('restricted notes to whoever may read them (%s), with everything only, and with a warning', async (mayReadNotes, count) => {
    await open({ answer: holding(entries), mayReadNotes });
    await later();
    expect(screen.queryAllByLabelText('With restricted notes and forms')).toHaveLength(0);
    choose('Everything');
    await later();
    expect(screen.queryAllByLabelText('With restricted notes and forms')).toHaveLength(count);
    if (!mayReadNotes) return;
    choose('With restricted notes and forms');
    expect(screen.getByText(/^Restricted notes and forms are for a few people only/)).toBeTruthy();
    choose('Public extract');
    choose('Everything');
    expect((screen.getByLabelText('With restricted notes and forms') as HTMLInputElement).checked).toBe(false);
  });
});

describe('the file', () => {
  it('is kept by the browser, and the heading says its name and how much is in it', async () => {
    await open({ answer: holding(entries) });
    choose('All entries with every field');
    choose('Plain table (.csv)');
    press('Make the file');
    await focusOn('Saved as All partnerships 2026-11-16.csv, 2 entries');
    expect(saved.map(({ name }) => name)).toEqual(['All partnerships 2026-11-16.csv']);
    press('Export something else');
    expect((screen.getByLabelText('Plain table (.csv)') as HTMLInputElement).checked).toBe(true);
  });

  it.each(['All entries with every field', 'Everything', 'Public extract'])('%s: of an empty register it is made all the same, with no entries', async (subject) => {
    await open({ answer: holding([]) });
    choose(subject);
    press('Make the file');
    await focusOn(/^Saved as .+, 0 entries$/);
    expect(saved).toHaveLength(1);
  });

  it('in Welsh', async () => {
    await open({ answer: holding(entries) }, { language: 'cy' });
    choose('Detholiad cyhoeddus');
    press('Creu’r ffeil');
    await focusOn(/^Wedi cadw fel Partneriaethau detholiad cyhoeddus 2026-11-16\.csv/);
  });

  it('waits for a view that is still coming', async () => {
    const { show } = await open({ answer: holding(entries) }, { shown: { ...view, completeness: 'coming' } });
    press('Make the file');
    await focusOn('Waiting for the register to load…');
    expect(saved).toEqual([]);
    show(view);
    await focusOn('Saved as Partnerships as shown 2026-11-16.xlsx, 1 entry');
  });

  it('of a view that could not be loaded to its end there is none', async () => {
    await open({ answer: holding(entries) }, { shown: { ...view, completeness: 'stopped' } });
    press('Make the file');
    await focusOn('No file was made');
    expect(screen.getByText(/^Not all entries of this view could be loaded/)).toBeTruthy();
    expect(saved).toEqual([]);
  });
});

describe('while SharePoint', () => {
  it('works, the progress is told; cancelled, nothing is kept, also when the answer comes after all', async () => {
    let go: (items: readonly Item[]) => void = () => undefined;
    await open({ answer: (list) => (list === 'Partnerships' ? new Promise((resolve) => { go = resolve; }) : Promise.resolve([])) });
    choose('All entries with every field');
    press('Make the file');
    await focusOn('Making the file…');
    expect(screen.getByRole('progressbar', { name: 'How much of the file is made' }).getAttribute('aria-valuenow')).toBe('0');
    await later();
    press('Cancel');
    await focusOn('What to export');
    expect(screen.getByText('Cancelled. No file was made.')).toBeTruthy();
    go(entries);
    await later();
    expect([saved, screen.queryByText('Making the file…')]).toEqual([[], null]);
    expect((screen.getByLabelText('All entries with every field') as HTMLInputElement).checked).toBe(true);
  });

  it('asks to wait, the panel says for how long', async () => {
    const { waits } = await open({ answer: () => new Promise(() => undefined) });
    choose('All entries with every field');
    press('Make the file');
    await focusOn('Making the file…');
    act(() => waits.say(30));
    expect(await screen.findAllByText(/30 seconds/)).not.toEqual([]);
  });

  it('refuses one list, the file is made without it and says so', async () => {
    await open({ answer: (list) => (list === 'Memberships' ? Promise.reject(new StoreError('denied', 'Access denied.', { status: 403 })) : Promise.resolve(entries)) });
    choose('Everything');
    press('Make the file');
    await focusOn(/^Saved as /);
    expect(screen.getByText(/^Left out, because you may not read it: .*Memberships/)).toBeTruthy();
    expect(saved).toHaveLength(1);
  });

  it.each<[string, StoreError, RegExp]>([
    ['refuses the entries', new StoreError('denied', 'Access denied.', { status: 403 }), /^You may not read the register’s lists/],
    ['no longer knows who asks', new StoreError('denied', 'Unauthorised.', { status: 401 }), /^You are no longer signed in/],
    ['is too busy in the end', new StoreError('unavailable', 'Throttled.', { status: 429 }), /^SharePoint is too busy just now/],
    ['cannot be reached', new StoreError('unavailable', 'Failed to fetch'), /^SharePoint could not be reached/],
    ['says something of its own', new StoreError('refused', 'Bad <b>query</b>', { status: 400 }), /^SharePoint did not give the lists out/]
  ])('%s, no file is made and the panel says why; the next try makes it', async (_title, error, said) => {
    const register: Register = { answer: () => Promise.reject(error) };
    await open(register);
    choose('All entries with every field');
    press('Make the file');
    await focusOn('No file was made');
    expect(screen.getByText(said)).toBeTruthy();
    expect(saved).toEqual([]);
    register.answer = holding(entries);
    press('Try again');
    await focusOn('Saved as All partnerships 2026-11-16.xlsx, 2 entries');
    expect(saved).toHaveLength(1);
  });
});
