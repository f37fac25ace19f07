function controlOf(html: string, isInDocument: boolean = true): string | null {
  const container = document.createElement('div');
  container.innerHTML = html;
  if (isInDocument) document.body.replaceChildren(container);
  return container.querySelector('label')?.control?.className ?? null;
}

test.each([
  ['the one that has the id', '<label for="a"></label><input id="a" class="named">', 'named'],
  ['the first of two that have it', '<label for="a"></label><p><input id="a" class="first"></p><input id="a" class="second">', 'first'],
  ['none that cannot have a label', '<label for="a"></label><p id="a" class="named"></p>', null],
  ['none where nothing has the id', '<label for="a"><input class="inside"></label>', null],
  ['none where the id is empty', '<label for=""><input class="inside"></label>', null],
  ['the one inside, where no id is said', '<label><input class="inside"></label>', 'inside']
])('a label names %s', (_what, html, named) => {
  expect(controlOf(html)).toBe(named);
  expect(controlOf(html, false)).toBe(named);
});

test('a label names what has the id now', () => {
  document.body.innerHTML = '<label for="a"></label><input class="before"><input id="a" class="after">';
  const [before, after] = Array.from(document.querySelectorAll('input'));
  const label = document.querySelector('label');
  expect(label?.control).toBe(after);
  before.id = 'a';
  expect(label?.control).toBe(before);
  after.removeAttribute('id');
  expect(label?.control).toBe(before);
  before.remove();
  expect(label?.control).toBeNull();
  expect(Array.from(after.labels ?? [])).toEqual([]);
});
