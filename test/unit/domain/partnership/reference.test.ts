import { canonicalReference, formatReference, parseReference } from '../../../../src/domain/partnership/reference';

test.each([[1, 'P-0001'], [42, 'P-0042'], [9999, 'P-9999'], [20000, 'P-20000']])('number %s is written %s', (number, text) => {
  expect(formatReference(number)).toBe(text);
});

test.each([0, -1, 1.5, NaN])('%s is no number of an entry', (number) => {
  expect(() => formatReference(number)).toThrow(RangeError);
});

test.each([['P-0042', 42], ['p-42', 42], [' P 0042 ', 42], ['p42', 42], ['P-20000', 20000]])('“%s” is read as %s', (text, number) => {
  expect(parseReference(text)).toBe(number);
});

test.each(['', 'P-', 'P-0', 'P-0000', '42', 'Q-0042', 'P-42x', 'P-4 2', 'P-1234567890123', "P-42' or 1 eq 1"])('“%s” is not a reference', (text) => {
  expect(parseReference(text)).toBeUndefined();
});

test('what is not a reference stays as it is, so that it is simply not found', () => {
  expect(canonicalReference(' cwm ')).toBe('cwm');
  expect(canonicalReference('p-42')).toBe('P-0042');
});
