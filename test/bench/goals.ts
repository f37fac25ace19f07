import type { Summary } from './summary';

/** What is measured at one size, of both web parts. */
export interface Comparison {
  readonly entries: number;
  readonly register: Summary;
  readonly peer: Summary;
}

export interface Measure {
  readonly name: string;
  readonly of: (summary: Summary) => number;
  readonly show: (value: number) => string;
  readonly goal?: Goal;
}

export interface Goal {
  /** Holds at these sizes; absent: at all. */
  readonly at?: readonly number[];
  /** A ratio to the peer, or a value of its own. */
  readonly kind: 'ratio' | 'value';
  readonly atMost: (entries: number) => number;
}

const milliseconds = (value: number): string => `${value.toFixed(0)} ms`;
const count = (value: number): string => value.toFixed(0);
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

/** The middle size has no goal of its own for the first rows: they are to be flat in the number of entries. */
export const measures: readonly Measure[] = [
  { name: 'first rows, own time', of: (s) => s.firstRows, show: milliseconds, goal: { kind: 'ratio', at: [150, 20_000], atMost: (entries) => (entries === 150 ? 0.65 : 0.3) } },
  { name: 'data requests before them', of: (s) => s.dataRequestsBeforeRows, show: count, goal: { kind: 'value', atMost: () => 2 } },
  { name: 'data requests in all', of: (s) => s.dataRequests, show: count },
  { name: 'JavaScript before them, gzip', of: (s) => s.scriptBytesBeforeRows, show: kilobytes, goal: { kind: 'value', atMost: () => 60 * 1024 } },
  { name: 'everything searchable', of: (s) => s.everythingSearchable, show: milliseconds },
  { name: 'keystroke to rows, 95th percentile', of: (s) => s.keystroke, show: milliseconds, goal: { kind: 'ratio', at: [20_000], atMost: () => 0.2 } },
  { name: 'keystrokes that changed rows', of: (s) => s.keystrokesThatChanged, show: count },
  { name: 'scroll jump', of: (s) => s.scrollJump, show: milliseconds, goal: { kind: 'ratio', atMost: () => 0.25 } },
  { name: 'blank frames after jumps', of: (s) => s.blankFrames, show: percent, goal: { kind: 'value', atMost: () => 0 } },
  { name: 'heap, everything loaded', of: (s) => s.heapBytes, show: megabytes, goal: { kind: 'ratio', atMost: () => 1.3 } }
];

export type Verdict = 'met' | 'missed' | 'no goal';

export function verdict({ of, goal }: Measure, { entries, register, peer }: Comparison): Verdict {
  if (!goal || (goal.at && !goal.at.includes(entries))) {
    return 'no goal';
  }
  const reached = goal.kind === 'ratio' ? of(register) / of(peer) : of(register);
  return reached <= goal.atMost(entries) ? 'met' : 'missed';
}
