import { Answers } from '../../../../src/domain/import/answers';
import { planImport } from '../../../../src/domain/import/planImport';
import { questionsOf } from '../../../../src/domain/import/questionsOf';
import { recogniseColumns } from '../../../../src/domain/import/recogniseColumns';
import { tableOf } from '../../../../src/domain/import/table';
import { sheetOf } from '../../../support/import/sheets';
import { canal, carys, facts, plan } from './builders';

test('a row of a name that the register does not have is new, with what the file does not say', async () => {
  const { rows } = await plan([['Name', 'Service', 'Responsible officer', 'Contribution'], ['Water Board', 'finance', 'Carys Bowen', 1200.004]]);
  expect(rows).toEqual([{
    kind: 'new', row: 2, name: 'Water Board', members: [], leftOut: [], claimed: undefined,
    values: {
      name: { kind: 'text', text: 'Water Board' }, kind: { kind: 'choice', text: 'Partnership' }, stage: { kind: 'choice', text: 'Running' }, service: { kind: 'choice', text: 'Finance' },
      leadOfficer: { kind: 'person', person: { id: 0, name: 'Carys Bowen', oid: 'oid-carys', signInName: carys.loginName, mail: undefined } }, annualContribution: { kind: 'money', pence: 120000 }
    }
  }]);
});

test('a row of our reference is that entry: what differs is changed, what is empty stays', async () => {
  const { rows } = await plan([['Reference', 'Name', 'Service', 'Contribution', 'Statutory'], ['p-42', 'Canal Partnership', 'Adult Social Care', undefined, 'No']]);
  expect(rows).toMatchObject([{
    kind: 'changed', id: 7, version: 'v7', byName: false, members: [],
    changes: [{ field: 'service', before: { text: 'Finance' }, after: { kind: 'choice', text: 'Adult Social Care' } }]
  }]);
});

test.each([['CANAL partnership'], ['Partneriaeth y Gamlas']])('without a reference an entry is found by its name: %s', async (name) => {
  const { rows } = await plan([['Name', 'Service'], [name, 'Adult Social Care']]);
  expect(rows).toMatchObject([{ kind: 'changed', id: 7, byName: true }]);
});

test('what is in the register already changes nothing', async () => {
  const { rows, organisations } = await plan([['Name', 'Service', 'Contribution', 'Partners'], ['Canal Partnership', 'FINANCE', '£42k', 'Hafren Valleys Police']]);
  expect(rows).toEqual([{ kind: 'unchanged', row: 2, name: 'Canal Partnership', reference: 'P-0042', leftOut: [] }]);
  expect(organisations).toEqual([]);
});

test('a name that stands on two lines or has blanks too many is the same name, and one line', async () => {
  const { rows } = await plan([['Name', 'Purpose'], ['Canal \n Partnership', undefined], ['Water\u00a0 Board\n(Onnen)', 'Clean\n\nwater']]);
  expect(rows).toMatchObject([{ kind: 'unchanged' }, { kind: 'new', values: { name: { text: 'Water Board (Onnen)' }, purpose: { text: 'Clean\n\nwater' } } }]);
});

test('blanks too many that the register has already are left to it', async () => {
  const entries = [{ id: 7, version: 'v7', values: { ...canal, name: { kind: 'text', text: 'Canal  Partnership' } as const } }];
  expect((await plan([['Name'], ['Canal Partnership']], { entries })).rows).toMatchObject([{ kind: 'unchanged' }]);
});

test('members that the entry does not have are added, a new organisation once for all rows', async () => {
  const { rows, organisations } = await plan([['Name', 'Partners'], ['Canal Partnership', 'Hafren Valleys Police; Acme Waste Ltd'], ['Water Board', 'ACME Waste; Hafren Valleys Police']]);
  expect(rows).toMatchObject([{ kind: 'changed', changes: [], members: [{ key: 'acmewaste' }] }, { kind: 'new', members: [{ key: 'acmewaste' }, { id: 1 }] }]);
  expect(organisations).toEqual([{ key: 'acmewaste', name: 'Acme Waste Ltd', sector: 'Private sector' }]);
});

test('an organisation that only a refused row names is not added', async () => {
  expect((await plan([['Name', 'Partners'], [undefined, 'Acme Waste Ltd']])).organisations).toEqual([]);
});

test('several amounts go into one, several texts under their headings', async () => {
  const { rows } = await plan([['Name', 'Contribution (grant)', 'Contribution - revenue', 'Aims', 'Expected outcomes'], ['Water', '£1,000.50', 20, 'Clean', 'Wet']]);
  expect(rows).toMatchObject([{ values: { annualContribution: { pence: 102050 }, purpose: { text: 'Aims: Clean\n\nExpected outcomes: Wet' } } }]);
});

const long = 'x'.repeat(10_000);
test.each<[string, readonly (string | number | undefined)[], object]>([
  ['without a name', [undefined, undefined, 'Finance'], { code: 'required', field: 'name' }],
  ['of a reference that is not ours', ['REF 9', 'Water'], { code: 'notAReference', column: 0, text: 'REF 9' }],
  ['of a reference that nobody has', ['P-0999', 'Water'], { code: 'referenceUnknown', column: 0 }],
  ['of a service that nobody knows', [undefined, 'Water', 'Wizardry'], { code: 'choiceUnclear', field: 'service', column: 2, text: 'Wizardry' }],
  ['of somebody whom nobody knows', [undefined, 'Water', undefined, 'C. Bowen (retired)'], { code: 'personUnclear', field: 'leadOfficer', column: 3 }],
  ['of a day that is none', [undefined, 'Water', undefined, undefined, 'April 2019'], { code: 'dayUnclear', field: 'start' }],
  ['of an amount with words', [undefined, 'Water', undefined, undefined, undefined, '£10,000 + time'], { code: 'moneyUnclear' }],
  ['of a negative amount', [undefined, 'Water', undefined, undefined, undefined, -5], { code: 'negative', field: 'annualContribution' }],
  ['of a name that is too long', [undefined, long], { code: 'tooLong', field: 'name', limit: 255, actual: 10_000, text: 'x'.repeat(200) }],
  ['of totals', [undefined, 'Total', undefined, undefined, undefined, 99], { code: 'totalRow' }],
  ['of a partner that may be one we know', [undefined, 'Water', undefined, undefined, undefined, undefined, 'Hafren Valeys Police'], { code: 'organisationUnclear', text: 'Hafren Valeys Police' }],
  ['of an entry that is closed on a day to come', [undefined, 'Water', undefined, undefined, undefined, undefined, undefined, 'Closed', '1/1/2030'], { code: 'closedInFuture', field: 'closed' }],
  ['of an entry that is closed on no day', [undefined, 'Water', undefined, undefined, undefined, undefined, undefined, 'Closed'], { code: 'closedDayMissing' }]
])('a row %s is refused, with its place', async (_, cells, problem) => {
  const headers = ['Reference', 'Name', 'Service', 'Responsible officer', 'Start', 'Contribution', 'Partners', 'Stage', 'Closed on'];
  const { rows } = await plan([headers, ['P-0042'], cells]);
  expect(rows[1]).toMatchObject({ kind: 'refused', row: 3, problems: expect.arrayContaining([expect.objectContaining(problem)]) as unknown });
});

test('a made-up row of the example workbook is refused as that alone, and nobody is asked about it', async () => {
  const rows = [['Reference', 'Name', 'Responsible officer', 'Partners'], ['Example', 'Example: Towns', 'Another Name', 'Example Police'], ['Enghraifft', 'Trefi', '', ''], [undefined, 'Water', 'Carys Bowen', '']];
  const { rows: planned, organisations } = await plan(rows);
  expect(planned).toMatchObject([{ kind: 'refused', problems: [{ code: 'exampleRow', field: 'reference', column: 0 }] }, { kind: 'refused', problems: [{ code: 'exampleRow' }] }, { kind: 'new' }]);
  expect(planned[0]).toHaveProperty('problems.length', 1);
  expect(organisations).toEqual([]);
  const table = tableOf(sheetOf(rows), 1);
  expect(await questionsOf(table, { sheet: 'Sheet1', headerRow: 1, fields: recogniseColumns(table), otherwise: { kind: 'Partnership', stage: 'Running', sector: 'Police' } }, facts())).toEqual([]);
});

test('an error value is refused with its text', async () => {
  const { rows } = await plan([['Name', 'Service'], ['Water', { kind: 'error', text: '#REF!' }], ['Canal Partnership', 'Finance']]);
  expect(rows[0]).toMatchObject({ kind: 'refused', problems: [{ code: 'errorCell', column: 1, text: '#REF!' }] });
});

test('an entry moves along the life cycle only, and takes no members once it is closed', async () => {
  const closed = { ...canal, stage: { kind: 'choice', text: 'Closed' } as const, closed: { kind: 'day', day: '2020-01-01' } as const };
  const entries = [{ id: 7, version: 'v', values: closed }];
  expect((await plan([['Name', 'Stage'], ['Canal Partnership', 'Running']], { entries })).rows).toMatchObject([{ problems: expect.arrayContaining([expect.objectContaining({ code: 'stageNotReachable', column: 1 })]) as unknown }]);
  expect((await plan([['Name', 'Partners'], ['Canal Partnership', 'Acme Ltd']], { entries })).rows).toMatchObject([{ problems: [{ code: 'entryClosed', column: 1 }] }]);
});

test('a list that is brought in begins at whatever stage its entries are', async () => {
  expect((await plan([['Name', 'Stage'], ['Water', 'Review']])).rows).toMatchObject([{ kind: 'new', values: { stage: { text: 'Review' } } }]);
});

test('names that every object has are texts like any other', async () => {
  const { rows } = await plan([['Name', 'Service', 'Responsible officer', 'Partners'], ['__proto__', 'constructor', 'toString', '__proto__']]);
  expect(rows).toMatchObject([{ kind: 'refused', problems: [{ code: 'choiceUnclear' }, { code: 'personUnclear' }] }]);
});

describe('questions', () => {
  const rows = [['Name', 'Service', 'Responsible officer', 'Start', 'Partners', 'Statutory'], ['A', 'ASC', 'Carys', 'April 2019', 'Hafren Valeys Police; Acme Ltd', 'Partly'], ['B', 'ASC', 'Carys Bowen', '1/4/2019', 'Acme', 'No']];
  const table = tableOf(sheetOf(rows), 1);
  const mapping = { sheet: 'Sheet1', headerRow: 1, fields: recogniseColumns(table), otherwise: { kind: 'Partnership', stage: 'Running', sector: 'Private sector' } };

  test('every unclear text is asked once, with its number of rows and what is suggested', async () => {
    expect(await questionsOf(table, mapping, facts())).toMatchObject([
      { kind: 'value', field: 'service', text: 'ASC', rows: 2, suggested: 'Adult Social Care' },
      { kind: 'organisation', key: 'acme', text: 'Acme Ltd', rows: 2, near: [], suggested: 'Private sector' },
      { kind: 'value', field: 'statutory', text: 'Partly', rows: 1 },
      { kind: 'person', text: 'Carys', rows: 1 },
      { kind: 'value', field: 'start', text: 'April 2019', rows: 1 },
      { kind: 'organisation', text: 'Hafren Valeys Police', rows: 1, near: [{ organisation: { id: 1 }, likeness: 'nearSpelling' }] }
    ]);
  });

  test('answered, they refuse no row', async () => {
    const answers: Answers = {
      values: { service: { ASC: 'Adult Social Care' }, start: { 'April 2019': '2019-04-01' }, statutory: { Partly: '' } }, people: { Carys: { kind: 'person', person: carys } },
      organisations: { acme: { kind: 'new', sector: 'Private sector' } }
    };
    const [hafren] = (await questionsOf(table, mapping, facts())).filter((question) => question.kind === 'organisation' && question.near.length > 0);
    const keyed = { ...answers, organisations: { ...answers.organisations, [hafren.kind === 'organisation' ? hafren.key : '']: { kind: 'known', id: 1 } as const } };
    const { rows: planned, organisations } = await planImport(table, mapping, keyed, facts());
    expect(planned).toMatchObject([
      { kind: 'new', values: { service: { text: 'Adult Social Care' }, start: { day: '2019-04-01' }, leadOfficer: { person: { oid: 'oid-carys' } } }, members: [{ id: 1 }, { key: 'acme' }] },
      { kind: 'new' }
    ]);
    expect(planned[0]).not.toHaveProperty('values.statutory');
    expect(organisations).toEqual([{ key: 'acme', name: 'Acme Ltd', sector: 'Private sector' }]);
  });
});
