import { Day } from '../calendar/day';

/** Both days count in; without one it has no end on that side. */
export interface Period {
  readonly from?: Day;
  readonly to?: Day;
}

const first = '0000-01-01';
const last = '9999-12-31';

export function endsBeforeItStarts({ from, to }: Period): boolean {
  return (to ?? last) < (from ?? first);
}

export function overlap(one: Period, other: Period): boolean {
  return (one.from ?? first) <= (other.to ?? last) && (other.from ?? first) <= (one.to ?? last);
}

export function isWithin(inner: Period, outer: Period): boolean {
  return (outer.from ?? first) <= (inner.from ?? first) && (inner.to ?? last) <= (outer.to ?? last);
}
