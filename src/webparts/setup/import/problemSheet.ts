import { ImportPlan, PlannedRow } from '../../../domain/import/importPlan';
import { OutSheet } from '../../../domain/sheet/outSheet';
import { Cell, columnName } from '../../../domain/sheet/workbook';
import { ImportFieldName } from '../../../domain/import/importField';
import { importCheckWords } from '../../../loc/importExport/importCheck';
import { Language } from '../../../loc/wording';
import { fieldLabel } from './fieldLabel';
import { holdsText } from './leftOutText';
import type { OrganisationNames } from './organisationNames';
import { problemText } from './problemText';
import { shownText } from './shownText';

interface Line {
  readonly field?: ImportFieldName;
  readonly column?: number;
  readonly text?: string;
  readonly wrong: string;
  readonly todo: string;
}

/** Everything of the file that is not imported, in its order, to be worked through beside the list. */
export function problemSheet({ rows }: Pick<ImportPlan, 'rows'>, names: Pick<OrganisationNames, 'ofValue'>, language: Language): OutSheet {
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
    rows: rows.flatMap((row) => linesOf(row, names, language).map(({ column, field, text, wrong, todo }): readonly (Cell | undefined)[] => [
      { kind: 'number', number: row.row }, textCell(column === undefined ? undefined : columnName(column)), textCell(row.name), textCell(field && fieldLabel(field, language)), textCell(text && shownText(text)), textCell(wrong), textCell(todo)
    ]))
  };
}

function linesOf(row: PlannedRow, names: Pick<OrganisationNames, 'ofValue'>, language: Language): readonly Line[] {
  if (row.kind === 'refused') return row.problems.map((problem) => ({ ...problem, ...problemText(problem, language) }));
  if (row.kind === 'left') return [];
  const { sheetLeftOut, sheetLeftOutDo } = importCheckWords(language);
  return row.leftOut.map((each) => ({ ...each, wrong: [sheetLeftOut, holdsText(each, names, language)].filter(Boolean).join(' '), todo: sheetLeftOutDo }));
}

function textCell(text: string | undefined): Cell | undefined {
  return text === undefined || text === '' ? undefined : { kind: 'text', text };
}
