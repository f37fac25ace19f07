import { mostOfAnswer } from './answer';
import { AnswerProblem } from './answerProblem';

/** What is wrong with a value, wherever it stands: as an answer or in a cell. */
export type ValueProblem = Omit<AnswerProblem, 'question'>;

const mostInOneLine = 255;

/** Characters of a text. */
export function mostCharacters({ kind, most }: { readonly kind: string; readonly most?: number }): number {
  if (kind === 'shortText') return most ?? mostInOneLine;
  return kind === 'longText' ? most ?? mostOfAnswer : mostOfAnswer;
}

export function textProblems(text: string, limit: number): readonly ValueProblem[] {
  return text.length > limit ? [{ code: 'tooLong', limit, actual: text.length }] : [];
}

export function optionProblems(given: readonly string[], codes: readonly string[] = []): readonly ValueProblem[] {
  return given.every((code) => codes.includes(code)) ? [] : [{ code: 'notAnOption' }];
}

export function amountProblems(amount: number, { most = Infinity, decimals = 0 }: { readonly most?: number; readonly decimals?: number } = {}): readonly ValueProblem[] {
  if (amount < 0) return [{ code: 'negative' }];
  if (amount > most) return [{ code: 'tooMuch', limit: most, actual: amount }];
  return Number(amount.toFixed(decimals)) === amount ? [] : [{ code: 'tooManyDecimals', limit: decimals }];
}
