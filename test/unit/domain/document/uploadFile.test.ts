import { fileProblem, libraryName, mostBytes } from '../../../../src/domain/document/uploadFile';

test.each([
  ['Agreement 2026 (signed).pdf', 'Agreement 2026 (signed).pdf'],
  ['a#b%c&d\'e.docx', 'a#b%c&d\'e.docx'],
  ['Cytundeb Tŷ-fry.pdf', 'Cytundeb Tŷ-fry.pdf'],
  ['a:b*c?.pdf', 'a-b-c-.pdf'],
  ['..\\..\\x/y.txt', '..-..-x-y.txt'],
  ['two\nlines.txt', 'two-lines.txt'],
  ['~$Draft.docx', 'Draft.docx'],
  [' ~$ ', 'document'],
  ['  spaced .pdf ', 'spaced.pdf'],
  ['trailing...', 'trailing'],
  ['nul.txt', 'document nul.txt'],
  ['desktop.ini', 'document desktop.ini'],
  ['.lock', 'document.lock'],
  ['a_vti_b.txt', 'avtib.txt'],
  ['exe\u202efdp.exe', 'exefdp.exe'],
  ['half \ud83d.txt', 'half.txt'],
  ['whole 😀.txt', 'whole 😀.txt'],
  [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(120)}.pdf`],
  ['', 'document']
])('%j becomes %j', (name, expected) => {
  expect(libraryName(name)).toBe(expected);
  expect(libraryName(expected)).toBe(expected);
});

test.each([[0, 'empty'], [1, undefined], [mostBytes, undefined], [mostBytes + 1, 'tooBig']] as const)('%d bytes: %s', (size, problem) => {
  expect(fileProblem({ size })).toBe(problem);
});
