import { isWithin, overlap, Period } from '../../../../src/domain/partnership/period';

const year: Period = { from: '2026-01-01', to: '2026-12-31' };

test.each<[Period, Period, boolean, boolean]>([
  [year, year, true, true],
  [{ from: '2026-03-01', to: '2026-04-01' }, year, true, true],
  [{ from: '2026-12-31' }, year, true, false],
  [{ to: '2026-01-01' }, year, true, false],
  [{ from: '2027-01-01' }, year, false, false],
  [{ to: '2025-12-31' }, year, false, false],
  [{}, year, true, false],
  [year, {}, true, true],
  [{}, {}, true, true]
])('%j and %j: overlap %s, within %s', (inner, outer, overlaps, within) => {
  expect(overlap(inner, outer)).toBe(overlaps);
  expect(overlap(outer, inner)).toBe(overlaps);
  expect(isWithin(inner, outer)).toBe(within);
});
