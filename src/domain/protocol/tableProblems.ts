import { AnswerValue, TableRow } from './answer';
import { isFilled, isTyped, ownIn } from './answerTo';
import { amountProblems, mostCharacters, optionProblems, textProblems, ValueProblem } from './plainProblems';
import { TableColumn, TableQuestion } from './question';
import { codesOf, yesNoCodes } from './questionOptions';
import { valueKinds } from './valueKinds';

/** A column does not say how many decimals its numbers may have. */
const decimals = 2;

/** Row by row; one in which nothing stands yet is nobody's problem. */
export function tableProblems(question: TableQuestion, rows: readonly TableRow[]): readonly ValueProblem[] {
  const most = mostRows(question);
  return [
    ...(rows.length > most ? [{ code: 'tooManyRows', limit: most, actual: rows.length } as const] : []),
    ...rows.filter(isStarted).flatMap(({ id, cells }) =>
      question.columns.flatMap((column) => cellProblems(column, ownIn(cells, column.code)).map((problem) => ({ ...problem, row: id, column: column.code }))))
  ];
}

export function mostRows({ most = 50 }: TableQuestion): number {
  return most;
}

function isStarted({ cells }: TableRow): boolean {
  return Object.values(cells).some((value) => isTyped(value) || isFilled(value));
}

function cellProblems(column: TableColumn, value: AnswerValue | undefined): readonly ValueProblem[] {
  if (isTyped(value)) return [{ code: 'typed' }];
  if (!isFilled(value)) return column.required ? [{ code: 'required' }] : [];
  if (value.kind !== valueKinds[column.kind]) return [{ code: 'wrongKind' }];
  switch (value.kind) {
    case 'text': return textProblems(value.text, mostCharacters(column));
    case 'choice': return optionProblems([value.code], column.kind === 'yesNo' ? yesNoCodes({}) : codesOf(column.options ?? []));
    case 'money': return amountProblems(value.pence);
    case 'number': return amountProblems(value.number, { decimals });
    default: return [];
  }
}
