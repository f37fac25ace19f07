import { penceOf, poundsOf } from '../../../../src/domain/partnership/money';

test.each([[0, 0], [12.34, 1234], [0.29, 29], [19.99, 1999], [30000, 3000000], [8.2, 820]])('£%s is %s pence', (pounds, pence) => {
  expect(penceOf(pounds)).toBe(pence);
});

test.each([NaN, Infinity, 1e15])('%s is not an amount of money', (pounds) => {
  expect(() => penceOf(pounds)).toThrow(RangeError);
});

test('pence go back to the pounds they came from', () => {
  expect(poundsOf(penceOf(48500.5))).toBe(48500.5);
});
