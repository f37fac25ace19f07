import { withDecisions } from '../../../../src/domain/import/answering';
import { noAnswers } from '../../../../src/domain/import/answers';
import { planImport } from '../../../../src/domain/import/planImport';
import { questionsOf } from '../../../../src/domain/import/questionsOf';
import { recogniseColumns } from '../../../../src/domain/import/recogniseColumns';
import { tableOf } from '../../../../src/domain/import/table';
import { fakeImports } from '../../../support/import/fakeImports';
import { sheetOf } from '../../../support/import/sheets';

const long = `Housing, or so we thought: ${'the service changed its name again. '.repeat(20)}`.trim();
const otherLong = `${long} And once more.`;
const facts = fakeImports([]).register;
const table = tableOf(sheetOf([['Name', 'Service', 'Responsible officer'], ['Water Board', long, long], ['Canal Board', otherLong, '']]), 1);
const mapping = { sheet: 'Sheet1', headerRow: 1, fields: recogniseColumns(table), otherwise: { kind: 'Partnership', stage: 'Running', sector: 'Police' } };

test('texts of more than 200 characters are asked about whole, each for itself, and their answers count', async () => {
  const questions = await questionsOf(table, mapping, facts);
  expect(questions.map(({ kind, text }) => [kind, text])).toEqual(expect.arrayContaining([['value', long], ['value', otherLong], ['person', long]]));
  const answers = withDecisions(noAnswers, [
    { kind: 'value', field: 'service', text: long, answer: 'Housing' }, { kind: 'value', field: 'service', text: otherLong, answer: 'Finance' }, { kind: 'person', text: long, answer: { kind: 'none' } }
  ]);
  const { rows } = await planImport(table, mapping, answers, facts);
  expect(rows.map((row) => [row.kind, row.kind === 'new' ? row.values.service : undefined])).toEqual([
    ['new', { kind: 'choice', text: 'Housing' }], ['new', { kind: 'choice', text: 'Finance' }]
  ]);
});
