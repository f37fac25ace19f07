import type { Summary } from './summary';

/** What is measured at one size. */
export interface Comparison {
  readonly entries: number;
  readonly register: Summary;
  readonly peer: Summary;
  /** First rows of the peer that gives its control all rows at once, in milliseconds. */
  readonly firstRowsAtOnce: number;
}

export interface Measure {
  readonly name: string;
  readonly ours: (comparison: Comparison) => number;
  readonly theirs: (comparison: Comparison) => number;
  readonly show: (value: number) => string;
  readonly goal?: Goal;
}

/** A ratio to the peer, or a value of its own; `undefined` where a size has no goal. */
export interface Goal {
  readonly kind: 'ratio' | 'value';
  readonly atMost: (entries: number) => number | undefined;
}

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
const count = (value: number): string => value.toFixed(0);
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const always = (kind: Goal['kind'], atMost: number): Goal => ({ kind, atMost: () => atMost });
const at = (sizes: Readonly<Record<number, number>>): Goal => ({ kind: 'ratio', atMost: (entries) => sizes[entries] });

/** The first rows have no goal at 5,000: they are to be flat in the number of entries. */
const firstRows = at({ 150: 0.65, 20_000: 0.3 });

export const measures: readonly Measure[] = [
  both('first rows, own time', (s) => s.firstRows, milliseconds, firstRows),
  { name: 'the same, peer with all rows at once', ours: ({ register }) => register.firstRows, theirs: ({ firstRowsAtOnce }) => firstRowsAtOnce, show: milliseconds, goal: firstRows },
  both('data requests before them', (s) => s.dataRequestsBeforeRows, count, always('value', 2)),
  both('data requests in all', (s) => s.dataRequests, count),
  both('JavaScript before them, gzip', (s) => s.scriptBytesBeforeRows, kilobytes, always('value', 60 * 1024)),
  both('everything searchable', (s) => s.everythingSearchable, milliseconds),
  both('keystroke to rows, 95th percentile', (s) => s.keystroke, milliseconds, at({ 20_000: 0.2 })),
  both('keystrokes that changed rows', (s) => s.keystrokesThatChanged, count),
  both('scroll jump', (s) => s.scrollJump, milliseconds, always('ratio', 0.25)),
  both('blank frames after jumps', (s) => s.blankFrames, percent, always('value', 0)),
  both('heap, everything loaded', (s) => s.heapBytes, megabytes, always('ratio', 1.3))
];

function both(name: string, of: (summary: Summary) => number, show: Measure['show'], goal?: Goal): Measure {
  return { name, ours: ({ register }) => of(register), theirs: ({ peer }) => of(peer), show, goal };
}

export type Verdict = 'met' | 'missed' | 'no goal';

export function verdict({ ours, theirs, goal }: Measure, comparison: Comparison): Verdict {
  const atMost = goal?.atMost(comparison.entries);
  if (!goal || atMost === undefined) {
    return 'no goal';
  }
  const reached = goal.kind === 'ratio' ? ours(comparison) / theirs(comparison) : ours(comparison);
  return reached <= atMost ? 'met' : 'missed';
}
