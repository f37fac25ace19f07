import { claimedIn, JournalPiece, readPiece } from '../../../../src/domain/import/journalPiece';
import { formatRows, parseRows } from '../../../../src/domain/import/rowRanges';

const pieces: readonly JournalPiece[] = [
  { kind: 'claims', first: 'P-0098', rows: '5-7,9' },
  { kind: 'organisations', added: [['cwmcyclingclub', 'O-0004', 'abc']] },
  { kind: 'entries', added: [[5, 'P-0098', 'abc'], [6, 'P-0120', 'def']] },
  { kind: 'changes', changed: [[2, 17, [['purpose', { kind: 'longText', text: 'Before' }, 'abc'], ['start', null, 'def']], 'ghi']] },
  { kind: 'memberships', added: [['P-0098', 4]] }
];

describe('a piece of the journal', () => {
  it.each(pieces)('is read as it was written ($kind)', (piece) => {
    expect(readPiece(JSON.parse(JSON.stringify(piece)))).toEqual(piece);
  });

  it.each([
    ['nothing', undefined], ['a list', []], ['a kind that is not ours', { kind: 'shell', added: [] }], ['claims of another kind', { kind: 'claims', first: 'O-0001', rows: '1' }],
    ['rows that are no numbers', { kind: 'claims', first: 'P-0001', rows: 'all' }], ['more rows than a sheet has', { kind: 'claims', first: 'P-0001', rows: '1-9999999' }],
    ['an entry without its hash', { kind: 'entries', added: [[5, 'P-0098']] }], ['an id that is none', { kind: 'memberships', added: [['P-0098', -4]] }],
    ['a field that entries do not have', { kind: 'changes', changed: [[2, 17, [['__proto__', null, 'abc']], 'ghi']] }],
    ['a value of another kind', { kind: 'changes', changed: [[2, 17, [['purpose', { kind: 'money', pence: 5 }, 'abc']], 'ghi']] }]
  ])('that holds %s is none of ours', (_what, content) => {
    expect(readPiece(content)).toBeUndefined();
  });
});

it('the references that rows have claimed follow one another; one that was taken was claimed anew', () => {
  expect(Array.from(claimedIn(pieces))).toEqual([[5, 'P-0098'], [6, 'P-0120'], [7, 'P-0100'], [9, 'P-0101']]);
});

it.each([[[], ''], [[5], '5'], [[5, 6, 7, 9, 11, 12], '5-7,9,11-12']])('rows %j are “%s”, and back', (rows, text) => {
  expect(formatRows(rows)).toBe(text);
  expect(parseRows(text)).toEqual(rows);
});

it.each(['5-', '-5', '7-5', '5,,6', '5;6', ' 5', '5.5', '12345678', '1-1000000,1-1000000'])('“%s” are no rows', (text) => {
  expect(parseRows(text)).toBeUndefined();
});
