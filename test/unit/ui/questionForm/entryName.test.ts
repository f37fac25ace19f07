import { entryName } from '../../../../src/ui/questionForm/entryName';

it('what turns the direction of reading does not get into the name of a form', () => {
  expect(entryName({ reference: 'P-0001', name: '\u202enoitaroproC\u202c' }, 'en')).toBe('noitaroproC');
});
