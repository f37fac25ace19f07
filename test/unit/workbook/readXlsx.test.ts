import { readWorkbook } from '../../../src/workbook/readWorkbook';
import { rowsOf, shortRows } from '../../support/workbook/readShort';
import { relationshipsOf, sheetFile, sheetXml, xlsxFile } from '../../support/workbook/xlsxFile';

describe('texts', () => {
  test('are shared, stand in the cell, or are the result of a formula', async () => {
    const data = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>in the cell</t></is></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>a result</v></c><c r="D1" t="s"><v>1</v></c></row>';
    expect(await rowsOf(sheetFile(data, { strings: ['<t>first</t>', '<t>second</t>'] }))).toEqual([[1, 'second', 'in the cell', 'a result', 'second']]);
  });

  test('of several runs are one, and how they are pronounced is left out', async () => {
    const rich = '<r><rPr><b/></rPr><t xml:space="preserve">Safe </t></r><r><t>Region</t></r><rPh sb="0" eb="2"><t>reading</t></rPh><phoneticPr fontId="1"/>';
    const data = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${rich}</is></c></row>`;
    expect(await rowsOf(sheetFile(data, { strings: [rich] }))).toEqual([[1, 'Safe Region', 'Safe Region']]);
  });

  test.each([
    ['line_x000D_\nbreak', 'line\nbreak'],
    ['_x005F_x000D_', '_x000D_'],
    ['a_x0000_b', 'ab'],
    ['_xD83D__xDE00_', '😀'],
    ['max_xyz_', 'max_xyz_'],
    ['&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#163;5', '<script>alert(1)</script> & £5'],
    ['<![CDATA[<b>]]>', '<b>']
  ])('%s is read as %s', async (written, read) => {
    expect(await rowsOf(sheetFile('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { strings: [`<t>${written}</t>`] }))).toEqual([[1, read]]);
  });

  test('that are cut anywhere between the pieces of the file are whole', async () => {
    const texts = Array.from({ length: 9000 }, (_, at) => `Partneriaeth Dŵr a Ffŷn – ${at} 😀`);
    const data = texts.map((_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at}</v></c></row>`).join('');
    const rows = await rowsOf(sheetFile(data, { strings: texts.map((text) => `<t>${text}</t>`) }));
    expect(rows.map(([, text]) => text)).toEqual(texts);
  });

  test('of blanks alone are empty cells, and rows of them are left out', async () => {
    const data = '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>5</v></c></row>';
    expect(await rowsOf(sheetFile(data, { strings: ['<t xml:space="preserve">  \n</t>'] }))).toEqual([[2, undefined, 5]]);
  });
});

describe('other cells', () => {
  test.each([
    ['<c r="A1"><v>1250.5</v></c>', 1250.5],
    ['<c r="A1" t="n"><v>-1.5E-3</v></c>', -0.0015],
    ['<c r="A1"><f>SUM(B1:B9)</f><v>42</v></c>', 42],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>', { error: '#REF!' }],
    ['<c r="A1" t="d"><v>2024-03-31T00:00:00</v></c>', { day: '2024-03-31' }],
    ['<c r="A1"><v>1e999</v></c>', '1e999'],
    ['<c r="A1"><v>0x10</v></c>', '0x10']
  ])('%s is %j', async (cell, read) => {
    expect(await rowsOf(sheetFile(`<row r="1">${cell}</row>`))).toEqual([[1, read]]);
  });

  test('a formula that was never calculated is an error that shows it, and no empty cell', async () => {
    expect(await rowsOf(sheetFile('<row r="1"><c r="A1"><f>B1*2</f><v/></c><c r="B1" t="str"><f>""</f><v></v></c></row>'))).toEqual([[1, { error: '=B1*2' }]]);
  });

  test('a merged cell has its value at the top left', async () => {
    const sheets = [{ name: 'List', data: '<row r="1"><c r="A1"><v>7</v></c><c r="B1" s="0"/></row><row r="2"><c r="A2"/></row>', after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' }];
    expect(await rowsOf(xlsxFile({ sheets }))).toEqual([[1, 7]]);
  });
});

describe('places', () => {
  test('gaps between rows and cells stay', async () => {
    const data = '<row r="3"><c r="B3"><v>1</v></c><c r="AB3"><v>2</v></c></row><row r="9"><c r="A9"><v>3</v></c></row>';
    const rows = await rowsOf(sheetFile(data));
    expect(rows.map(([number, ...cells]) => [number, cells.length])).toEqual([[3, 28], [9, 1]]);
    expect([rows[0][2], rows[0][28]]).toEqual([1, 2]);
  });

  test('rows and cells that do not say where they are follow one another', async () => {
    const data = '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>';
    expect(await rowsOf(sheetFile(data))).toEqual([[1, 1, 2], [3, undefined, 3]]);
  });

  test('cells that are only coloured do not count, however far they reach', async () => {
    expect(await rowsOf(sheetFile('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="A1048576" s="0"/></row>'))).toEqual([[1, 1]]);
  });

  test('what a form control says of its rows is no row', async () => {
    const after = '<controls xmlns:xdr="urn:x"><from><xdr:row>4</xdr:row></from></controls>';
    expect(await rowsOf(xlsxFile({ sheets: [{ name: 'List', data: '<row r="5"><c r="A5"><v>1</v></c></row>', after }] }))).toEqual([[5, 1]]);
  });
});

describe('sheets', () => {
  const one = '<row r="1"><c r="A1"><v>1</v></c></row>';

  test('all are read in order, hidden ones are marked, charts are left out', async () => {
    const { sheets } = await readWorkbook(xlsxFile({
      sheets: [
        { name: 'Register', data: one }, { name: 'Lookups', data: '', state: 'hidden' }, { name: 'Chart', data: '', kind: 'chartsheet' }, { name: 'Deep', data: one, state: 'veryHidden' }
      ]
    }), 'x.xlsx', {});
    expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([['Register', false, 1], ['Lookups', true, 0], ['Deep', true, 1]]);
  });

  test('names and headers as an attacker would choose them are names and headers', async () => {
    const data = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>constructor</t></is></c></row>';
    const { sheets } = await readWorkbook(xlsxFile({ sheets: [{ name: '__proto__', data }, { name: '&lt;img src=x&gt;', data }], strings: ['<t>__proto__</t>'] }), 'x.xlsx', {});
    expect(sheets.map(({ name }) => name)).toEqual(['__proto__', '<img src=x>']);
    expect(shortRows(sheets[0])).toEqual([[1, '__proto__', 'constructor']]);
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });

  test('are found through the workbook’s relationships, wherever they are and whatever the prefixes', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const parts = {
      '_rels/.rels': relationshipsOf([['a', 'officeDocument', '/book/main.xml']], strict),
      'book/main.xml': `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:rel="${strict}"><x:sheets><x:sheet name="A" sheetId="1" rel:id="s1"/><x:sheet name="B" sheetId="2" rel:id="s2"/></x:sheets></x:workbook>`,
      'book/_rels/main.xml.rels': relationshipsOf([['s1', 'worksheet', '/Elsewhere/One.xml'], ['s2', 'worksheet', '../elsewhere/./two.xml']], strict),
      'elsewhere/one.xml': '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      'elsewhere/two.xml': sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>')
    };
    const { sheets } = await readWorkbook(xlsxFile({ sheets: [], parts }), 'x.xlsx', {});
    expect(sheets.map(({ name, rows }) => [name, rows[0].cells[0]])).toEqual([['A', { kind: 'number', number: 1 }], ['B', { kind: 'number', number: 2 }]]);
  });

  test('macros are not looked at', async () => {
    expect(await rowsOf(sheetFile(one, { parts: { 'xl/vbaProject.bin': new Uint8Array(64).fill(0xd0) } }), 'list.xlsm')).toEqual([[1, 1]]);
  });
});

describe('while it is read', () => {
  const big = sheetFile(Array.from({ length: 5000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${(at * 7919) % 1009}.${at}</v></c></row>`).join(''));

  test('progress grows to the whole', async () => {
    const shares: number[] = [];
    await readWorkbook(big, 'x.xlsx', { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(1);
  });

  test('it can be given up', async () => {
    const giveUp = new AbortController();
    const reading = readWorkbook(big, 'x.xlsx', { signal: giveUp.signal, onProgress: () => giveUp.abort() });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
