import { Answer, Answers, AnswerValue } from './answer';

/** Characters of one answer's texts together. */
export function textLength({ value, comment = '', reason = '', action }: Answer): number {
  return valueLength(value) + comment.length + reason.length + (action?.state === 'declined' ? action.because.length : 0);
}

/** Characters of all answers as they are kept. */
export function formLength(answers: Answers): number {
  return JSON.stringify(answers).length;
}

function valueLength(value: AnswerValue | undefined): number {
  switch (value?.kind) {
    case 'text':
    case 'typed': return value.text.length;
    case 'documents': return sum(value.documents.map(({ address, title, signedBy = '' }) => address.length + title.length + signedBy.length));
    case 'table': return sum(value.rows.flatMap(({ cells }) => Object.values(cells).map(valueLength)));
    default: return 0;
  }
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
