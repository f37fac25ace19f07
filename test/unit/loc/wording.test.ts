import { fill } from '../../../src/loc/wording';

const turning = '\u202enoitaroproC\u202c \u2067Ltd\u2069';

it('what turns the direction of reading does not get into a sentence', () => {
  expect(fill('{0} decides now. {1}', turning, 2)).toBe('noitaroproC Ltd decides now. 2');
});
