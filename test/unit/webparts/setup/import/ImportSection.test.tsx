import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as React from 'react';
import { Interrupted } from '../../../../../src/data/import/stopped';
import { StoreError } from '../../../../../src/data/stores/storeError';
import { headingsKey } from '../../../../../src/domain/import/headingsKey';
import { tableOf } from '../../../../../src/domain/import/table';
import type { Language } from '../../../../../src/loc/wording';
import { ImportSection } from '../../../../../src/webparts/setup/import/ImportSection';
import { WorkbookError } from '../../../../../src/workbook/workbookError';
import '../../../../support/import/browserParts';
import { indexOrganisations } from '../../../../../src/domain/organisation/organisationIndex';
import { knownOrganisation } from '../../../../support/organisation/knownOrganisation';
import { FakeImports, fakeImports, megan } from '../../../../support/import/fakeImports';
import { sheetOf, textRow } from '../../../../support/import/rows';

jest.mock('../../../../../src/ui/saveFile', () => ({ saveFile: jest.fn() }));

const headings = ['Reference', 'Name', 'Service', 'Contribution', 'Partners', 'Start date', 'Lead officer'];
const clean = [sheetOf([
  textRow(1, 'Our partnerships'), textRow(2, ...headings),
  textRow(3, 'P-0007', 'Heritage Trails', 'Finance'), textRow(4, '', 'Safer Streets', 'Housing', '£1,200', 'Gwent Police')
])];
const messy = [sheetOf([
  textRow(1, ...headings),
  textRow(2, '', 'One', 'housng', 'about 5k', 'Gwent Polise', 'April 2019', 'Meg'),
  textRow(3, '', 'Two', 'housng', '', 'Quite Other Trust', '', ''),
  textRow(4, 'P-9999', 'Three', '', '', '', '', ''),
  textRow(5, '', 'Four', '#REF!', '', '', '', '')
])];

async function show(fake: FakeImports, language: Language = 'en'): Promise<HTMLElement> {
  const { container } = render(<ImportSection gateway={fake} language={language} />);
  await act(async () => undefined);
  return container;
}

async function choose(container: HTMLElement, name = 'list.xlsx'): Promise<void> {
  const input = container.querySelector('input[type=file]') as HTMLInputElement;
  await act(async () => { fireEvent.change(input, { target: { files: [new File(['x'], name)] } }); });
}

const press = async (name: string | RegExp): Promise<void> => act(async () => { fireEvent.click(screen.getByRole('button', { name })); });
const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { name });
const pick = (name: string | RegExp, value: string): void => { fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } }); };

async function toQuestions(fake: FakeImports): Promise<HTMLElement> {
  const container = await show(fake);
  await choose(container);
  await press('Continue');
  await heading('Step 3 of 4: What needs a decision');
  return container;
}

async function toCheck(fake: FakeImports): Promise<HTMLElement> {
  const container = await toQuestions(fake);
  await press(/^Continue/);
  await heading('Step 4 of 4: Check before importing');
  return container;
}

describe('choosing a file', () => {
  it('says what is taken, and leaves the focus where it is on a page that opens', async () => {
    await show(fakeImports(clean));
    expect(screen.getByText(/up to 20 MB and 20,000 rows/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Download an example workbook' })).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['passwordProtected', undefined, /protected with a password.*take the password off/],
    ['tooManyRows', 20_000, /more than 20,000 rows\. Split the list/],
    ['tooBig', 20 * 1_048_576, /larger than 20 MB/],
    ['notAWorkbook', undefined, /neither an Excel workbook nor a text file/]
  ] as const)('a file that is refused (%s) says what happened and what to do', async (code, limit, text) => {
    const fake = fakeImports(clean);
    fake.unreadable = new WorkbookError(code, limit);
    await choose(await show(fake));
    expect(screen.getByRole('alert').textContent).toMatch(text);
    expect(screen.getByRole('button', { name: 'Choose a file…' })).toBeTruthy();
  });

  it('several files dropped at once are not taken', async () => {
    const container = await show(fakeImports(clean));
    const area = screen.getByText('or drop it here').parentElement as HTMLElement;
    fireEvent.drop(area, { dataTransfer: { files: [new File([], 'a.csv'), new File([], 'b.csv')] } });
    expect(screen.getByRole('alert').textContent).toContain('drop a single file');
    await act(async () => { fireEvent.drop(area, { dataTransfer: { files: [new File([], 'a.csv')] } }); });
    expect(container.textContent).toContain('File: a.csv');
  });

  it('reading can be given up', async () => {
    const fake = fakeImports(clean);
    const reading = new Promise<never>(() => undefined);
    fake.read = () => reading;
    await choose(await show(fake));
    expect(screen.getByRole('progressbar')).toBeTruthy();
    await press('Cancel');
    expect(await heading('Step 1 of 4: Choose a file')).toBe(document.activeElement);
  });
});

describe('the columns', () => {
  it('of another sheet that come too late do not bring back a file that was left', async () => {
    const fake = fakeImports(clean);
    await choose(await show(fake));
    await heading('Step 2 of 4: What the columns hold');
    let known: () => void = () => undefined;
    fake.kept.readingOf = () => new Promise((resolve) => { known = () => resolve(undefined); });
    pick('Row with the headings', '1');
    await press('Choose another file');
    await act(async () => known());
    expect(screen.getByRole('heading', { name: 'Step 1 of 4: Choose a file' })).toBeTruthy();
  });

  it('are found below a title, with what they hold and what was recognised', async () => {
    const container = await show(fakeImports(clean));
    await choose(container);
    expect(await heading('Step 2 of 4: What the columns hold')).toBe(document.activeElement);
    expect((screen.getByRole('combobox', { name: 'Row with the headings' }) as HTMLSelectElement).value).toBe('2');
    const row = screen.getAllByRole('row')[2];
    expect(row.textContent).toContain('Heritage Trails');
    expect(within(row).getByText('Recognised')).toBeTruthy();
    expect((within(row).getByRole('combobox', { name: 'Column B, Name goes into' }) as HTMLSelectElement).value).toBe('name');
  });

  it('without one to go by, going on leads the focus to what has to be chosen', async () => {
    await choose(await show(fakeImports(clean)));
    pick('Column A, Reference goes into', '');
    pick('Column B, Name goes into', '');
    await press('Continue');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Before the list can be read' }));
    fireEvent.click(screen.getByRole('link', { name: /No column goes into “Name” or “Reference”/ }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Column A, Reference goes into' }));
  });

  it('two into one field are refused where it takes one, and joined where it takes several', async () => {
    await choose(await show(fakeImports(clean)));
    pick('Column F, Start date goes into', 'service');
    await press('Continue');
    expect(screen.getByRole('link', { name: /Columns C and F both go into “Service”/ })).toBeTruthy();
    pick('Column F, Start date goes into', 'members');
    expect(screen.getByText('Taken together with column E.')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('of the same heading are told apart by their letters; one of errors alone is said to be', async () => {
    await choose(await show(fakeImports([sheetOf([textRow(1, 'Name', 'Risks', 'Risks', 'Check'), textRow(2, 'A', 'fire', 'H', '#REF!'), textRow(3, 'B', '', '', '#REF!')])])));
    expect(screen.getByRole('combobox', { name: 'Column B, Risks goes into' })).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Column C, Risks goes into' })).toBeTruthy();
    expect(screen.getByText(/Nothing but error values \(#REF!\)/)).toBeTruthy();
  });

  it('come from the likeliest sheet, and another can be chosen; hidden ones are said to be', async () => {
    await choose(await show(fakeImports([sheetOf([textRow(1, 'Prepared by us')], 'Cover'), ...clean, sheetOf([textRow(1, 'Name'), textRow(2, 'x')], 'Lookups', true)])));
    const sheet = screen.getByRole('combobox', { name: 'Sheet' }) as HTMLSelectElement;
    expect(sheet.value).toBe('1');
    expect(within(sheet).getByText('Lookups (hidden)')).toBeTruthy();
    await act(async () => { fireEvent.change(sheet, { target: { value: '2' } }); });
    expect(screen.getAllByRole('rowheader')).toHaveLength(1);
  });

  it('are read as the last list with the same headings was', async () => {
    const fake = fakeImports(clean);
    const container = await toCheck(fake);
    await press(/^Import/);
    await act(async () => fake.finish?.({ rows: [], counts: { added: 1, changed: 1, left: 0, organisations: 0, members: 1 } }));
    await press('Import another list');
    await choose(container);
    expect(screen.getByText(/same headings as an earlier one.*As in the last import in this browser\./)).toBeTruthy();
  });

  it('are read as the last import of the site was, whoever did it, and its decisions are shown as such', async () => {
    const fake = fakeImports(messy);
    const headings = headingsKey(tableOf(messy[0], 1));
    const mapping = { sheet: 'Old', headerRow: 1, fields: [undefined, 'name', 'service', 'totalBudget', 'members', 'start', 'leadOfficer'] as const, otherwise: { kind: 'Collaboration', stage: 'Idea', sector: 'Gone since' } };
    const answers = { values: { service: { housng: 'Finance' } }, people: {}, organisations: {} };
    fake.earlierReadings = [
      { headings: 'others', mapping: { ...mapping, fields: [] }, begun: '2026-11-14T09:00:00Z' },
      { headings, mapping, answers, begun: '2026-11-12T09:00:00Z', by: { id: 4, name: 'Oliver Stanton' } }
    ];
    await fake.kept.keepReading(headings, { mapping: { ...mapping, fields: [] }, answers: { values: {}, people: {}, organisations: {} } });
    await choose(await show(fake));
    expect(screen.getByText(/As in the import of 12 November 2026 by Oliver Stanton\./)).toBeTruthy();
    expect((screen.getByRole('combobox', { name: 'Column D, Contribution goes into' }) as HTMLSelectElement).value).toBe('totalBudget');
    expect((screen.getByRole('combobox', { name: 'Type' }) as HTMLSelectElement).value).toBe('Collaboration');
    expect((screen.getByRole('combobox', { name: 'Sector of new organisations' }) as HTMLSelectElement).value).toBe('Voluntary and community sector');
    await press('Continue');
    expect(await screen.findByText('One of these has been decided before; check it. As in the import of 12 November 2026 by Oliver Stanton.')).toBeTruthy();
    expect(screen.getByText('1 of 5 decided')).toBeTruthy();
  });

  it('are recognised anew where no list had these headings', async () => {
    const fake = fakeImports(messy);
    fake.earlierReadings = [{ headings: 'others', mapping: { sheet: 'Old', headerRow: 1, fields: [], otherwise: { kind: 'x', stage: 'x', sector: 'x' } }, begun: '2026-11-14T09:00:00Z' }];
    await choose(await show(fake));
    expect(screen.queryByText(/same headings as an earlier one/)).toBeNull();
    expect((screen.getByRole('combobox', { name: 'Column B, Name goes into' }) as HTMLSelectElement).value).toBe('name');
  });

  it('a register that cannot be read is said, and asked again', async () => {
    const fake = fakeImports(clean);
    const register = fake.facts;
    fake.facts = () => Promise.reject(new StoreError('unavailable', 'Busy', { status: 503 }));
    await choose(await show(fake));
    await press('Continue');
    expect(screen.getByRole('alert').textContent).toContain('SharePoint is busy');
    fake.facts = register;
    await press('Try again');
    expect(await heading('Step 3 of 4: What needs a decision')).toBeTruthy();
  });
});

describe('what needs a decision', () => {
  it('is grouped by field, each text with its rows, and nothing counts before somebody says so', async () => {
    await toQuestions(fakeImports(messy));
    expect(screen.getByText('0 of 5 decided')).toBeTruthy();
    const service = screen.getByRole('region', { name: 'Service (1)' });
    expect(service.textContent).toContain('in 2 rows');
    expect((within(service).getByRole('combobox') as HTMLSelectElement).value).toBe('=Housing');
    await press('Confirm Housing for “housng”');
    expect(screen.getByText('1 of 5 decided')).toBeTruthy();
    expect(document.activeElement).toBe(within(service).getByRole('combobox'));
  });

  it('takes days and amounts as people type them, and says why it does not', async () => {
    await toQuestions(fakeImports(messy));
    const day = screen.getByRole('textbox', { name: /April 2019/ });
    fireEvent.change(day, { target: { value: '31/2/2019' } });
    fireEvent.blur(day);
    expect(within(screen.getByRole('region', { name: 'Start (1)' })).getByRole('alert').textContent).toContain('There is no such day');
    expect(screen.getByText('0 of 5 decided')).toBeTruthy();
    fireEvent.change(day, { target: { value: '1/4/2019' } });
    fireEvent.blur(day);
    expect(screen.getByText('1 of 5 decided')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Leave the field empty for “about 5k”' }));
    expect(screen.getByText('2 of 5 decided')).toBeTruthy();
  });

  it('offers near organisations with why, and shows those that are new with a sector', async () => {
    await toQuestions(fakeImports(messy));
    const near = screen.getByRole('region', { name: 'Organisations like one that is known (1)' });
    expect(within(near).getByRole('option', { name: 'Gwent Police – Spelt nearly the same' })).toBeTruthy();
    fireEvent.change(within(near).getByRole('combobox'), { target: { value: 'known 1' } });
    expect(screen.getByText('1 of 5 decided')).toBeTruthy();
    const added = screen.getByRole('region', { name: 'New organisations (1)' });
    expect((within(added).getByRole('combobox') as HTMLSelectElement).value).toBe('new Voluntary and community sector');
  });

  it('a person is nobody when somebody says so', async () => {
    await toQuestions(fakeImports(messy));
    const nobody = screen.getByRole('button', { name: 'Name nobody for “Meg”' });
    fireEvent.click(nobody);
    expect(nobody.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('1 of 5 decided')).toBeTruthy();
    fireEvent.click(nobody);
    expect(screen.getByText('0 of 5 decided')).toBeTruthy();
  });

  it('what most likely is meant stands there and counts once it is confirmed, one by one or all at once', async () => {
    const fake = fakeImports(messy);
    fake.suggestedPeople = new Map([['Meg', megan]]);
    await toQuestions(fake);
    const region = (name: RegExp): HTMLElement => screen.getByRole('region', { name });
    const money = within(region(/money a year/)).getByRole('textbox') as HTMLInputElement;
    expect(money.value).toBe('5000');
    fireEvent.blur(money);
    expect(screen.getByText('0 of 5 decided')).toBeTruthy();
    await press('Confirm 5000 for “about 5k”');
    await press('Confirm 01/04/2019 for “April 2019”');
    await press('Confirm Megan Pugh for “Meg”');
    await press('Confirm Gwent Police for “Gwent Polise”');
    expect(screen.getByText('4 of 5 decided')).toBeTruthy();
    expect((within(region(/^People/)).getByRole('combobox') as HTMLInputElement).value).toBe('Megan Pugh');
    expect(document.activeElement).toBe(within(region(/like one that is known/)).getByRole('combobox'));
  });

  it('many amounts are confirmed at once, and one of them can still be typed anew', async () => {
    const rows = Array.from({ length: 3 }, (_, at) => textRow(at + 2, '', `Entry ${at}`, '', `approx £${at + 1},000`));
    await toQuestions(fakeImports([sheetOf([textRow(1, ...headings), ...rows])]));
    await press('Confirm all 3 suggestions');
    expect(screen.getByText('3 of 3 decided')).toBeTruthy();
    const last = screen.getByRole('textbox', { name: /approx £3,000/ }) as HTMLInputElement;
    fireEvent.change(last, { target: { value: '3,500' } });
    fireEvent.blur(last);
    expect([last.value, screen.getByText('3 of 3 decided')]).toEqual(['3,500', expect.anything()]);
  });

  it('what is not decided can be looked at alone, and stays there while it is decided', async () => {
    await toQuestions(fakeImports(messy));
    expect(screen.queryByRole('checkbox')).toBeNull();
    await press('Confirm Housing for “housng”');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Show only what is not decided' }));
    expect(screen.queryByRole('region', { name: /^Service/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Name nobody for “Meg”' }));
    expect(screen.getByRole('region', { name: 'People (1)' })).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(screen.getByRole('region', { name: 'Service (1)' })).toBeTruthy();
  });

  it('any organisation of the register can be looked for, and one that is no more is not taken', async () => {
    jest.useFakeTimers();
    const fake = fakeImports(messy);
    fake.register = { ...fake.register, organisations: indexOrganisations([knownOrganisation(1, 'Gwent Police'), knownOrganisation(2, 'Torfaen County Borough Council'), knownOrganisation(3, 'Torfaen Rural District', { endedOn: '1974-04-01' })]) };
    await toQuestions(fake);
    const added = screen.getByRole('region', { name: 'New organisations (1)' });
    const select = within(added).getByRole('combobox', { name: /Quite Other Trust/ }) as HTMLSelectElement;
    fireEvent.change(select, { target: { value: 'search' } });
    const box = within(added).getByRole('combobox', { name: 'Organisation that “Quite Other Trust” means' });
    const look = async (text: string): Promise<void> => {
      fireEvent.change(box, { target: { value: text } });
      await act(async () => { jest.advanceTimersByTime(500); });
    };
    await look('torf');
    fireEvent.click(screen.getByRole('option', { name: /Torfaen Rural District/ }));
    expect(within(added).getByRole('alert').textContent).toMatch(/no longer/);
    await look('torf');
    fireEvent.click(screen.getByRole('option', { name: /Torfaen County Borough Council.*O-0002/ }));
    expect(select.selectedOptions[0].textContent).toBe('Torfaen County Borough Council');
    expect(document.activeElement).toBe(select);
    jest.useRealTimers();
  });

  it('a text that fills a page is shown from its beginning and answered whole', async () => {
    const long = 'housing '.repeat(60).trim();
    await toQuestions(fakeImports([sheetOf([textRow(1, ...headings), textRow(2, '', 'One', long)])]));
    const select = screen.getByRole('combobox', { name: /^What this means: housing/ });
    expect(screen.getByRole('region', { name: 'Service (1)' }).textContent).toContain('housing…');
    fireEvent.change(select, { target: { value: '=Housing' } });
    await press('Continue');
    expect(await screen.findByRole('button', { name: 'Import 1 new entry' })).toBeTruthy();
  });

  it('going back to the columns and on again keeps what was decided', async () => {
    await toQuestions(fakeImports(messy));
    await press('Confirm Housing for “housng”');
    await press('Back');
    await press('Continue');
    expect(await screen.findByText('1 of 5 decided')).toBeTruthy();
  });

  it('a list that can be read says that there is nothing to decide', async () => {
    await toQuestions(fakeImports(clean));
    expect(screen.getByText('Everything in the file could be read. There is nothing to decide.')).toBeTruthy();
  });
});

describe('the dry run', () => {
  it('says that nothing is written, what changes, and what the button will do', async () => {
    const fake = fakeImports(clean);
    await toCheck(fake);
    expect(screen.getByText('Nothing has been written yet.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import 1 new and 1 changed entries' })).toBeTruthy();
    const changes = screen.getByRole('table', { name: 'Heritage Trails' });
    expect(within(changes).getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Housing', '→ Finance']);
    expect(screen.getByText('Members to be added: Gwent Police')).toBeTruthy();
    expect(fake.ran).toEqual([]);
  });

  it('says of a refused row which cell, what stands there, what is wrong and what to do', async () => {
    await toCheck(fakeImports(messy));
    await press('Refused: 4');
    expect(screen.getByText(/Cell F2, Start “April 2019”: This is not a day.*Go back and decide/)).toBeTruthy();
    expect(screen.getByText(/Cell C5, Service “#REF!”: The cell shows an error/)).toBeTruthy();
    expect(screen.getByText(/Cell A4, Reference “P-9999”: The register has no entry with this reference/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull();
    expect(screen.getByText(/There is nothing to import/)).toBeTruthy();
    await press('New: 0');
    expect(screen.getByText('No rows.')).toBeTruthy();
  });

  it('hands out the problems as a spreadsheet', async () => {
    const fake = fakeImports(messy);
    await toCheck(fake);
    await press('Download the problems as a spreadsheet');
    const [[sheet]] = fake.written;
    expect(sheet.columns.map(({ title }) => title)).toEqual(['Row', 'Column', 'Name', 'Field', 'Text of the cell', 'What is wrong', 'What to do']);
    expect(sheet.rows).toContainEqual(expect.arrayContaining([{ kind: 'number', number: 4 }, { kind: 'text', text: 'A' }, { kind: 'text', text: 'P-9999' }]));
  });

  it('names the texts that are not imported, with what their fields have all the same, and hands them out too', async () => {
    const fake = fakeImports([sheetOf([textRow(1, 'Reference', 'Name', 'Service', 'Planned end'), textRow(2, 'P-0007', 'Heritage Trails', 'n/a', ''), textRow(3, '', 'Safer Streets', 'Housing', 'tbc'), textRow(4, '', 'Coast Path', '', '')])]);
    await toCheck(fake);
    expect(screen.getByText(/In 2 rows, a text is not imported/)).toBeTruthy();
    expect(screen.getByText('Left empty: “tbc” in column D (Planned end).')).toBeTruthy();
    expect(screen.getByText('Not imported: “n/a” in column C (Service). The field has all the same: Housing')).toBeTruthy();
    await press('With texts that are not imported: 2');
    expect(screen.getAllByText(/^Row \d: /).map(({ textContent }) => textContent)).toEqual(['Row 2: Heritage Trails', 'Row 3: Safer Streets']);
    await press('Download the problems as a spreadsheet');
    expect(fake.written[0][0].rows.map(([row, column, , , text]) => [row, column, text])).toEqual([
      [{ kind: 'number', number: 2 }, { kind: 'text', text: 'C' }, { kind: 'text', text: 'n/a' }], [{ kind: 'number', number: 3 }, { kind: 'text', text: 'D' }, { kind: 'text', text: 'tbc' }]
    ]);
  });

  it('a row can be left out, which the button counts, and taken back where it stands', async () => {
    const fake = fakeImports(clean);
    await toCheck(fake);
    await press('Changed: 1');
    const leave = (): HTMLInputElement => screen.getByRole('checkbox', { name: 'Leave this row out: Heritage Trails' });
    fireEvent.click(leave());
    expect(leave().checked).toBe(true);
    expect(screen.getByRole('button', { name: 'Changed: 0' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Left out: 1' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import 1 new entry, leave out 1' })).toBeTruthy();
    fireEvent.click(leave());
    expect(screen.getByRole('button', { name: 'Import 1 new and 1 changed entries' })).toBeTruthy();
  });

  it('rows that were left out are not imported, and are left out again the next time', async () => {
    const fake = fakeImports(clean);
    const container = await toCheck(fake);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Leave this row out: Heritage Trails' }));
    await press(/^Import 1 new entry, leave out 1/);
    expect(fake.ran[0].rows.map(({ kind }) => kind)).toEqual(['left', 'new']);
    await act(async () => fake.finish?.({ rows: [], counts: { added: 1, changed: 0, left: 0, organisations: 0, members: 1 } }));
    await press('Import another list');
    await choose(container);
    await press('Continue');
    await press(/^Continue/);
    expect(await screen.findByText(/1 row is left out, as was chosen here or in an earlier import of this list/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Leave this row out: Safer Streets' }));
    expect(screen.getByText(/every row that is new or changed is left out/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
  });

  it('warns of an entry that was found by its name', async () => {
    await toCheck(fakeImports([sheetOf([textRow(1, 'Name', 'Service'), textRow(2, 'heritage trails', 'Finance')])]));
    expect(screen.getByText(/Found by its name, for want of a reference/)).toBeTruthy();
  });

  it('shows fifty rows at a time, and text of the file as text', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => textRow(at + 2, at === 0 ? '<img src=x onerror=alert(1)>' : `Number ${at + 1}`));
    const container = await toCheck(fakeImports([sheetOf([textRow(1, 'Name'), ...rows])]));
    expect(screen.getByText('Row 2: <img src=x onerror=alert(1)>')).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('1 to 50 of 120')).toBeTruthy();
    await press('Next');
    await press('Next');
    expect(screen.getByText('101 to 120 of 120')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the import', () => {
  const done = { rows: [{ kind: 'added' as const, row: 4, reference: 'P-0008', id: 8, membersLeft: 0 }], counts: { added: 1, changed: 1, left: 0, organisations: 0, members: 1 } };

  it('shows how far it is, guards the page, and ends with what was done', async () => {
    const fake = fakeImports(clean);
    await toCheck(fake);
    await press(/^Import/);
    act(() => fake.running?.onProgress(3, 10));
    expect(screen.getByText('3 of 10 steps done')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('30');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await act(async () => fake.finish?.(done));
    expect(await heading('The import is finished')).toBe(document.activeElement);
    expect(screen.getByText('Entries added: 1; changed: 1; left as they were: 0. Organisations added: 0; members added: 1.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open the register' }).getAttribute('href')).toBe('https://council.example/sites/p/SitePages/Register.aspx');
  });

  it('ends by saying how many rows the check refused, and hands out why once more', async () => {
    const fake = fakeImports([sheetOf([textRow(1, ...headings), textRow(2, '', 'One'), textRow(3, 'P-9999', 'Two')])]);
    await toCheck(fake);
    await press(/^Import/);
    await act(async () => fake.finish?.(done));
    expect(screen.getByText('The check refused 1 row, which was not imported. Correct it in the file and import it again.')).toBeTruthy();
    await press('Download the problems as a spreadsheet');
    expect(fake.written[0][0].rows).toHaveLength(1);
  });

  it('that stands at its check is asked for its columns again once an earlier one is undone: the plan is no longer true', async () => {
    const fake = fakeImports(clean);
    fake.pastImports = [{ importId: 'i-0', fileName: 'earlier.xlsx', state: 'Finished', begun: '2026-11-14T09:00:00Z', changed: '2026-11-14T09:01:00Z' }];
    await toCheck(fake);
    fake.undoPlan = { ...fake.undoPlan, entries: [{ id: 8, version: '1', reference: 'P-0008', name: 'Safer Streets' }] };
    await press(/^Undo… the import of earlier\.xlsx/);
    await press('Undo the import');
    await act(async () => fake.finishUndo?.({ counts: { entries: 1, memberships: 0, organisations: 0, setBack: 0 }, kept: [] }));
    await press('Close');
    expect(await heading('Step 2 of 4: What the columns hold')).toBeTruthy();
  });

  it('is not called finished once it is undone', async () => {
    const fake = fakeImports(clean);
    await toCheck(fake);
    await press(/^Import/);
    fake.pastImports = [{ importId: 'i-1', fileName: 'list.xlsx', state: 'Finished', begun: '2026-11-15T09:00:00Z', changed: '2026-11-15T09:01:00Z' }];
    fake.undoPlan = { ...fake.undoPlan, entries: [{ id: 8, version: '1', reference: 'P-0008', name: 'Safer Streets' }] };
    await act(async () => fake.finish?.(done));
    await press(/^Undo… the import of list\.xlsx/);
    await press('Undo the import');
    await act(async () => fake.finishUndo?.({ counts: { entries: 1, memberships: 0, organisations: 0, setBack: 0 }, kept: [] }));
    await press('Close');
    expect(await heading('Step 1 of 4: Choose a file')).toBeTruthy();
    expect(screen.queryByText(/The import is finished/)).toBeNull();
  });

  it('can be stopped, and says what was left and how to go on', async () => {
    const fake = fakeImports(clean);
    await toCheck(fake);
    await press(/^Import/);
    await press('Stop');
    expect(fake.running?.signal.aborted).toBe(true);
    expect(screen.getByRole('button', { name: 'Stopping after this batch…' })).toBeTruthy();
    await act(async () => fake.finish?.({ rows: [{ kind: 'left', row: 4, why: 'notReached' }], counts: { ...done.counts, added: 0, left: 1 }, stopped: 'asked' }));
    expect(await heading('The import has stopped before its end')).toBeTruthy();
    expect(screen.getByText('Row 4: Safer Streets. The import stopped before it came to this row.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
  });
});

it('while a busy SharePoint makes it wait, says for how long', async () => {
  const fake = fakeImports(clean);
  await toCheck(fake);
  await press(/^Import/);
  act(() => fake.waits.say(7));
  expect(screen.getByRole('progressbar')).toBeTruthy();
  expect(screen.getAllByText(/SharePoint is busy\. Trying again in 7 seconds/)).toHaveLength(2);
  act(() => fake.waits.say(0));
  expect(screen.queryByText(/SharePoint is busy/)).toBeNull();
});

describe('an import that was broken off', () => {
  const broken = {
    importId: 'i-0', fileName: 'list.xlsx', state: 'Running' as const, begun: '2026-11-15T09:00:00Z', changed: '2026-11-15T09:01:00Z', lastSign: '2026-11-15T09:02:00Z', fingerprint: 'print of list.xlsx', headings: 'k1',
    mapping: { sheet: 'List', headerRow: 2, fields: ['reference', 'name', 'service'] as const, otherwise: { kind: 'Partnership', stage: 'Running', sector: 'Police' } },
    answers: { values: {}, people: {}, organisations: {} }, claimed: new Map([[4, 'P-0099']]), isDamaged: false
  };

  it('is gone on with by its file, which is asked for where the browser has not kept it', async () => {
    const fake = fakeImports(clean);
    fake.broken = broken;
    const container = await show(fake);
    expect(screen.getByText(/list\.xlsx, begun 15 November 2026, 09:00/)).toBeTruthy();
    await press('Go on with it');
    expect(screen.getByText(/Choose the file of the import that was broken off: list\.xlsx/)).toBeTruthy();
    await choose(container, 'other.xlsx');
    expect(screen.getByRole('alert').textContent).toContain('This is not the file of the import that was broken off (list.xlsx)');
    await choose(container, 'list.xlsx');
    await heading('Step 4 of 4: Check before importing');
    expect(screen.getByText(/This goes on with the import that was broken off/)).toBeTruthy();
    await press(/^Import/);
    expect(fake.ran[0].rows).toContainEqual(expect.objectContaining({ kind: 'new', claimed: 'P-0099' }));
  });

  it('whose journal is damaged is neither gone on with nor undone, but set aside', async () => {
    const fake = fakeImports(clean);
    fake.broken = { ...broken, isDamaged: true };
    await show(fake);
    expect(screen.getByText(/Somebody has changed the record of this import.*What it has imported stays in the register/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go on with it' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Undo it' })).toBeNull();
    await press('Set it aside');
    expect(fake.setAsides).toEqual(['i-0']);
    expect(screen.queryByText('An import was broken off')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Import the council’s own list' }));
  });

  it('whose journal is damaged while it is gone on with can be set aside there', async () => {
    const fake = fakeImports(clean);
    await toCheck(fake);
    await press(/^Import/);
    await act(async () => fake.finish?.({ rows: [], counts: { added: 0, changed: 0, left: 0, organisations: 0, members: 0 }, stopped: 'damaged' }));
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
    await press('Set it aside');
    expect(fake.setAsides).toEqual(['i-1']);
    expect(await heading('Step 1 of 4: Choose a file')).toBeTruthy();
  });

  it('and that cannot be set aside just now says why', async () => {
    const fake = fakeImports(clean);
    fake.broken = { ...broken, isDamaged: true };
    fake.setAside = () => Promise.reject(new StoreError('unavailable', 'Busy', { status: 503 }));
    await show(fake);
    await press('Set it aside');
    expect(screen.getByRole('alert').textContent).toContain('SharePoint is busy');
  });

  it('and has nothing left to do is finished', async () => {
    const fake = fakeImports([sheetOf([textRow(1, 'Our partnerships'), textRow(2, ...headings), textRow(3, 'P-0007', 'Heritage Trails', 'Housing')])]);
    fake.broken = broken;
    await fake.kept.keepFile('i-0', new File(['x'], 'list.xlsx'));
    await show(fake);
    await press('Go on with it');
    expect(await screen.findByText(/^Nothing is left to import\. Finish it/)).toBeTruthy();
    await press('Finish the import');
    expect(fake.ran[0].rows.map(({ kind }) => kind)).toEqual(['unchanged']);
  });

  it('and has written nothing is put aside', async () => {
    const fake = fakeImports(clean);
    fake.broken = broken;
    await show(fake);
    await press('Undo it');
    expect(await screen.findByText(/^There is nothing to undo\. Put the import aside/)).toBeTruthy();
    await press('Put it aside');
    await act(async () => fake.finishUndo?.({ counts: { entries: 0, memberships: 0, organisations: 0, setBack: 0 }, kept: [] }));
    expect(await heading('The import is undone')).toBeTruthy();
  });

  it('is gone on with at once where the browser has kept its file', async () => {
    const fake = fakeImports(clean);
    fake.broken = broken;
    await fake.kept.keepFile('i-0', new File(['x'], 'list.xlsx'));
    await show(fake);
    await press('Go on with it');
    expect(await heading('Step 4 of 4: Check before importing')).toBeTruthy();
  });
});

describe('earlier imports', () => {
  const past = { importId: 'i-1', fileName: 'list.xlsx', state: 'Finished' as const, begun: '2026-11-15T09:00:00Z', changed: '2026-11-15T09:01:00Z', by: { id: 3, name: 'Nia Rhydderch' }, counts: { added: 2, changed: 1, left: 0, organisations: 0, members: 0 } };

  it('are listed with who, when and what, and can be undone after a look at what that does', async () => {
    const fake = fakeImports(clean);
    fake.pastImports = [past];
    fake.undoPlan = {
      importId: 'i-1', entries: [{ id: 8, version: '1', reference: 'P-0008', name: 'Safer Streets' }], memberships: [{ id: 1, version: '1', entryId: 8 }], organisations: [],
      setBack: [{ id: 7, version: '2', reference: 'P-0007', name: 'Heritage Trails', changes: [{ field: 'service', before: { kind: 'choice', text: 'Finance' }, after: { kind: 'choice', text: 'Housing' } }] }],
      kept: [{ kind: 'entry', id: 9, reference: 'P-0009', name: 'Coast Path', why: 'changedSince' }]
    };
    await show(fake);
    expect(screen.getByText('15 November 2026, 09:00, by Nia Rhydderch')).toBeTruthy();
    expect(screen.getByText('2 added, 1 changed, 0 left')).toBeTruthy();
    await press(/^Undo… the import of list\.xlsx/);
    expect(await heading('Undo the import of list.xlsx')).toBe(document.activeElement);
    expect(screen.getByRole('region', { name: 'Entries that are deleted (1)' }).textContent).toContain('P-0008 Safer Streets');
    expect(screen.getByRole('region', { name: 'What is kept, and why (1)' }).textContent).toContain('Coast Path – changed since');
    await press('Undo the import');
    await act(async () => fake.finishUndo?.({ counts: { entries: 1, memberships: 1, organisations: 0, setBack: 1 }, kept: fake.undoPlan.kept }));
    expect(await heading('The import is undone')).toBe(document.activeElement);
    await press('Close');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Import the council’s own list' }));
  });

  it('whose journal is damaged cannot be undone, and are set aside', async () => {
    const fake = fakeImports(clean);
    fake.pastImports = [{ ...past, state: 'Running' }];
    fake.planUndo = () => Promise.reject(new Interrupted('damaged'));
    await show(fake);
    await press(/^Undo…/);
    expect(screen.getByRole('alert').textContent).toContain('Somebody has changed the record of this import');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    await press('Set it aside');
    expect(fake.setAsides).toEqual(['i-1']);
  });

  it('that are undone can be looked at again, because something may have arrived late; what is known to be there is said', async () => {
    const fake = fakeImports(clean);
    fake.pastImports = [{ ...past, importId: 'whole', fileName: 'whole.xlsx', state: 'Undone' }, { ...past, state: 'Undone', isPartlyThere: true }];
    await show(fake);
    expect(screen.getAllByRole('button', { name: /^Undo…/ }).map((button) => button.getAttribute('aria-label'))).toEqual([expect.stringContaining('list.xlsx')]);
    expect(screen.getByText('Undone, but not everything')).toBeTruthy();
    await press(/^Look again… for what is left of the import of whole\.xlsx/);
    expect(screen.getByText('There is nothing to undo.')).toBeTruthy();
  });

  it('that cannot be loaded leave the import usable', async () => {
    const fake = fakeImports(clean);
    fake.past = () => Promise.reject(new StoreError('unavailable', 'Busy', { status: 503 }));
    await show(fake);
    expect(screen.getByText('The earlier imports could not be loaded')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Choose a file…' })).toBeTruthy();
  });
});

it('is in Welsh for whoever reads Welsh', async () => {
  const fake = fakeImports(clean);
  const container = await show(fake, 'cy');
  await choose(container);
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Cam 2 o 4: Beth sydd yn y colofnau' })).toBeTruthy());
});
