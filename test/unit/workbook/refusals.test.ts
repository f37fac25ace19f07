import { zipSync } from 'fflate';
import { mostRows, mostRowsAbove, mostUnpackedBytes } from '../../../src/workbook/read/limits';
import type { OutSheet } from '../../../src/domain/sheet/outSheet';
import type { Cell } from '../../../src/domain/sheet/workbook';
import { startBreath } from '../../../src/workbook/breath';
import { startReading } from '../../../src/workbook/read/reading';
import { SharedTexts } from '../../../src/workbook/read/xlsx/sharedTexts';
import { SheetPart } from '../../../src/workbook/read/xlsx/sheetPart';
import { readWorkbook } from '../../../src/workbook/readWorkbook';
import { writeCsv } from '../../../src/workbook/writeCsv';
import { writeXlsx } from '../../../src/workbook/writeXlsx';
import { compoundFile } from '../../support/workbook/compoundFile';
import { patchedDirectory } from '../../support/workbook/patchedDirectory';
import { refusalOf } from '../../support/workbook/readShort';
import { relationshipsOf, sheetFile, xlsxBytes, xlsxFile } from '../../support/workbook/xlsxFile';

const one = '<row r="1"><c r="A1"><v>1</v></c></row>';
const text = (content: string): Blob => new Blob([content]);
const sheetPath = 'xl/worksheets/sheet1.xml';
const rows = (count: number): string => Array.from({ length: count }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`).join('');

/** Inflates to twenty million bytes and more, and says that it has few. */
function bomb(): Blob {
  return new Blob([patchedDirectory(xlsxBytes({ sheets: [{ name: 'A', data: '<row/>'.repeat(3_500_000) }] }), sheetPath, { unpackedSize: 1000 })]);
}

describe('what is no workbook', () => {
  test.each<[string, Blob]>([
    ['a PDF', text('%PDF-1.7\n1 0 obj\n')],
    ['a picture', new Blob([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])])],
    ['a page saved as .xls', text('\ufeff\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>')],
    ['an XML spreadsheet', text('<?xml version="1.0"?><Workbook/>')],
    ['a rich text', text('{\\rtf1 hello}')],
    ['bytes of any kind', new Blob([Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31) % 251)])],
    ['a zip of something else', new Blob([zipSync({ 'a.txt': new Uint8Array(3) })])],
    ['an empty zip', new Blob([zipSync({})])],
    ['a Word document', xlsxFile({ sheets: [], parts: { '_rels/.rels': relationshipsOf([['r', 'officeDocument', 'word/document.xml']]), 'word/document.xml': '<w:document xmlns:w="urn:w"/>' } })],
    ['an older Word document', compoundFile(['WordDocument'])],
    ['a zip of very many files', new Blob([zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`f${at}`, new Uint8Array(0)])))])]
  ])('%s', async (_, file) => {
    expect(await refusalOf(file, 'list.xlsx')).toBe('notAWorkbook');
  });

  test.each<[string, Blob, string]>([
    ['an .xls', compoundFile(['Workbook']), 'oldExcel'],
    ['an .xls of 1995', compoundFile(['Book']), 'oldExcel'],
    ['a binary workbook', xlsxFile({ sheets: [], parts: { '_rels/.rels': relationshipsOf([['r', 'officeDocument', 'xl/workbook.bin']]), 'xl/workbook.bin': '' } }), 'oldExcel'],
    ['a workbook under a password', compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'passwordProtected'],
    ['a zip under a password', new Blob([patchedDirectory(xlsxBytes({ sheets: [] }), '_rels/.rels', { flags: 1 })]), 'passwordProtected']
  ])('%s', async (_, file, code) => {
    expect(await refusalOf(file)).toBe(code);
  });
});

describe('what has nothing in it', () => {
  test.each<[string, Blob]>([
    ['an empty file', text('')], ['blank lines', text('\n \n,,\n')], ['a new workbook', sheetFile('')], ['a workbook with a chart alone', xlsxFile({ sheets: [{ name: 'C', data: '', kind: 'chartsheet' }] })],
    ['a workbook of blanks', sheetFile('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: ['<t> </t>'] })]
  ])('%s', async (_, file) => {
    expect(await refusalOf(file)).toBe('noRows');
  });
});

describe('what is broken', () => {
  test.each<[string, Blob]>([
    ['a part that is missing', xlsxFile({ sheets: [], parts: { 'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>', 'xl/_rels/workbook.xml.rels': relationshipsOf([['rId1', 'worksheet', 'none.xml']]) } })],
    ['a workbook part that is missing', new Blob([zipSync({ '_rels/.rels': Buffer.from(relationshipsOf([['r', 'officeDocument', 'xl/workbook.xml']])) })])],
    ['a sheet that is listed twice', xlsxFile({ sheets: [{ name: 'A', data: one }], parts: { 'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="rId1"/></sheets></workbook>' } })],
    ['XML that is not well formed', sheetFile('<row r="1"><c>')],
    ['XML that is cut off', sheetFile('', { parts: { [sheetPath]: '<worksheet><sheetData>' } })],
    ['a document type', sheetFile('', { parts: { [sheetPath]: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>' } })],
    ['an entity', sheetFile('<row r="1"><c r="A1"><v>&a;</v></c></row>')],
    ['XML without an end to its depth', sheetFile('<a>'.repeat(200))],
    ['a text without end', sheetFile(`<row r="1"><c r="A1"><v>${'1'.repeat(2_000_000)}</v></c></row>`)],
    ['a text that is referred to but is not there', sheetFile('<row r="1"><c r="A1" t="s"><v>7</v></c></row>', { strings: ['<t>a</t>'] })],
    ['texts that are referred to but are not there', sheetFile('<row r="1"><c r="A1" t="s"><v>0</v></c></row>')],
    ['rows out of order', sheetFile('<row r="2"/><row r="1"/>')],
    ['a row beyond the last', sheetFile('<row r="1048577"><c><v>1</v></c></row>')],
    ['a row beyond the last, of text', text(`a,b${'\n'.repeat(1_048_576)}c,d`)],
    ['a column beyond the last', sheetFile('<row r="1"><c r="ZZZZZZZZ1"><v>1</v></c></row>')],
    ['a checksum that does not fit', new Blob([patchedDirectory(xlsxBytes({ sheets: [{ name: 'A', data: one }] }), sheetPath, { checksum: 1 })])],
    ['a way of packing that is unknown', new Blob([patchedDirectory(xlsxBytes({ sheets: [{ name: 'A', data: one }] }), sheetPath, { method: 99 })])],
    ['entries that overlap', new Blob([patchedDirectory(xlsxBytes({ sheets: [{ name: 'A', data: one }] }), sheetPath, { headerAt: 0 })])],
    ['more styles than any workbook has', sheetFile(one, { formats: Array<number>(65_536).fill(14) })],
    ['references without end', sheetFile(one, { parts: { '_rels/.rels': relationshipsOf(Array.from({ length: 10_001 }, (_, at) => [`r${at}`, 'x', 'y'] as const)) } })],
    ['quotes that do not end', text('Name,Owner\n"Safer Region,Jo\nDŵr,Al\n')]
  ])('%s', async (_, file) => {
    expect(await refusalOf(file)).toBe('broken');
  });

  test('a file that the browser cannot read any more is said to be that', async () => {
    const gone = Object.assign(new Blob(['a,b']), { slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotReadableError')) }) });
    expect(await refusalOf(gone)).toBe('unreadable');
  });
});

describe('what is too much', () => {
  test('a file of over 20 MB is not even opened', async () => {
    expect(await refusalOf(new Blob([new Uint8Array(20 * 1024 * 1024 + 1)]))).toBe('tooBig 20971520');
  });

  test('20,000 rows and what stands above them are read, one more in the same sheet is not', async () => {
    const most = mostRows + mostRowsAbove;
    expect(await refusalOf(sheetFile(rows(most)))).toBe('read');
    expect(await refusalOf(sheetFile(rows(most + 1)))).toBe('tooManyRows 20000');
    expect(await refusalOf(xlsxFile({ sheets: [{ name: 'A', data: one }, { name: 'B', data: rows(most) }] }))).toBe('read');
    expect(await refusalOf(text('x\n'.repeat(most)))).toBe('read');
    expect(await refusalOf(text('x\n'.repeat(most + 1)))).toBe('tooManyRows 20000');
  });

  test.each([['.xlsx', (sheet: OutSheet) => writeXlsx([sheet])], ['.csv', (sheet: OutSheet) => writeCsv(sheet)]])('an export of 20,000 entries can be read again from %s, with titles put above', async (_, write) => {
    const above = Array.from({ length: mostRowsAbove - 1 }, (_title, at): readonly Cell[] => [{ kind: 'text', text: `Title ${at}` }]);
    const entries = Array.from({ length: 20_000 }, (_entry, at): readonly Cell[] => [{ kind: 'text', text: `P-${at}` }]);
    const { sheets } = await readWorkbook(await write({ name: 'Partnerships', columns: [{ title: 'Reference', kind: 'text' }], rows: [...above, ...entries] }), 'list', {});
    expect(sheets[0].rows).toHaveLength(20_050);
  });

  test('of 100,000 rows most are never looked at', async () => {
    let share = 0;
    const reading = readWorkbook(sheetFile(rows(100_000)), 'x.xlsx', { onProgress: (now) => (share = now) });
    await expect(reading).rejects.toMatchObject({ code: 'tooManyRows' });
    expect(share).toBeLessThan(0.3);
  });

  test('300 columns are read, one more is not', async () => {
    expect(await refusalOf(sheetFile('<row r="1"><c r="KN1"><v>1</v></c></row>'))).toBe('read');
    expect(await refusalOf(sheetFile('<row r="1"><c r="KO1"><v>1</v></c></row>'))).toBe('tooManyColumns 300');
    expect(await refusalOf(text(`${','.repeat(299)}x`))).toBe('read');
    expect(await refusalOf(text(`${','.repeat(300)}x`))).toBe('tooManyColumns 300');
  });

  test('a part that says it unpacks to gigabytes is refused unopened', async () => {
    const bytes = patchedDirectory(xlsxBytes({ sheets: [{ name: 'A', data: one }] }), sheetPath, { unpackedSize: 4_000_000_000 });
    expect(await refusalOf(new Blob([bytes]))).toBe(`unpacksTooBig ${mostUnpackedBytes}`);
  });

  test('one that does not say so is refused while it unpacks', async () => {
    const shares: number[] = [];
    await expect(readWorkbook(bomb(), 'x.xlsx', { onProgress: (share) => shares.push(share) })).rejects.toMatchObject({ code: 'unpacksTooBig' });
    expect(shares[shares.length - 1] ?? 0).toBeLessThan(0.9);
  });

  test('cells that are kept count too, as they may be shorter to write than to keep', () => {
    const reading = startReading(startBreath());
    reading.countUnpacked(mostUnpackedBytes);
    const sheet = new SheetPart([], { from1904: false, texts: new SharedTexts() }, reading);
    for (const name of ['sheetData', 'row', 'c', 'v']) sheet.open(name, {});
    sheet.text('1');
    sheet.close('v');
    expect(() => sheet.close('c')).toThrow(expect.objectContaining({ code: 'unpacksTooBig' }));
  });

  test('what all parts unpack to is counted together', () => {
    const reading = startReading(startBreath());
    reading.countUnpacked(mostUnpackedBytes / 2);
    reading.countUnpacked(mostUnpackedBytes / 2);
    expect(() => reading.countUnpacked(1)).toThrow(expect.objectContaining({ code: 'unpacksTooBig', limit: mostUnpackedBytes }));
  });
});

describe('a file that was cut off or changed', () => {
  const whole = xlsxBytes({ sheets: [{ name: 'A', data: rows(200) }, { name: 'B', data: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }], strings: ['<t>a text</t>'], formats: ['dd/mm/yyyy'] });

  test('cut off after any number of bytes it is broken', async () => {
    const codes = new Set<string>();
    for (let length = 100; length < whole.length; length += 100) codes.add(await refusalOf(new Blob([whole.subarray(0, length)])));
    expect(Array.from(codes)).toEqual(['broken']);
  });

  test('with any byte changed it is refused or read, and nothing else happens', async () => {
    for (let at = 0; at < whole.length; at += 7) {
      const changed = Uint8Array.from(whole);
      changed[at] ^= 0xff;
      expect(typeof (await refusalOf(new Blob([changed])))).toBe('string');
    }
  });

  test('text cut off anywhere is read or refused', async () => {
    const bytes = Buffer.from('Enw,"Nodau ""ŵ""",Cost\r\n'.repeat(200));
    for (let length = 1; length < bytes.length; length += 100) expect(await refusalOf(new Blob([bytes.subarray(0, length)]))).toMatch(/^(read|broken)$/);
  });
});
