import { median, percentile } from '../../bench/statistics';

describe('statistics of measurements', () => {
  it.each([
    [[3], 3],
    [[10, 9, 100], 10],
    [[4, 1, 2, 3], 2.5]
  ])('the median of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it.each([
    [[7], 95, 7],
    [[100, 2, 9, 30], 50, 9],
    [Array.from({ length: 20 }, (_, at) => at + 1), 95, 19],
    [Array.from({ length: 100 }, (_, at) => 100 - at), 95, 95]
  ])('of %j, %d in a hundred are at most %d', (values, percent, expected) => {
    expect(percentile(values, percent)).toBe(expected);
  });

  it('refuses to make a figure of nothing', () => {
    expect(() => median([])).toThrow('nothing');
    expect(() => percentile([], 95)).toThrow('nothing');
  });
});
