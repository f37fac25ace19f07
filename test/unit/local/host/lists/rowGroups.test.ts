import { rowGroups } from '../../../../../local/host/browser/lists/rowGroups';

const row = (ID: number, Service: string, Status: string, more: object = {}): Record<string, unknown> => ({ ID, Service, Status, ...more });
const rows = [row(1, 'Housing', 'Current'), row(2, 'Housing', 'Closed'), row(3, 'Housing', 'Closed'), row(4, '', 'Closed')];

it('rows stand in groups, with the count that the list has', () => {
  const groups = rowGroups([{ ...rows[0], 'Service.COUNT.group': '120' }, ...rows.slice(1)], ['Service']);
  expect(groups.map(({ value, count, rows: inside }) => [value, count, inside.map(({ ID }) => ID)])).toEqual([['Housing', 120, [1, 2, 3]], ['', 1, [4]]]);
});

it('groups of a second column stand inside, each with a key of its own', () => {
  const [housing, none] = rowGroups(rows, ['Service', 'Status']);
  expect(housing.groups.map(({ value, rows: inside }) => [value, inside.map(({ ID }) => ID)])).toEqual([['Current', [1]], ['Closed', [2, 3]]]);
  expect(new Set([housing, ...housing.groups, none, ...none.groups].map(({ key }) => key)).size).toBe(5);
});

it('people are grouped by their names', () => {
  expect(rowGroups([{ ID: 1, Lead: [{ title: 'Siân' }] }], ['Lead']).map(({ value }) => value)).toEqual(['Siân']);
});
