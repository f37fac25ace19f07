import { withDecisions } from '../../../../src/domain/import/answering';
import { noAnswers } from '../../../../src/domain/import/answers';
import { ImportPlan } from '../../../../src/domain/import/importPlan';
import { isLeavable, LeavableRow, withoutLeftRows, withRowLeft } from '../../../../src/domain/import/leaveRows';
import { plan } from './builders';

const headings = ['Reference', 'Name', 'Service', 'Led by', 'Partners'];
const rows = [
  headings, ['P-0042', 'Canal Partnership', 'Adult Social Care', 'Quite Other Trust', 'Third Trust'], ['', 'Water', 'Finance', '', 'Third Trust'], ['', 'Weir', 'Wizardry', '', '']
];
const leavable = ({ rows: planned }: ImportPlan): readonly LeavableRow[] => planned.filter(isLeavable);
const kinds = ({ rows: planned }: ImportPlan): readonly string[] => planned.map(({ kind }) => kind);
const added = ({ organisations }: ImportPlan): readonly string[] => organisations.map(({ name }) => name);

test('a row that is left out takes along the organisations that only it needs, and keeps what it would have done', async () => {
  const whole = await plan(rows);
  expect([kinds(whole), added(whole)]).toEqual([['changed', 'new', 'refused'], ['Quite Other Trust', 'Third Trust']]);
  const without = withoutLeftRows(whole, withRowLeft(noAnswers, leavable(whole)[0], true));
  expect([kinds(without), added(without)]).toEqual([['left', 'new', 'refused'], ['Third Trust']]);
  expect(without.rows[0]).toMatchObject({ would: whole.rows[0], name: 'Canal Partnership' });
});

test('nothing is left out unless somebody says so, and it can be taken back', async () => {
  const whole = await plan(rows);
  expect(withoutLeftRows(whole, noAnswers)).toEqual(whole);
  const answers = withRowLeft(noAnswers, leavable(whole)[1], true);
  const left = withoutLeftRows(whole, answers);
  expect(kinds(left)).toEqual(['changed', 'left', 'refused']);
  expect(withoutLeftRows(whole, withRowLeft(answers, leavable(left)[1], false))).toEqual(whole);
});

test('the next time, a row is known by the reference of its entry, else by its name, wherever it stands', async () => {
  const whole = await plan(rows);
  const answers = leavable(whole).reduce((before, row) => withRowLeft(before, row, true), noAnswers);
  const later = await plan([headings, ['', 'WATER', 'Finance', '', ''], ['', 'Canal Partnership', 'Adult Social Care', '', ''], ['', 'Waterway', 'Finance', '', '']], { answers });
  expect(kinds(withoutLeftRows(later, answers))).toEqual(['left', 'left', 'new']);
});

test('what is left out does not get lost among other decisions', () => {
  expect(withDecisions({ ...noAnswers, leftRows: ['water'] }, [{ kind: 'person', text: 'x', answer: { kind: 'none' } }]).leftRows).toEqual(['water']);
});
