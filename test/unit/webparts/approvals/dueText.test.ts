import { dueText } from '../../../../src/webparts/approvals/dueText';

test.each([
  ['2026-12-03', 'due on 4 December 2026'],
  ['2026-12-04', 'due today'],
  ['2026-12-05', 'Overdue: it was due on 4 December 2026'],
  ['2026-12-07', 'Overdue by 1 working day: it was due on 4 December 2026'],
  ['2026-12-29', 'Overdue by 15 working days: it was due on 4 December 2026']
])('on %s, as mails count it: %s', (today, text) => {
  expect(dueText('2026-12-04', today, 'en')).toBe(text);
});

test('in Welsh', () => {
  expect(dueText('2026-12-04', '2026-12-08', 'cy')).toBe('Yn hwyr ers 2 ddiwrnod gwaith: roedd penderfyniad i fod erbyn 4 Rhagfyr 2026');
});
