import { type Comparison, measures, verdict } from '../../bench/goals';
import type { Summary } from '../../bench/summary';

const summary: Summary = {
  firstRows: 100, bundleLoaded: 50, firstData: 80, everythingSearchable: 900, dataRequestsBeforeRows: 2, dataRequests: 9, scriptBytesBeforeRows: 60 * 1024,
  heapBytes: 1000, keystroke: 20, keystrokesThatChanged: 30, scrollJump: 20, blankFrames: 0
};
const verdictOf = (name: string, entries: number, register: Partial<Summary>, firstRowsAtOnce = 1000): string => {
  const compared: Comparison = { entries, firstRowsAtOnce, register: { ...summary, ...register }, peer: summary };
  const measure = measures.find((candidate) => candidate.name === name);
  return measure ? verdict(measure, compared) : 'no such measure';
};

describe('goals of the measurement', () => {
  it.each<[string, number, Partial<Summary>, string]>([
    ['first rows, own time', 150, { firstRows: 65 }, 'met'],
    ['first rows, own time', 150, { firstRows: 66 }, 'missed'],
    ['first rows, own time', 5_000, { firstRows: 500 }, 'no goal'],
    ['first rows, own time', 20_000, { firstRows: 31 }, 'missed'],
    ['data requests before them', 20_000, { dataRequestsBeforeRows: 3 }, 'missed'],
    ['JavaScript before them, gzip', 150, { scriptBytesBeforeRows: 60 * 1024 }, 'met'],
    ['JavaScript before them, gzip', 150, { scriptBytesBeforeRows: 60 * 1024 + 1 }, 'missed'],
    ['keystroke to rows, 95th percentile', 20_000, { keystroke: 4 }, 'met'],
    ['keystroke to rows, 95th percentile', 150, { keystroke: 400 }, 'no goal'],
    ['scroll jump', 5_000, { scrollJump: 6 }, 'missed'],
    ['blank frames after jumps', 150, { blankFrames: 0.001 }, 'missed'],
    ['heap, everything loaded', 150, { heapBytes: 1300 }, 'met']
  ])('%s at %d entries, %j: %s', (name, entries, register, expected) => {
    expect(verdictOf(name, entries, register)).toBe(expected);
  });

  it('first rows are also compared with a peer that waits for all rows', () => {
    const name = 'the same, peer with all rows at once';
    expect(verdictOf(name, 20_000, { firstRows: 300 }, 1000)).toBe('met');
    expect(verdictOf(name, 20_000, { firstRows: 300 }, 999)).toBe('missed');
  });
});
