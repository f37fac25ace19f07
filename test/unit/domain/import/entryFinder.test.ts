import { PlannedRow } from '../../../../src/domain/import/importPlan';
import { canal, plan } from './builders';

const named = (id: number, name: string, reference: string): { id: number; version: string; values: typeof canal } => ({ id, version: 'v', values: { ...canal, name: { kind: 'text', text: name }, nameCy: undefined, reference: { kind: 'text', text: reference } } });
const told = (rows: readonly PlannedRow[]): readonly unknown[] => rows.map((row) => (row.kind === 'refused' ? [row.row, ...row.problems.map(({ code, otherRow }) => [code, otherRow])] : [row.row, row.kind]));

test('two rows about the same entry: the second says which was first', async () => {
  const { rows } = await plan([['Name'], ['Water'], ['Canal Partnership'], ['WATER'], ['Partneriaeth y Gamlas']]);
  expect(rows.map(({ kind }) => kind)).toEqual(['new', 'unchanged', 'refused', 'refused']);
  expect(rows[2]).toMatchObject({ problems: [{ code: 'rowTwice', otherRow: 2 }] });
  expect(rows[3]).toMatchObject({ problems: [{ code: 'rowTwice', otherRow: 3 }] });
});

test('a name that two entries have is not guessed', async () => {
  const entries = [7, 8].map((id) => ({ id, version: 'v', values: { ...canal, reference: { kind: 'text', text: `P-000${id}` } as const } }));
  expect((await plan([['Name'], ['Canal Partnership']], { entries })).rows).toMatchObject([{ kind: 'refused', problems: [{ code: 'nameAmbiguous' }] }]);
});

test('an import that was broken off goes on under the references that it had claimed', async () => {
  const claimed = new Map([[2, 'P-0042'], [3, 'P-0043']]);
  const { rows } = await plan([['Name'], ['Canal Partnership'], ['Water']], { claimed });
  expect(rows).toMatchObject([{ kind: 'unchanged', reference: 'P-0042' }, { kind: 'new', claimed: 'P-0043' }]);
});

test('of two rows about one entry, the one that gives the reference counts, wherever it stands', async () => {
  const { rows } = await plan([['Reference', 'Name', 'Service'], [undefined, 'Canal Partnership', 'Adult Social Care'], ['P-0042', 'Canal Partnership', 'Finance'], ['p-42', 'Canal']]);
  expect(told(rows)).toEqual([[2, ['rowTwice', 3]], [3, 'unchanged'], [4, ['rowTwice', 3]]]);
  expect(rows).toMatchObject([{ problems: [{ field: 'name', column: 1, text: 'Canal Partnership' }] }, {}, { problems: [{ field: 'reference', column: 0, text: 'p-42' }] }]);
});

test('entries of one name are told apart by their references', async () => {
  const entries = [named(7, 'Canal', 'P-0007'), named(8, 'Canal', 'P-0008')];
  const { rows } = await plan([['Reference', 'Name', 'Service'], ['P-0007', 'Canal', 'Adult Social Care'], ['P-0008', 'Canal', 'Adult Social Care']], { entries });
  expect(rows).toMatchObject([{ kind: 'changed', id: 7 }, { kind: 'changed', id: 8 }]);
});

test.each([['Canal', 'Camlas', 'Camlas', undefined], ['Camlas', undefined, 'Canal', 'Camlas'], ['Canal', 'Camlas', 'Lock', 'CAMLAS']])(
  'new rows whose names meet in either language are one: %s (%s) and %s (%s)', async (name, nameCy, other, otherCy) => {
    expect(told((await plan([['Name', 'Welsh name'], [name, nameCy], [other, otherCy]])).rows)).toEqual([[2, 'new'], [3, ['rowTwice', 2]]]);
  });

describe('gone on with', () => {
  const claimed = new Map([[2, 'P-0050']]);
  const table = [['Reference', 'Name', 'Service'], [undefined, 'Water', 'Finance']];

  test.each<[string, readonly ReturnType<typeof named>[], object]>([
    ['what was added is found by its number', [named(9, 'Water', 'P-0050')], { kind: 'unchanged', reference: 'P-0050' }],
    ['what was not added yet is added under its number', [], { kind: 'new', claimed: 'P-0050' }],
    ['what somebody else has added meanwhile is found by its name', [named(9, 'Water', 'P-0051')], { kind: 'unchanged', reference: 'P-0051' }],
    ['of two who bear the name, the one with the number is it', [named(8, 'Water', 'P-0049'), named(9, 'Water', 'P-0050')], { kind: 'unchanged', reference: 'P-0050' }],
    ['two who bear the name and not the number are not guessed', [named(8, 'Water', 'P-0048'), named(9, 'Water', 'P-0049')], { kind: 'refused', problems: [{ code: 'nameAmbiguous' }] }],
    ['an entry of another name under the number is left alone', [named(9, 'Harbour', 'P-0050')], { kind: 'refused', problems: [{ code: 'claimedDiffers', field: 'reference', text: 'P-0050' }] }]
  ])('%s', async (_, entries, row) => expect((await plan(table, { entries, claimed })).rows).toMatchObject([row]));

  test('a reference of the file that nobody had at first does not mean what the import has added under it', async () => {
    const rows = [...table, ['P-0050', 'Harbour', 'Finance']];
    expect(told((await plan(rows)).rows)).toEqual([[2, 'new'], [3, ['referenceUnknown', undefined]]]);
    expect(told((await plan(rows, { entries: [named(9, 'Water', 'P-0050')], claimed })).rows)).toEqual([[2, 'unchanged'], [3, ['referenceUnknown', undefined]]]);
  });
});
