import { textDifference } from '../../../../src/domain/partnership/textDifference';

test.each([
  ['one prospectus a year', 'two prospectuses a year', 'one prospectus', 'two prospectuses'],
  ['all the same', 'all the same', '', ''],
  ['', 'all of it new', '', 'all of it new'],
  ['gone', '', 'gone', ''],
  ['a b', 'a x b', '', 'x '],
  ['the end', 'the end.', 'end', 'end.'],
  ['word word', 'word word word', '', ' word']
])('from “%s” to “%s”, “%s” became “%s”', (before, after, gone, come) => {
  const difference = textDifference(before, after);
  expect([difference.before, difference.after]).toEqual([gone, come]);
  expect(difference.start + difference.before + difference.end).toBe(before);
  expect(difference.start + difference.after + difference.end).toBe(after);
});
