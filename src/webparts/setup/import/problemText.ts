import { ImportProblem } from '../../../domain/import/importProblem';
import { FieldProblemCode } from '../../../domain/record/fieldProblem';
import { columnName } from '../../../domain/sheet/workbook';
import { correctInFile, importProblemWording } from '../../../loc/importExport/importProblems';
import { fill, Language } from '../../../loc/wording';
import { problemWords } from '../../../ui/form/problemWords';

export interface ProblemText {
  readonly wrong: string;
  readonly todo: string;
}

type OwnCode = keyof typeof importProblemWording;

/** What is wrong with a row, and what to do about it. */
export function problemText({ code: given, field, limit, actual, otherRow }: ImportProblem, language: Language): ProblemText {
  // Not a field that somebody forgot, as in a form: most of these rows are headings and notes.
  const code = given === 'required' && field === 'name' ? 'noName' : given;
  if (isOwn(code)) {
    const { wrong, todo } = importProblemWording[code];
    return { wrong: fill(wrong[language], otherRow ?? ''), todo: todo[language] };
  }
  return { wrong: problemWords({ code: code as FieldProblemCode, limit, actual }, language), todo: correctInFile[language] };
}

/** As spreadsheets name it: C17. */
export function cellAddress({ column }: ImportProblem, row: number): string | undefined {
  return column === undefined ? undefined : `${columnName(column)}${row}`;
}

function isOwn(code: ImportProblem['code'] | 'noName'): code is OwnCode {
  return Object.prototype.hasOwnProperty.call(importProblemWording, code);
}
