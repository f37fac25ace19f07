import type { OutColumn, OutSheet } from '../../../src/domain/sheet/outSheet';
import type { Cell } from '../../../src/domain/sheet/workbook';
import { WorkbookError } from '../../../src/workbook/workbookError';
import { writeXlsx } from '../../../src/workbook/writeXlsx';
import { faultsOf } from '../../support/workbook/faultsOf';
import { OpenCell, openXlsx, OpenWorkbook } from '../../support/workbook/openXlsx';
import { day, money, number, sheetOf, text, yesNo } from '../../support/workbook/sheetOf';
import { childNamed, childrenNamed } from '../../support/workbook/xmlTree';

describe('a written cell', () => {
  it.each<[string, Cell, string, string, string]>([
    ['a day is a number that is shown as a day', day('2026-04-01'), 'n', '46113', 'dd/mm/yyyy'],
    ['the day before Excel’s own 29 February 1900', day('1900-02-28'), 'n', '59', 'dd/mm/yyyy'],
    ['the day after it', day('1900-03-01'), 'n', '61', 'dd/mm/yyyy'],
    ['a day before Excel’s calendar is a text that looks like the others', day('1889-04-01'), 's', '01/04/1889', ''],
    ['money has a pound sign', money(42000.5), 'n', '42000.5', '[$£-809]#,##0.00'],
    ['a negative number stays a number', number(-3.25), 'n', '-3.25', ''],
    ['what is no number is an error', number(Number.NaN), 'e', '#NUM!', ''],
    ['yes is yes', yesNo(true), 'b', '1', ''],
    ['an error is an error', { kind: 'error', text: '#REF!' }, 'e', '#REF!', ''],
    ['an error that the format does not know is a text', { kind: 'error', text: '#SPILL!' }, 's', '#SPILL!', ''],
    ['markup is text', text('<script>alert("&")</script>'), 's', '<script>alert("&")</script>', ''],
    ['blanks and line breaks stay', text('  two\r\nlines\t '), 's', '  two\r\nlines\t ', ''],
    ['control characters stay', text('a\u0000b\u0007c\u001F\uFFFE'), 's', 'a\u0000b\u0007c\u001F\uFFFE', ''],
    ['what looks like an escape stays', text('_x0041_ _x000D_x000D_'), 's', '_x0041_ _x000D_x000D_', ''],
    ['Welsh and emoji stay', text('Tŷ’r Ŵyl 🏴󠁧󠁢󠁷󠁬󠁳󠁿'), 's', 'Tŷ’r Ŵyl 🏴󠁧󠁢󠁷󠁬󠁳󠁿', ''],
    ['half a character is a question mark of Unicode', text('a\uD83D'), 's', 'a\uFFFD', '']
  ])('%s', async (_title, cell, type, value, format) => {
    const written = await onlyCell(cell);
    expect([written.type, written.value, written.format]).toEqual([type, value, format]);
  });

  it.each(['=1+1', '+44 1443', '-', '@home', "'tis", '\ttab', '  =1+1', '0042', '1-2', '£10', '01/04/2019'])('%j stays a text when somebody edits it', async (value) => {
    const written = await onlyCell(text(value));
    expect([written.type, written.value, written.style.attributes.quotePrefix]).toEqual(['s', value, '1']);
  });

  it.each(['April 2019', '3rd Sector Forum', 'a=b'])('%j has no mark', async (value) => {
    expect((await onlyCell(text(value))).style.attributes.quotePrefix).toBeUndefined();
  });

  it('is empty where nothing, or an empty text, stands', async () => {
    const { sheets: [{ cells }] } = await opened(sheetOf([[undefined, text('')], []], [{}, {}]));
    expect(Object.keys(cells)).toEqual(['A1', 'B1']);
  });

  it('holds 32,767 characters; of more it keeps the beginning and a mark', async () => {
    expect((await onlyCell(text('x'.repeat(32_767)))).value).toHaveLength(32_767);
    const { value } = await onlyCell(text(`${'x'.repeat(32_762)}🙂${'y'.repeat(9)}`));
    expect(value).toBe(`${'x'.repeat(32_762)} […]`);
  });

  it('wraps in a column of long texts and where it has lines', async () => {
    const { sheets: [{ cells }] } = await opened(sheetOf([[text('short'), text('long'), text('a\nb')]], [{}, { kind: 'longText' }, {}]));
    const wraps = ['A2', 'B2', 'C2'].map((name) => childNamed(cells[name].style, 'alignment').attributes.wrapText);
    expect(wraps).toEqual([undefined, '1', '1']);
  });

  it('says yes and no in the reader’s words when they are given', async () => {
    const written = await openXlsx(await writeXlsx([sheetOf([[yesNo(true)], [yesNo(false)]])], { yesNo: { yes: 'Ie', no: 'Na' } }));
    expect(['A2', 'A3'].map((name) => written.sheets[0].cells[name].value)).toEqual(['Ie', 'Na']);
  });
});

describe('a written sheet', () => {
  it('has a bold heading that stays in sight and filters', async () => {
    const { sheets: [{ xml, cells }], parts } = await opened(sheetOf([[text('a'), text('b')]], [{ title: 'Name' }, { title: 'Purpose' }]));
    expect(cells.B1.value).toBe('Purpose');
    expect(cells.B1.style.attributes.fontId).toBe('1');
    const [view] = childNamed(xml, 'sheetViews').children;
    expect(childNamed(view, 'pane').attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
    expect(childNamed(xml, 'autoFilter').attributes.ref).toBe('A1:B2');
    expect(childNamed(parts['xl/workbook.xml'], 'definedNames').children[0].text).toBe("'Register'!$A$1:$B$2");
  });

  it('has no filter without rows', async () => {
    const { sheets: [{ xml }] } = await opened(sheetOf([]));
    expect(childrenNamed(xml, 'autoFilter')).toEqual([]);
  });

  it('keeps the widths that are asked for, as far as Excel has them', async () => {
    const { sheets: [{ xml }] } = await opened(sheetOf([], [{ width: 7 }, { kind: 'day' }, { width: 900 }]));
    expect(childNamed(xml, 'cols').children.map(({ attributes }) => attributes.width)).toEqual(['7', '13', '255']);
  });

  it('formats a column whose cells are still to be filled in', async () => {
    const { sheets: [{ xml }], parts } = await opened(sheetOf([], [{ kind: 'day' }]));
    const style = childNamed(xml, 'cols').children[0].attributes.style;
    expect(childNamed(parts['xl/styles.xml'], 'cellXfs').children[Number(style)].attributes.numFmtId).toBe('165');
  });

  it('shows a note at the heading, as long as Excel allows', async () => {
    const long = `First line\nsecond "line" ${'x'.repeat(300)}`;
    const [note] = rulesOf(await opened(sheetOf([], [{ title: 'The partnership’s whole budget a year', note: long }])));
    expect(note.attributes).toMatchObject({ sqref: 'A1', showInputMessage: '1', promptTitle: 'The partnership’s whole budg […]', prompt: `${long.slice(0, 251)} […]` });
  });

  it('offers short choices in the rule and lets other texts stand', async () => {
    const [rule] = rulesOf(await opened(sheetOf([], [{ choices: ['Yes', 'No – good practice'] }])));
    expect(rule.attributes).toMatchObject({ type: 'list', sqref: 'A2:A1048576' });
    expect(rule.attributes.showErrorMessage).toBeUndefined();
    expect(rule.children[0].text).toBe('"Yes,No – good practice"');
  });

  it.each([
    ['with commas', ['Adults, children', 'Other']],
    ['with blanks at an end', [' a', 'b']],
    ['with quotes', ['"a"', 'b']],
    ['longer than 255 characters', Array.from({ length: 40 }, (_, at) => `Service ${at}`)]
  ])('keeps choices %s in a hidden sheet', async (_title, choices) => {
    const workbook = await opened(sheetOf([], [{ choices }, { choices }]), sheetOf([], [{}], 'Choices'));
    const last = `$A$${choices.length}`;
    expect(rulesOf(workbook).map(({ children }) => children[0].text)).toEqual([`'Choices (2)'!$A$1:${last}`, `'Choices (2)'!$A$1:${last}`]);
    const hidden = workbook.sheets[2];
    expect([hidden.name, hidden.hidden]).toEqual(['Choices (2)', true]);
    expect(Object.values(hidden.cells).map(({ value }) => value)).toEqual(choices);
  });

  it('holds no more than Excel has room for', async () => {
    const wide = writeXlsx([sheetOf([], Array.from({ length: 16_385 }, () => ({})))]);
    await expect(wide).rejects.toMatchObject({ code: 'tooManyColumns', limit: 16_384 });
    await expect(writeXlsx([sheetOf(new Array(1_048_576).fill([]))])).rejects.toBeInstanceOf(WorkbookError);
  });
});

describe('a written workbook', () => {
  it('keeps all its sheets under names that Excel takes', async () => {
    const wanted = ['Register', 'register', 'a/b:c*d?[e]\\f', "'quoted'", 'History', '', 'Actions of all partnerships and their owners', 'Actions of all partnerships and the rest', 'R&D <1>'];
    const { sheets } = await opened(...wanted.map((name) => sheetOf([[text(name)]], [{}], name)));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Register', 'register (2)', 'a b c d e f', 'quoted', 'History_', 'Sheet', 'Actions of all partnerships and', 'Actions of all partnerships (2)', 'R&D <1>'
    ]);
  });

  it('has a title', async () => {
    const { parts } = await openXlsx(await writeXlsx([sheetOf([])], { title: 'Partnerships & more' }));
    expect(childNamed(parts['docProps/core.xml'], 'dc:title').text).toBe('Partnerships & more');
  });

  it('can be empty', async () => {
    expect((await opened()).sheets).toHaveLength(1);
  });

  it('is the same file for the same content', async () => {
    const [first, second] = await Promise.all([1, 2].map(async () => Buffer.from(await (await writeXlsx([sheetOf([[text('a')]])])).arrayBuffer())));
    expect(first.equals(second)).toBe(true);
  });

  it('tells how far it is and can be given up', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [text(`Partnership ${at} ${'x'.repeat(40)}`)]);
    const shares: number[] = [];
    await writeXlsx([sheetOf(rows)], { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.slice().sort((left, right) => left - right));
    expect(shares[shares.length - 1]).toBe(1);

    const giveUp = new AbortController();
    const writing = writeXlsx([sheetOf(rows)], { signal: giveUp.signal, onProgress: () => giveUp.abort() });
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
  });
});

/** Every workbook of these tests is one that Excel opens without a repair. */
async function opened(...sheets: readonly OutSheet[]): Promise<OpenWorkbook> {
  const workbook = await openXlsx(await writeXlsx(sheets));
  expect(faultsOf(workbook)).toEqual([]);
  return workbook;
}

async function onlyCell(cell: Cell, kind: OutColumn['kind'] = 'text'): Promise<OpenCell> {
  return (await opened(sheetOf([[cell]], [{ kind }]))).sheets[0].cells.A2;
}

function rulesOf({ sheets: [{ xml }] }: OpenWorkbook): ReturnType<typeof childrenNamed> {
  return childNamed(xml, 'dataValidations').children;
}
