import { placeText } from '../../../../../src/webparts/setup/protocol/placeText';
import { problemText } from '../../../../../src/webparts/setup/protocol/problemText';

test('a limit has separators, and a type is named as people know it', () => {
  expect(problemText({ code: 'tooBig', detail: '1000000' }, 'en')).toBe('It is too long; 1,000,000 characters are allowed.');
  expect(problemText({ code: 'wrongType', detail: 'Object' }, 'en')).toBe('It is of the wrong type; expected: a group of fields in braces { }.');
  expect(problemText({ code: 'unknownValue', detail: '1000000' }, 'en')).toContain('“1000000”');
});

test('a whole part is named by its key in the file, one of its elements in words', () => {
  expect([placeText('terms', 'en'), placeText('gates', 'cy'), placeText('gates[staff].text', 'en')]).toEqual(['terms', 'gates', 'gate staff › wording']);
});
