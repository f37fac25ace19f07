import { parse, unparse } from 'papaparse';
import { CsvRows, Delimiter } from '../../../src/workbook/read/csv/csvRows';

const characters = ['a', 'ŵ', '😀', ' ', '"', ',', ';', '\t', '|', '\n', '\r\n', '=', ''];

/** The same on every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function cut(text: string, delimiter: Delimiter, size: number): string[][] {
  const rows: string[][] = [];
  const csvRows = new CsvRows(delimiter, (cells) => rows.push(cells));
  for (let at = 0; at < text.length; at += size) csvRows.write(text.slice(at, at + size));
  csvRows.end();
  return rows;
}

test.each<Delimiter>([',', ';', '\t', '|'])('well-formed text with “%s” is cut as Papa Parse cuts it, in pieces of any size', (delimiter) => {
  const below = numbersFrom(20261128);
  for (let round = 0; round < 300; round += 1) {
    const cell = (): string => Array.from({ length: below(6) }, () => characters[below(characters.length)]).join('');
    const text = unparse(Array.from({ length: 1 + below(5) }, () => Array.from({ length: 2 + below(3) }, cell)), { delimiter, newline: '\r\n' });
    const expected = parse<string[]>(text, { delimiter, newline: '\r\n' }).data;
    expect(cut(text, delimiter, 1 + below(7))).toEqual(expected);
  }
});
