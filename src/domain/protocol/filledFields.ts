import { EntryFieldName } from '../partnership/entryField';
import { FieldValues } from '../record/fieldSpec';
import { FieldValue } from '../record/fieldValue';
import { Answers, AnswerValue } from './answer';
import { answerTo, isFilled } from './answerTo';
import { askedQuestions } from './asked';
import { FormDefinition } from './form';
import { Option } from './packText';
import { Question } from './question';

/** Fields of the register that a form's answers fill in, of the questions that are asked. A question without an answer leaves its field alone, and so does an option that names no choice. */
export function filledFields(form: FormDefinition, answers: Answers): FieldValues<EntryFieldName> {
  return Object.fromEntries(askedQuestions(form, answers).flatMap((question) => {
    const value = answerTo(answers, question.code)?.value;
    const filled = question.fills !== undefined && isFilled(value) ? fieldValue(question, value) : undefined;
    return filled === undefined ? [] : [[question.fills, filled]];
  }));
}

function fieldValue(question: Question, value: AnswerValue): FieldValue | undefined {
  switch (value.kind) {
    case 'text': return { kind: question.kind === 'longText' ? 'longText' : 'text', text: value.text.trim() };
    case 'money':
    case 'number':
    case 'day':
    case 'person':
    case 'organisation': return value;
    case 'choice': return question.kind === 'yesNo' ? yesNo(value.code) : choice(question, value.code);
    case 'choices': return choices(question, value.codes);
    default: return undefined;
  }
}

/** Not knowing says nothing. */
function yesNo(code: string): FieldValue | undefined {
  return code === 'yes' || code === 'no' ? { kind: 'yesNo', yes: code === 'yes' } : undefined;
}

function choice(question: Question, code: string): FieldValue | undefined {
  const text = optionsOf(question).find((option) => option.code === code)?.choice;
  return text === undefined ? undefined : { kind: 'choice', text };
}

function choices(question: Question, codes: readonly string[]): FieldValue | undefined {
  const named = optionsOf(question).flatMap(({ code, choice: text }) => (text !== undefined && codes.includes(code) ? [text] : []));
  return named.length === 0 ? undefined : { kind: 'choices', choices: Array.from(new Set(named)) };
}

function optionsOf(question: Question): readonly Option[] {
  return question.kind === 'choice' || question.kind === 'several' ? question.options : [];
}
