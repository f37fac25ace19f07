import { OutSheet } from '../../../domain/sheet/outSheet';
import { columnName } from '../../../domain/sheet/workbook';
import { ChoiceLists } from './choiceLists';
import { fitted } from './fitted';
import { xmlAttribute, xmlText } from './xmlText';

/** Excel's own bounds of an input message: more, and it calls the file damaged. */
const mostInTitle = 32;
const mostInMessage = 255;
const lastRow = 1_048_576;

/** Notes are shown as the input message of the heading, which screen readers say; choices are offered below it and nothing else is refused. */
export function validationsXml({ columns }: OutSheet, lists: ChoiceLists): string {
  const rules = columns.flatMap(({ title, note, choices = [] }, at) => [
    ...(note ? [`<dataValidation allowBlank="1" showInputMessage="1" ${message(title, note)} sqref="${columnName(at)}1"/>`] : []),
    ...(choices.length > 0
      ? [`<dataValidation type="list" allowBlank="1" sqref="${columnName(at)}2:${columnName(at)}${lastRow}"><formula1>${xmlText(lists.formulaOf(choices))}</formula1></dataValidation>`]
      : [])
  ]);
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function message(title: string, note: string): string {
  return `promptTitle="${xmlAttribute(fitted(title, mostInTitle))}" prompt="${xmlAttribute(fitted(note, mostInMessage))}"`;
}
