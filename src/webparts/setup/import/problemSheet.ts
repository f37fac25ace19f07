import { RefusedRow } from '../../../domain/import/importPlan';
import { OutSheet } from '../../../domain/sheet/outSheet';
import { Cell, columnName } from '../../../domain/sheet/workbook';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { Language } from '../../../loc/wording';
import { fieldLabel } from './fieldLabel';
import { problemText } from './problemText';
import { shownText } from './shownText';

/** Every problem of every refused row, to be worked through beside the list. */
export function problemSheet(rows: readonly RefusedRow[], language: Language): OutSheet {
  const words = importCheckWords(language);
  return {
    name: words.problemsSheet,
    columns: [
      { title: words.sheetRow, kind: 'number', width: 8 },
      { title: words.sheetColumn, kind: 'text', width: 10 },
      { title: words.sheetName, kind: 'text', width: 36 },
      { title: words.sheetField, kind: 'text', width: 24 },
      { title: words.sheetText, kind: 'longText', width: 40 },
      { title: words.sheetWrong, kind: 'longText', width: 50 },
      { title: words.sheetDo, kind: 'longText', width: 50 }
    ],
    rows: rows.flatMap(({ row, name, problems }) => problems.map((problem): readonly (Cell | undefined)[] => {
      const { wrong, todo } = problemText(problem, language);
      const { column, field, text } = problem;
      return [{ kind: 'number', number: row }, textCell(column === undefined ? undefined : columnName(column)), textCell(name), textCell(field && fieldLabel(field, language)), textCell(text && shownText(text)), textCell(wrong), textCell(todo)];
    }))
  };
}

function textCell(text: string | undefined): Cell | undefined {
  return text === undefined || text === '' ? undefined : { kind: 'text', text };
}
