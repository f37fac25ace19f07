import { Answers, AnswerValue } from './answer';

/** Every value of the answers, cells of tables too. */
export function valuesIn(answers: Answers): readonly AnswerValue[] {
  return Object.values(answers).flatMap(({ value }) => (value === undefined ? [] : value.kind === 'table' ? value.rows.flatMap(({ cells }) => Object.values(cells)) : [value]));
}

/** The same answers with other values, those of cells too. */
export function withValues(answers: Answers, change: (value: AnswerValue) => AnswerValue): Answers {
  const changed = (value: AnswerValue): AnswerValue => (value.kind === 'table' ? { ...value, rows: value.rows.map((row) => ({ ...row, cells: mapped(row.cells, change) })) } : change(value));
  return mapped(answers, (answer) => (answer.value === undefined ? answer : { ...answer, value: changed(answer.value) }));
}

function mapped<Each>(all: Readonly<Record<string, Each>>, change: (each: Each) => Each): Readonly<Record<string, Each>> {
  return Object.fromEntries(Object.entries(all).map(([code, each]) => [code, change(each)]));
}
