import { EntryFieldName } from '../partnership/entryField';
import { FieldValues } from '../record/fieldSpec';
import { FieldValue } from '../record/fieldValue';
import { Answers, AnswerValue } from './answer';
import { FormDefinition } from './form';
import { Question } from './question';

/** What the register knows already, for questions that fill one of its fields; a choice only where an option names it. */
export function prefilledAnswers(form: FormDefinition, values: FieldValues<EntryFieldName>): Answers {
  const questions = form.sections.flatMap((section) => section.questions);
  return Object.fromEntries(questions.flatMap((question) => {
    const known = question.fills && values[question.fills];
    const value = known && answerOf(question, known);
    return value === undefined ? [] : [[question.code, { value }]];
  }));
}

function answerOf(question: Question, known: FieldValue): AnswerValue | undefined {
  switch (question.kind) {
    case 'shortText':
    case 'longText': return known.kind === 'text' || known.kind === 'longText' ? { kind: 'text', text: known.text } : undefined;
    case 'money': return known.kind === 'money' ? known : undefined;
    case 'number': return known.kind === 'number' ? known : undefined;
    case 'day': return known.kind === 'day' ? known : undefined;
    case 'person': return known.kind === 'person' ? known : undefined;
    case 'organisation': return known.kind === 'organisation' ? known : undefined;
    // A box that nobody has ticked says nothing.
    case 'yesNo': return known.kind === 'yesNo' && known.yes ? { kind: 'choice', code: 'yes' } : undefined;
    case 'choice': return known.kind === 'choice' ? chosen(question.options.find(({ choice }) => choice === known.text)?.code) : undefined;
    case 'several': {
      const codes = known.kind === 'choices' ? question.options.filter(({ choice }) => choice !== undefined && known.choices.includes(choice)).map(({ code }) => code) : [];
      return codes.length === 0 ? undefined : { kind: 'choices', codes };
    }
    default: return undefined;
  }
}

function chosen(code: string | undefined): AnswerValue | undefined {
  return code === undefined ? undefined : { kind: 'choice', code };
}
