import { ExportRow, ExportValue } from '../../../../domain/export/exportList';
import { Answer, Answers } from '../../../../domain/protocol/answer';
import { answerTo } from '../../../../domain/protocol/answerTo';
import { askedQuestions } from '../../../../domain/protocol/asked';
import { parseAnswers, UnreadableAnswers } from '../../../../domain/protocol/parseAnswers';
import { Protocol } from '../../../../domain/protocol/protocol';
import { answersWords } from '../../../../loc/importExport/answers';
import type { Language } from '../../../../loc/wording';
import { Asked, textIn, valueText } from './valueText';

type Values = Readonly<Record<string, ExportValue | undefined>>;

/** One row for each question of a form that has an answer or something said of it, in the order of the form; those that the form does not know come last. */
export function answerRows(list: string, { id, values }: ExportRow, protocol: Protocol | undefined, language: Language): readonly ExportRow[] {
  const form = protocol?.forms.find(({ code }) => code === values.Form);
  const head: Values = { Partnership: values.Partnership, List: list, Number: id, Form: form === undefined ? values.Form : textIn(form.title, language), Protocol: values.Protocol };
  const text = typeof values.Answers === 'string' ? values.Answers : '';
  const answers = answersIn(text);
  if (answers === undefined) return [{ id, values: { ...head, Wording: answersWords(language).unreadable, Text: text } }];
  const questions = form?.sections.flatMap((section) => section.questions) ?? [];
  const asked = new Set(form && askedQuestions(form, answers).map(({ code }) => code));
  const known = questions.filter(({ code }) => answerTo(answers, code) !== undefined);
  const codes = new Set(known.map(({ code }) => code));
  return [
    ...known.map((question) => ({ ...said(answerTo(answers, question.code), { protocol, question }, language), Question: question.code, Wording: textIn(question.text, language), Asked: asked.has(question.code) })),
    ...Object.keys(answers).filter((code) => !codes.has(code)).map((code) => ({ ...said(answers[code], { protocol, question: undefined }, language), Question: code, ...(form && { Asked: false }) }))
  ].map((more) => ({ id, values: { ...head, ...more } }));
}

/** Nothing when the list holds something else. */
function answersIn(text: string): Answers | undefined {
  try {
    return parseAnswers(text);
  } catch (error) {
    if (error instanceof UnreadableAnswers) return undefined;
    throw error;
  }
}

function said(answer: Answer | undefined, asked: Asked, language: Language): Values {
  return {
    ...(answer?.value && valuesOf(answer.value, asked, language)), Comment: answer?.comment, Reason: answer?.reason,
    NoAction: answer?.action?.state === 'declined' ? answer.action.because : undefined
  };
}

/** Amounts, numbers and days have columns of their own, so that a spreadsheet can reckon with them. */
function valuesOf(value: NonNullable<Answer['value']>, asked: Asked, language: Language): Values {
  switch (value.kind) {
    case 'money': return { Amount: value.pence / 100 };
    case 'number': return { Count: value.number };
    case 'day': return { Day: value.day };
    default: return { Text: valueText(value, asked, language) };
  }
}
