import { Answer, Answers, AnswerValue } from './answer';

/** Codes may be the names of what every object has. */
export function answerTo(answers: Answers, question: string): Answer | undefined {
  return ownIn(answers, question);
}

export function ownIn<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}

/** Something stands there that can be read. An empty text, nothing chosen and rows without cells are no answer, and neither is a day that nobody can read. */
export function isFilled(value: AnswerValue | undefined): value is AnswerValue {
  switch (value?.kind) {
    case undefined:
    case 'typed': return false;
    case 'text': return value.text.trim() !== '';
    case 'choices':
    case 'ranking': return value.codes.length > 0;
    case 'documents': return value.documents.length > 0;
    case 'priorities': return Object.keys(value.levels).length > 0;
    case 'table': return value.rows.some(({ cells }) => Object.values(cells).some(isFilled));
    default: return true;
  }
}

export function isAnswered(answers: Answers, question: string): boolean {
  return isFilled(answerTo(answers, question)?.value);
}

/** Something was typed there that cannot be read as what is asked. */
export function isTyped(value: AnswerValue | undefined): boolean {
  return value?.kind === 'typed' && value.text.trim() !== '';
}
