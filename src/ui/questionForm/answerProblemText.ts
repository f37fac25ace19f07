import { AnswerProblem, AnswerProblemCode } from '../../domain/protocol/answerProblem';
import { Question } from '../../domain/protocol/question';
import { moneyText, numberText } from '../../loc/money';
import { answerProblemWording } from '../../loc/questionForm';
import { Bilingual, fill, Language } from '../../loc/wording';

const wordingOf: Readonly<Record<AnswerProblemCode, Bilingual>> = answerProblemWording;
const typedWording: Readonly<Record<'money' | 'number' | 'day', Bilingual>> = answerProblemWording.typedAs;

/** What is wrong with an answer, and what to do. */
export function answerProblemText({ code, limit = 0, actual = 0 }: AnswerProblem, question: Pick<Question, 'kind'>, language: Language): string {
  if (code === 'typed' && (question.kind === 'money' || question.kind === 'number' || question.kind === 'day')) return typedWording[question.kind][language];
  return fill(wordingOf[code][language], code === 'tooMuch' && question.kind === 'money' ? moneyText(limit) : numberText(limit), numberText(actual));
}
