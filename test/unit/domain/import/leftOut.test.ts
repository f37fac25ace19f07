import { rowsWithLeftOut } from '../../../../src/domain/import/importPlan';
import { canal, carys, plan } from './builders';

const headings = ['Name', 'Welsh name', 'Service', 'Start', 'Contribution', 'Statutory', 'Responsible officer', 'Led by', 'Partners', 'Website', 'Reasons', 'Staff days'];
const silent = ['Water', 'n/a', 'tbc', 'Unknown', '-', 'N/A', 'TBC', 'none', 'N/A', 'tbd', '–', 'to be confirmed'];

test('a text that says nothing is left out of a new row, and each is named with its place', async () => {
  const [row] = (await plan([headings, silent])).rows;
  expect(row).toMatchObject({ kind: 'new', values: { name: { text: 'Water' } }, members: [] });
  expect(Object.keys((row as { values: object }).values).sort()).toEqual(['kind', 'name', 'stage']);
  const leftOut = 'leftOut' in row ? [...row.leftOut].sort((one, other) => one.column - other.column) : [];
  expect(leftOut.map(({ text }) => text)).toEqual(silent.slice(1));
  // SharePoint takes what nobody has said to be no.
  expect(leftOut.filter(({ holds }) => holds !== undefined)).toEqual([{ field: 'statutory', column: 5, text: 'N/A', holds: { kind: 'yesNo', yes: false } }]);
});

test('an entry keeps what it has where the file says nothing, and the plan says so, changed or not', async () => {
  const values = { ...canal, leadOfficer: { kind: 'person', person: { id: 3, name: carys.name, oid: carys.oid } } as const, statutory: { kind: 'yesNo', yes: true } as const };
  const rows = [['Name', 'Service', 'Contribution', 'Statutory', 'Responsible officer'], ['Canal Partnership', 'Adult Social Care', 'tbc', 'NA', 'tbc']];
  const changed = (await plan(rows, { entries: [{ id: 7, version: 'v', values }] })).rows;
  const leftOut = [{ field: 'statutory', text: 'NA', holds: values.statutory }, { field: 'leadOfficer', text: 'tbc', holds: values.leadOfficer }, { field: 'annualContribution', text: 'tbc', holds: canal.annualContribution }];
  expect(changed).toMatchObject([{ kind: 'changed', changes: [{ field: 'service' }], leftOut }]);
  expect((await plan([rows[0], [...rows[1].slice(0, 1), 'Finance', ...rows[1].slice(2)]], { entries: [{ id: 7, version: 'v', values }] })).rows).toMatchObject([{ kind: 'unchanged', leftOut }]);
});

test('of several columns for one amount, the plan names the one that does not count and what the field has', async () => {
  const { rows } = await plan([['Name', 'Contribution (grant)', 'Contribution - revenue'], ['Water', 'tbc', 500]]);
  expect(rows).toMatchObject([{ values: { annualContribution: { pence: 50_000 } }, leftOut: [{ field: 'annualContribution', column: 1, text: 'tbc', holds: { pence: 50_000 } }] }]);
});

test('what rows get whose file does not say it, they get for a text that says nothing', async () => {
  expect((await plan([['Name', 'Stage'], ['Water', 'tbc']])).rows).toMatchObject([{ values: { stage: { text: 'Running' } }, leftOut: [{ field: 'stage', holds: { text: 'Running' } }] }]);
});

test('a name that says nothing is no name', async () => {
  expect((await plan([['Name'], ['TBC']])).rows).toMatchObject([{ kind: 'refused', problems: [{ code: 'required', field: 'name', column: 0, text: 'TBC' }] }]);
});

test('what somebody has decided to leave out is named like it, also one of several in a cell', async () => {
  const answers = { values: { start: { 'April 2019': '' }, reasons: { Habit: '' } }, people: { Somebody: { kind: 'none' } as const }, organisations: { acme: { kind: 'none' } as const } };
  const { rows } = await plan([['Name', 'Start', 'Reasons', 'Officer', 'Partners'], ['Water', 'April 2019', 'Save money; Habit', 'Somebody', 'Hafren Valleys Police; Acme Ltd']], { answers, choices: { kind: ['Partnership'], stage: ['Running'], reasons: ['Save money'] } });
  expect(rows).toMatchObject([{
    kind: 'new', values: { reasons: { choices: ['Save money'] } }, members: [{ id: 1 }],
    leftOut: [{ text: 'Habit', holds: { choices: ['Save money'] } }, { text: 'Somebody' }, { text: 'April 2019' }, { text: 'Acme Ltd', field: 'members' }]
  }]);
});

test('long texts are taken as they are: a purpose may be “none”', async () => {
  expect((await plan([['Name', 'Purpose'], ['Water', 'None']])).rows).toMatchObject([{ values: { purpose: { text: 'None' } }, leftOut: [] }]);
});

test('rows with something left out are counted, refused ones not: there is nothing of them', async () => {
  const made = await plan([['Name', 'Start', 'Service'], ['Water', 'tbc', 'Finance'], ['Lock', '1/4/2020', 'Finance'], ['Weir', 'tbc', 'Wizardry']]);
  expect(rowsWithLeftOut(made).map(({ row }) => row)).toEqual([2]);
});
