import { distance, isNearlySpelt } from '../../../../src/domain/organisation/nearSpelling';

test.each([
  ['', '', 0], ['abc', 'abc', 0], ['abc', 'abd', 1], ['abc', 'acb', 1], ['abcd', 'abc', 1], ['abc', '', 3], ['kitten', 'sitting', 3], ['ca', 'abc', 3]
])('from “%s” to “%s” it is %i', (one, other, expected) => {
  expect(distance(one, other, 5)).toBe(expected);
  expect(distance(other, one, 5)).toBe(expected);
});

it('stops as soon as it is more than asked for', () => {
  expect(distance('abcdefgh', 'hgfedcba', 2)).toBe(3);
  expect(distance('a', 'abcdefgh', 2)).toBe(3);
});

test.each([
  ['caerphilly', 'caerphily', true], ['association', 'asociaton', true], ['barnardo', 'barnado', true],
  ['onen', 'onnen', true], ['neath', 'heath', false], ['barry', 'bury', false], ['east', 'eats', false], ['2024hub', '2025hub', false], ['caerphilly', 'cardiff', false]
])('“%s” for “%s”: %s', (one, other, expected) => {
  expect(isNearlySpelt(one, other)).toBe(expected);
});
