import { nameInLine } from '../../../../src/domain/approval/nameInLine';

test.each([
  ['as it is', 'Siân Llewellyn', 'Siân Llewellyn'], ['of 255', 'x'.repeat(255), 'x'.repeat(255)], ['of 256', 'x'.repeat(256), 'x'.repeat(255)],
  ['with half a character at its end', `${'x'.repeat(254)}😀`, 'x'.repeat(254)], ['with a whole one there', `${'x'.repeat(253)}😀y`, `${'x'.repeat(253)}😀`]
])('a name %s', (_, name, line) => {
  expect(nameInLine(name)).toBe(line);
});
