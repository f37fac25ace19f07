import { ExportColumn, ExportKind, ExportList } from '../../../../domain/export/exportList';
import { answersWords } from '../../../../loc/importExport/answers';
import type { Language } from '../../../../loc/wording';

/** One row an answer: what its columns are, for the sheet and for the sheet that explains it. Nobody imports it again, so it speaks its reader's language. */
export function answersList(language: Language): ExportList {
  const words = answersWords(language);
  const column = (name: string, kind: ExportKind, title: string, description: string = ''): ExportColumn => ({
    name, kind, title, description, required: false, choices: [], publishable: false, ...(kind === 'lookup' && { withReference: true })
  });
  return {
    title: words.sheet,
    itemCount: 0,
    columns: [
      column('Partnership', 'lookup', words.entry),
      column('List', 'text', words.list, words.listAbout),
      column('Number', 'number', words.number, words.numberAbout),
      column('Form', 'text', words.form),
      column('Protocol', 'text', words.protocol, words.protocolAbout),
      column('Question', 'text', words.question, words.questionAbout),
      column('Wording', 'longText', words.wording, words.wordingAbout),
      column('Asked', 'yesNo', words.asked, words.askedAbout),
      column('Text', 'longText', words.text, words.textAbout),
      column('Amount', 'money', words.amount),
      column('Count', 'number', words.count),
      column('Day', 'day', words.day),
      column('Comment', 'longText', words.comment),
      column('Reason', 'longText', words.reason),
      column('NoAction', 'longText', words.noAction, words.noActionAbout)
    ]
  };
}
