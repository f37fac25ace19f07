import { PartChange, savedTogether } from '../../../../src/domain/partnership/history';

const carys = { id: 9, name: 'Carys Bevan' };
const sian = { id: 7, name: 'Siân O’Brien' };

function saved(part: PartChange['part'], id: number, at: string, by = carys, label = '2.0'): PartChange {
  return { part, id, change: { label, at: `2026-11-16T${at}Z`, by, kind: 'changed', changes: [] } };
}

const groupsOf = (...changes: readonly PartChange[]): readonly (readonly string[])[] =>
  savedTogether(changes).map((group) => group.changes.map(({ part, id, change }) => `${part} ${id} ${change.label}`));

test('one save of the form is one group: the entry first, then who represents, then members', () => {
  expect(groupsOf(saved('members', 3, '10:00:07'), saved('entry', 1, '10:00:05'), saved('representatives', 2, '10:00:08'), saved('members', 4, '10:00:07')))
    .toEqual([['entry 1 2.0', 'representatives 2 2.0', 'members 3 2.0', 'members 4 2.0']]);
});

test('newest first, and two saves of one item are two groups however close they are', () => {
  expect(groupsOf(saved('entry', 1, '10:00:05'), saved('entry', 1, '10:00:25', carys, '3.0'))).toEqual([['entry 1 3.0'], ['entry 1 2.0']]);
});

test.each([
  ['more than a minute later', saved('members', 3, '10:01:06')],
  ['by somebody else', saved('members', 3, '10:00:06', sian)]
])('what is saved %s stands for itself', (_why, other) => {
  expect(groupsOf(saved('entry', 1, '10:00:05'), other)).toHaveLength(2);
});

test('a minute is counted from the newest of a group, so that a busy morning is not one group', () => {
  expect(groupsOf(saved('members', 3, '10:00:00'), saved('members', 4, '10:00:50'), saved('members', 5, '10:01:40')).map(({ length }) => length)).toEqual([2, 1]);
});

test('nothing saved, no groups', () => {
  expect(savedTogether([])).toEqual([]);
});
