import { cellText } from '../../../../local/host/browser/lists/cellText';

test.each([
  ['text', 'P-0042', 'P-0042'],
  ['nothing', null, ''],
  ['a number', 12, '12'],
  ['choices', ['Learning', 'Housing'], 'Learning; Housing'],
  ['a person', [{ id: '7', title: 'Siân Llewellyn' }], 'Siân Llewellyn'],
  ['a lookup', [{ lookupId: 3, lookupValue: 'Heddlu Gwent' }], 'Heddlu Gwent'],
  ['nobody', '', '']
])('%s as one line', (_what, value, text) => {
  expect(cellText(value)).toBe(text);
});
