import { nameInLine } from '../../../../src/domain/approval/nameInLine';

test.each([
  ['as it is', 'Siân Llewellyn', 'Siân Llewellyn'], ['of 255', 'x'.repeat(255), 'x'.repeat(255)], ['of 256', 'x'.repeat(256), 'x'.repeat(255)],
  ['with characters that are none to see', 'Siân\u0000 \u001b[2JLlew\u2028ellyn\n', 'Siân [2JLlewellyn'], ['with half a character at its end', `${'x'.repeat(254)}😀`, 'x'.repeat(254)], ['with a whole one there', `${'x'.repeat(253)}😀y`, `${'x'.repeat(253)}😀`]
])('a name %s', (_, name, line) => {
  expect(nameInLine(name)).toBe(line);
});
