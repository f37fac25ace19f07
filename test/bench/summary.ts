import { median, percentile } from './statistics';
import type { Visit } from './visit';

/** The medians of several visits to one web part at one size. */
export interface Summary {
  readonly firstRows: number;
  readonly bundleLoaded: number;
  readonly firstData: number;
  readonly everythingSearchable: number;
  readonly dataRequestsBeforeRows: number;
  readonly dataRequests: number;
  readonly scriptBytesBeforeRows: number;
  readonly heapBytes: number;
  /** 95th percentile over the keystrokes that changed the rows. */
  readonly keystroke: number;
  readonly keystrokesThatChanged: number;
  readonly scrollJump: number;
  /** Share of the frames after jumps, 0 to 1. */
  readonly blankFrames: number;
}

export function summaryOf(visits: readonly Visit[]): Summary {
  const of = (measure: (visit: Visit) => number): number => median(visits.map(measure));
  return {
    firstRows: of((visit) => visit.firstRows),
    bundleLoaded: of((visit) => visit.bundleLoaded),
    firstData: of((visit) => visit.firstData),
    everythingSearchable: of((visit) => visit.everythingSearchable),
    dataRequestsBeforeRows: of((visit) => visit.dataRequestsBeforeRows),
    dataRequests: of((visit) => visit.dataRequests),
    scriptBytesBeforeRows: of((visit) => visit.scriptBytesBeforeRows),
    heapBytes: of((visit) => visit.heapBytes),
    keystroke: of((visit) => percentile(changes(visit), 95)),
    keystrokesThatChanged: of((visit) => changes(visit).length),
    scrollJump: of((visit) => median(visit.jumps.map(({ milliseconds }) => milliseconds))),
    blankFrames: of(({ jumps }) => total(jumps, ({ blankFrames }) => blankFrames) / total(jumps, ({ frames }) => frames))
  };
}

function changes({ keystrokes }: Visit): readonly number[] {
  return keystrokes.filter(({ changedRows }) => changedRows).map(({ milliseconds }) => milliseconds);
}

function total<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0);
}
