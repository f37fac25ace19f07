import { parse } from 'papaparse';
import type { OutSheet } from '../../../src/domain/sheet/outSheet';
import { unharmed } from '../../../src/workbook/write/harmless';
import { writeCsv } from '../../../src/workbook/writeCsv';
import { day, money, number, sheetOf, text, yesNo } from '../../support/workbook/sheetOf';

describe('a written .csv', () => {
  it('is UTF-8 with a mark, and ends its lines as RFC 4180 says', async () => {
    const bytes = new Uint8Array(await (await writeCsv(sheetOf([[text('Tŷ')]], [{ title: 'Name' }]))).arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes)).toBe('Name\r\nTŷ\r\n');
  });

  it('quotes what needs it', async () => {
    expect(await written([text('a,b'), text('say "so"'), text('two\r\nlines'), text(' edge '), undefined, text('plain; fine')]))
      .toBe('"a,b","say ""so""","two\r\nlines"," edge ",,plain; fine');
  });

  it('writes days unambiguously and numbers plainly', async () => {
    expect(await written([day('2026-04-01'), money(42000.5), number(-3), number(1e21), number(0.0000001), number(Number.NaN), yesNo(true), { kind: 'error', text: '#REF!' }]))
      .toBe('2026-04-01,42000.5,-3,1000000000000000000000,0.0000001,,TRUE,#REF!');
  });

  it('says yes and no in the reader’s words when they are given', async () => {
    const csv = await (await writeCsv(sheetOf([[yesNo(true), yesNo(false)]], [{}, {}]), { yesNo: { yes: 'Ie', no: 'Na' } })).text();
    expect(csv).toContain('\r\nIe,Na\r\n');
  });

  it('puts an apostrophe before what a spreadsheet would run, headings too', async () => {
    expect(await written([text('=cmd|calc'), text('+1'), text('-1'), text('@x'), text('  =1'), text('＝1'), text("'=1"), text("'tis"), text('a=b')]))
      .toBe("'=cmd|calc,'+1,'-1,'@x,'  =1,'＝1,''=1,'tis,a=b");
    expect(await (await writeCsv(sheetOf([], [{ title: '=1+1' }]))).text()).toBe("'=1+1\r\n");
  });

  it('comes back whole', async () => {
    const texts = ['=1', "'=1", "''=1", "'tis", "'", '', '-', '\t', '\r\n=1', ' a', 'a"b', 'a,b;c\nd', 'ŵŷ🙂'];
    const csv = await (await writeCsv(sheetOf(texts.map((each) => [text(each), text('end')]), [{}, {}]))).text();
    const { data } = parse<string[]>(csv, { skipEmptyLines: true });
    expect(data.slice(1).map(([each]) => unharmed(each))).toEqual(texts);
  });

  it('tells how far it is and can be given up', async () => {
    const sheet: OutSheet = sheetOf(Array.from({ length: 3000 }, () => [text('x'.repeat(100))]));
    const shares: number[] = [];
    await writeCsv(sheet, { onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(2);
    expect(shares[shares.length - 1]).toBe(1);
    const giveUp = new AbortController();
    await expect(writeCsv(sheet, { signal: giveUp.signal, onProgress: () => giveUp.abort() })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

/** The only row below the heading. */
async function written(cells: OutSheet['rows'][number]): Promise<string> {
  const csv = await (await writeCsv(sheetOf([cells], cells.map(() => ({}))))).text();
  return csv.slice(csv.indexOf('\r\n') + 2, -2);
}
