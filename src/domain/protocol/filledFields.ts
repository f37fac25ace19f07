import { EntryFieldName } from '../partnership/entryField';
import { FieldValues } from '../record/fieldSpec';
import { FieldValue } from '../record/fieldValue';
import { Answers, AnswerValue } from './answer';
import { answerTo, isFilled, ownIn } from './answerTo';
import { askedQuestions } from './asked';
import { FormDefinition } from './form';
import { Option } from './packText';
import { Protocol } from './protocol';
import { PrioritiesQuestion, Question } from './question';

type Ground = Pick<Protocol, 'priorities' | 'scales'>;

/** Fields of the register that a form's answers fill in, of the questions that are asked. A question without an answer leaves its field alone, and so does an option that names no choice. */
export function filledFields(protocol: Ground, form: FormDefinition, answers: Answers): FieldValues<EntryFieldName> {
  return Object.fromEntries(askedQuestions(form, answers).flatMap((question) => {
    const value = answerTo(answers, question.code)?.value;
    const filled = question.fills !== undefined && isFilled(value) ? fieldValue(protocol, question, value) : undefined;
    return filled === undefined ? [] : [[question.fills, filled]];
  }));
}

function fieldValue(protocol: Ground, question: Question, value: AnswerValue): FieldValue | undefined {
  switch (value.kind) {
    case 'text': return { kind: question.kind === 'longText' ? 'longText' : 'text', text: value.text.trim() };
    case 'money':
    case 'number':
    case 'day':
    case 'person':
    case 'organisation': return value;
    case 'choice': return question.kind === 'yesNo' ? yesNo(value.code) : choice(question, value.code);
    case 'choices': return choices(optionsOf(question).filter(({ code }) => value.codes.includes(code)));
    case 'priorities': return question.kind === 'priorities' ? choices(servedThemes(protocol, question, value.levels)) : undefined;
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

function choices(chosen: readonly Option[]): FieldValue | undefined {
  const named = chosen.flatMap(({ choice: text }) => (text === undefined ? [] : [text]));
  return named.length === 0 ? undefined : { kind: 'choices', choices: Array.from(new Set(named)) };
}

/** Themes with a priority that it adds something to: the first level of the scale adds nothing. */
function servedThemes({ priorities, scales }: Ground, { scale }: PrioritiesQuestion, levels: Readonly<Record<string, string>>): readonly Option[] {
  const adding = (ownIn(scales, scale) ?? []).slice(1).map(({ code }) => code);
  return priorities.filter((theme) => theme.priorities.some(({ code }) => adding.includes(ownIn(levels, code) ?? '')));
}

function optionsOf(question: Question): readonly Option[] {
  return question.kind === 'choice' || question.kind === 'several' ? question.options : [];
}
