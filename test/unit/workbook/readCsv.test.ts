import { CsvRows } from '../../../src/workbook/read/csv/csvRows';
import { readWorkbook } from '../../../src/workbook/readWorkbook';
import { writeCsv } from '../../../src/workbook/writeCsv';
import { rowsOf } from '../../support/workbook/readShort';
import { sheetOf } from '../../support/workbook/sheetOf';

const csv = (text: string): Blob => new Blob([text]);

function utf16(text: string, littleEndian: boolean): Blob {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  Array.from({ length: text.length }, (_, at) => view.setUint16(2 + at * 2, text.charCodeAt(at), littleEndian));
  view.setUint16(0, 0xfeff, littleEndian);
  return new Blob([view]);
}

describe('encodings', () => {
  const text = 'Enw,Cost\r\nDŵr,£5\r\n';
  const read = [[1, 'Enw', 'Cost'], [2, 'Dŵr', '£5']];

  test.each([
    ['UTF-8', csv(text)], ['UTF-8 with a mark', csv(`\ufeff${text}`)], ['UTF-16, low byte first', utf16(text, true)], ['UTF-16, high byte first', utf16(text, false)]
  ])('%s is recognised', async (_, file) => {
    expect(await rowsOf(file)).toEqual(read);
  });

  test('what is not UTF-8 is Windows-1252', async () => {
    const bytes = Uint8Array.from([...Buffer.from('Cost,Who\n'), 0xa3, 0x35, 0x2c, 0x93, 0x4f, 0x92, 0x94, 0x0a]);
    expect(await rowsOf(new Blob([bytes]))).toEqual([[1, 'Cost', 'Who'], [2, '£5', '“O’”']]);
  });

  test('a character cut between two pieces of a big file is whole', async () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `${'x'.repeat(at % 7)}ŵ😀 ${'y'.repeat(60)}`);
    expect((await rowsOf(csv(rows.join('\n')))).map(([, cell]) => cell)).toEqual(rows);
  });
});

test('what a failed formula left is an error and no text', async () => {
  expect(await rowsOf(csv('Name,Purpose\n#N/A,#REF! \n#1 Partnership,# of members\n'))).toEqual([
    [1, 'Name', 'Purpose'], [2, { error: '#N/A' }, { error: '#REF!' }], [3, '#1 Partnership', '# of members']
  ]);
});

describe('delimiters', () => {
  test.each([
    [','], [';'], ['\t'], ['|']
  ])('“%s” is recognised below a title', async (delimiter) => {
    const lines = [['Partnerships of the council'], [], ['Name', 'Owner', 'Cost'], ['Safer Region', 'Jo', '5'], ['Dŵr', 'Al', '6']];
    expect(await rowsOf(csv(lines.map((cells) => cells.join(delimiter)).join('\n')))).toEqual([
      [1, 'Partnerships of the council'], [3, 'Name', 'Owner', 'Cost'], [4, 'Safer Region', 'Jo', '5'], [5, 'Dŵr', 'Al', '6']
    ]);
  });

  test('commas in the texts do not make a file with semicolons one with commas', async () => {
    expect(await rowsOf(csv('Name;Aim;Cost\nA;plan, do;1,000\nB;see, act, learn;2,000\n'))).toEqual([[1, 'Name', 'Aim', 'Cost'], [2, 'A', 'plan, do', '1,000'], [3, 'B', 'see, act, learn', '2,000']]);
  });

  test('a first line for Excel tells which it is and is no row', async () => {
    expect(await rowsOf(csv('sep=;\r\na,b;c,d\r\n'))).toEqual([[1, 'a,b', 'c,d']]);
  });

  test('a list of one column is a list of one column', async () => {
    expect(await rowsOf(csv('Name\nA\nB'))).toEqual([[1, 'Name'], [2, 'A'], [3, 'B']]);
  });
});

test('a file of ours comes back as it went out, also where a text begins like a formula', async () => {
  const texts = ['- first\n- second', '=1+1', "'=1", "'tis", '@home', '+44 1443', 'plain'];
  const file = await writeCsv(sheetOf([texts.map((each) => ({ kind: 'text' as const, text: each }))], texts.map((_, at) => ({ title: `=${at}` }))));
  expect(await rowsOf(file)).toEqual([[1, ...texts.map((_, at) => `=${at}`)], [2, ...texts]]);
});

describe('quotes', () => {
  test.each([
    ['"a, b",c', ['a, b', 'c']],
    ['"say ""yes""",c', ['say "yes"', 'c']],
    ['"""",c', ['"', 'c']],
    ['"Cardiff" partnership,c', ['Cardiff partnership', 'c']],
    ['5" pipe,c', ['5" pipe', 'c']],
    ['"a"b"c",d', ['ab"c"', 'd']],
    ['"a\r\nb\rc",d', ['a\nb\nc', 'd']],
    ['"",d', [undefined, 'd']]
  ])('%s is read as Excel reads it', async (line, cells) => {
    expect(await rowsOf(csv(`Name,Owner\n${line}\nx,y\n`))).toEqual([[1, 'Name', 'Owner'], [2, ...cells], [3, 'x', 'y']]);
  });
});

describe('rows', () => {
  test('are numbered as a spreadsheet does: empty lines count, line breaks in quotes do not', async () => {
    expect(await rowsOf(csv('a,b\r\n\r\n"1\n2\n3",x\r\n,\r\n\ny,z'))).toEqual([[1, 'a', 'b'], [3, '1\n2\n3', 'x'], [6, 'y', 'z']]);
  });

  test('end with CR, LF or both, even mixed', async () => {
    expect(await rowsOf(csv('a,b\rc,d\ne,f\r\ng,h\r'))).toEqual([[1, 'a', 'b'], [2, 'c', 'd'], [3, 'e', 'f'], [4, 'g', 'h']]);
  });

  test('hold texts only, whatever they look like, without NUL characters', async () => {
    expect(await rowsOf(csv('=1+1,01/02/2024,__proto__,<script>alert(1)</script>,na\0me\n'))).toEqual([[1, '=1+1', '01/02/2024', '__proto__', '<script>alert(1)</script>', 'name']]);
  });

  test('a cell may be longer than Excel could hold', async () => {
    expect((await rowsOf(csv(`a,b\n${'x'.repeat(40_000)},y\n`)))[1][1]).toHaveLength(40_000);
  });
});

test('the sheet is called as the file is', async () => {
  const { sheets } = await readWorkbook(csv('a,b'), 'our.partnerships.csv', {});
  expect(sheets).toMatchObject([{ name: 'our.partnerships', hidden: false }]);
});

test('quotes without end are gone through once', async () => {
  const shares: number[] = [];
  const text = `a,b\n"${'""'.repeat(1_000_000)}",y\n`;
  const { sheets } = await readWorkbook(csv(text), 'x.csv', { onProgress: (share) => shares.push(share) });
  expect(sheets[0].rows[1].cells[0]).toEqual({ kind: 'text', text: '"'.repeat(1_000_000) });
  expect(shares[shares.length - 1]).toBe(1);
});

test.each([1, 2, 3, 5])('text that arrives in pieces of %s is cut as it is whole', (size) => {
  const text = 'a,"b ""c"" d",""\r\n"""",e"f,"g"h\r\r\n"i\n""\nj",k\n"l"';
  const cut = (pieces: readonly string[]): string[][] => {
    const rows: string[][] = [];
    const csvRows = new CsvRows(',', (cells) => rows.push(cells));
    pieces.forEach((piece) => csvRows.write(piece));
    csvRows.end();
    return rows;
  };
  expect(cut(Array.from({ length: Math.ceil(text.length / size) }, (_, at) => text.slice(at * size, (at + 1) * size)))).toEqual(cut([text]));
  expect(cut([text])).toEqual([['a', 'b "c" d', ''], ['"', 'e"f', 'gh'], [''], ['i\n"\nj', 'k'], ['l']]);
});
