import { ExportColumn } from '../../domain/export/exportList';
import { submissionLists } from '../submission/submissionList';

/** The item's own number, by which answers and actions name a form. */
const numberOfForm: ExportColumn = {
  name: 'Id', title: 'Number of the form', kind: 'number', required: true, choices: [], publishable: false, description: 'Answers and actions name their form by it, together with the list.'
};

/** A list of forms with the number of each; the answers are told apart from other texts. Other lists as they are. */
export function withFormColumns(list: string, columns: readonly ExportColumn[]): readonly ExportColumn[] {
  if (!submissionLists.some((title) => title === list)) return columns;
  return [numberOfForm, ...columns.map((column): ExportColumn => (column.name === 'Answers' ? { ...column, kind: 'answers' } : column))];
}
